import { INVASION, JUDGED, SOURCE_FOLLOWS } from "../../../lexicon/classes.js";
import { BOTH, EN, is } from "../../../lexicon/words.js";
import type { Hit } from "../../cues/hit.js";
import { foundAt, mentionOf } from "../../sentence/found.js";
import { itemAt } from "../../sentence/items.js";
import type { Reading } from "../../sentence/reading.js";
import type { Roles } from "../grammar.js";
import { FORCE } from "../place.js";
import { subject } from "./phrases.js";
import { agents, marked, passiveAfter, previousWord } from "./voice.js";

/** How force stands to whom it hits, at the least. */
const FORCE_TOWARD = -0.7;
const BY = new Set(["by"]);
const OF = new Set(["of"]);
const INTO = new Set(["into"]);
const FROM = new Set(["from"]);
const TAKEN_PART = new Set(["for", "in", "on", "with"]);
/** "sanctions on Peru over its attack": after these "its" is whose deed is answered. */
const ANSWERED = /^(?:over|for|following|amid)$/;
/** "their planned meeting with", "Peru's bombing of": a form in -ing that is a noun. */
export function gerundive({ items }: Reading, { first, form }: Hit): boolean {
  if (!form.features.includes("gerund")) return false;
  for (let at = first - 1; at >= Math.max(0, first - 3) && itemAt(items, at).word; at--) {
    if (itemAt(items, at).possessive || is(items[at], EN.determiner)) return true;
    if (is(items[at], EN.passive) || is(items[at], BOTH.preposition)) return false;
  }
  return false;
}

/** "X and Y met": each to the other. */
export function pairs(group: number[]): Roles {
  return group.length > 1 ? { sources: group, targets: group } : { sources: group, targets: [] };
}

/** Who does what a noun tells, and to whom: by possessive, demonym or preposition, else by the verb that governs it. */
export function nominal(reading: Reading, hit: Hit): Roles {
  const { first, last, form } = hit;
  const { items, mentionAt, found } = reading;
  const { target, hostile, place } = reading.lexicons.words.en.markers;
  let sources: number[] = [];
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    const { word, surface } = itemAt(items, at);
    // the apostrophe of Honduras' is a word of its own
    if (!word && !(/^['’]$/.test(surface) && (mentionAt[at - 1] ?? -1) !== -1)) break;
    const mention = mentionOf(mentionAt, at);
    if (mention === -1) {
      if (is(items[at], BOTH.preposition) || is(items[at], EN.and) || is(items[at], BOTH.relative)) break;
      continue;
    }
    const { last: end, kind, first: start } = foundAt(found, mention);
    // Russia-Ukraine talks, Russian-American relations; in headlines without the hyphen
    const other = start > 0 ? mentionOf(mentionAt, start - 1) : -1;
    if (
      itemAt(items, end - 1).possessive ||
      !itemAt(items, end).word ||
      kind === "demonym" ||
      (compound(reading, end, first) && (other !== -1 || !tellsWhere(reading, mention, hit)))
    )
      sources = [mention];
    if (
      sources.length > 0 &&
      other !== -1 &&
      (itemAt(items, start - 1).joined || (form.pattern.reciprocal && !itemAt(items, start - 1).possessive))
    ) {
      return form.pattern.reciprocal || form.pattern.toward > 0 ? pairs([other, mention]) : { sources: [other], targets: [mention] };
    }
    break;
  }
  const between = marked(reading, last, new Set(["between", "among"]), 6);
  if (between.length > 1) return form.pattern.reciprocal ? pairs(between) : { sources: [between[0]!], targets: between.slice(1) };
  if (sources.length === 0) sources = marked(reading, last, BY, 5);
  if (sources.length === 0) sources = possessor(reading, first);
  // "condolences came from", "pressure from"
  if (sources.length === 0 && form.marker !== "from" && !items.slice(last, last + 2).some(({ norm }) => target.has(norm)))
    sources = marked(reading, last, FROM, 4);
  const of = marked(reading, last, OF, 4);
  // "the incorporation into Peru of four Chilean provinces"
  const into = (form.pattern.is & INVASION) !== 0 && form.marker !== "into" ? marked(reading, last, INTO, 4) : [];
  if (into.length > 0) return { sources: into, targets: marked(reading, last, OF, 8).filter((mention) => !into.includes(mention)) };
  let targets = marked(reading, last, form.marker === null ? (form.pattern.toward < 0 ? hostile : target) : new Set([form.marker]), 4);
  // "the accession of Peru to the bloc"
  if (sources.length === 0 && targets.length > 0) sources = of.filter((mention) => !targets.includes(mention));
  // "sanctions were announced by", "regret was expressed in": who did the verb did the noun
  const passed = sources.length === 0 ? passiveAfter(reading, last) : -1;
  if (passed !== -1) sources = agents(reading, passed, passed + 1);
  const aimed = passed === -1 ? [] : marked(reading, passed + 1, target, 10).filter((mention) => !sources.includes(mention));
  // "accusations of the US" are its own, "criticism of the US" is not
  if (targets.length === 0 && (form.pattern.is & SOURCE_FOLLOWS) !== 0) sources = sources.length > 0 ? sources : of;
  else if (targets.length === 0) targets = of.length > 0 ? of : aimed;
  // "air strikes in Peru"
  if (targets.length === 0 && form.pattern.event <= FORCE)
    targets = marked(reading, last, place, 4).filter((mention) => !sources.includes(mention));
  // "launched an attack on", "announced sanctions": the verb's subject does it
  if (sources.length === 0) sources = lightSubject(reading, first, form.pattern.reciprocal && targets.length > 0);
  return { sources, targets: targets.filter((mention) => !sources.includes(mention)) };
}

/** Nothing but nouns and adjectives stands between a name and the noun: "the Peru border attacks". */
function compound({ items, lexicons }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!/^[NJ]/.test(lexicons.tags(itemAt(items, at).norm)[0] ?? "")) return false;
  return true;
}

/** "the Kabul attack", "the Ukraine war": a country's or town's bare name before a deed of force says where it was; "US strikes" are its own. */
function tellsWhere({ found, items, lexicons }: Reading, mention: number, { form }: Hit): boolean {
  const { actor, kind, first } = foundAt(found, mention);
  return (
    form.pattern.event <= -0.3 &&
    form.pattern.toward <= FORCE_TOWARD &&
    kind !== "person" &&
    lexicons.registry.actors.get(actor)?.kind === "state" &&
    !/^[A-Z.]+$/.test(itemAt(items, first).surface)
  );
}

/** Whom "its", "their" or "his" means before a noun: the subject of its clause. */
function possessor(reading: Reading, first: number): number[] {
  for (let at = first - 1; at >= Math.max(0, first - 4) && itemAt(reading.items, at).word; at--) {
    if (!is(reading.items[at], EN.possessive)) continue;
    if (reading.mentionAt[at] !== -1) return [mentionOf(reading.mentionAt, at)];
    const answered = ANSWERED.test(reading.items[at - 1]?.norm ?? "")
      ? reading.found.findLastIndex(({ first, last }) => last < at && !/^(?:from|by)$/.test(reading.items[first - 1]?.norm ?? ""))
      : -1;
    return answered !== -1 ? [answered] : subject(reading, at);
  }
  return [];
}

/** The subject of the verb that governs the noun, where one stands shortly before it; who judges a deed does not do it, but has its own ties. */
function lightSubject(reading: Reading, first: number, own: boolean): number[] {
  const { items, clause, lexicons } = reading;
  let part = false;
  for (let at = first - 1; at >= Math.max(0, first - 6); at--) {
    const item = itemAt(items, at);
    const { norm, word } = item;
    if (!word || clause[at] !== clause[first]) return [];
    if (is(item, BOTH.preposition) && !TAKEN_PART.has(norm) && !own) return [];
    if (norm !== "with") part ||= TAKEN_PART.has(norm);
    const tags = lexicons.tags(norm);
    const verb = tags[0]?.startsWith("V") === true || (tags.includes("VBZ") && opensHeadline(reading, at));
    const partakes = is(item, EN.partaking);
    if (!verb && !partakes) continue;
    if (!own && (judges(reading, at) || (part && !partakes))) return [];
    // "focuses on winning the fight against"
    if (norm.endsWith("ing") && !is(previousWord(reading, at), EN.passive)) continue;
    if (part || !is(item, BOTH.auxiliary) || is(item, EN.have)) return subject(reading, at);
  }
  return [];
}

/** A form in -s that may be a noun is the verb of a headline where a noun stands before it: "Lima orders a siege". */
function opensHeadline({ items, mentionAt, lexicons }: Reading, at: number): boolean {
  const before = items[at - 1];
  return (
    before?.word === true && !before.possessive && (mentionAt[at - 1] !== -1 || lexicons.tags(before.norm)[0]?.startsWith("N") === true)
  );
}

/** The verb judges, tells or undergoes what follows it. */
function judges({ items }: Reading, at: number): boolean {
  return (
    is(items[at], EN.appraising) ||
    itemAt(items, at).cues?.some(({ part, rest, pattern }) => part === "verb" && rest.length === 0 && (pattern.is & JUDGED) !== 0) === true
  );
}
