import { AUTHORITY, DEMANDING } from "../../../lexicon/classes.js";
import { BOTH, EN, is } from "../../../lexicon/words.js";
import type { Hit } from "../../cues/hit.js";
import type { Entry } from "../../sentence/entry.js";
import { foundAt, mentionOf } from "../../sentence/found.js";
import { itemAt } from "../../sentence/items.js";
import type { Reading } from "../../sentence/reading.js";
import { coordinated } from "../coordination.js";
import type { Grammar, Roles } from "../grammar.js";
import { FORCE, hitsPlace, seatsOf } from "../place.js";
import { gerundive, nominal, pairs } from "./nouns.js";
import { subject } from "./phrases.js";
import { agents, isPassive, isPreposition, marked, passive, previousWord } from "./voice.js";

/** English: subject before the verb, object after it, passives turned round, nouns like their verbs. */
export const english: Grammar = {
  roles(reading, hit) {
    if (hit.form.part === "noun" || gerundive(reading, hit)) return nominal(reading, hit);
    if (hit.form.part === "verb") return verbal(reading, hit);
    // "hostile to Russia", "supportive of Kyiv"
    return {
      sources: subject(reading, hit.first),
      targets: marked(
        reading,
        hit.last,
        hit.form.marker === null ? reading.lexicons.words.en.markers.target : new Set([hit.form.marker]),
        3,
      ),
    };
  },

  qualified(reading, hit) {
    const { first, last, form } = hit;
    if (form.part === "verb") return passive(reading, hit) ? [] : subject(reading, first);
    const inside = within(reading, first, last);
    if (inside.length > 0) return inside;
    return predicative(reading, first) ? subject(reading, first) : [];
  },

  agents(reading, first, last) {
    return isPassive(reading, first) ? agents(reading, first, last) : subject(reading, first);
  },

  subject(reading, first, last) {
    const before = subject(reading, first);
    if (before.length > 0 && reading.clause[first] === reading.clause[foundAt(reading.found, before[0]!).first]) return before;
    // "said Borrell", after a quotation
    for (let at = last; at < Math.min(reading.items.length, last + 7); at++) {
      const item = itemAt(reading.items, at);
      if (!item.word || is(item, BOTH.that) || is(item, BOTH.auxiliary) || (isPreposition(item) && item.norm !== "of")) break;
      const mention = mentionOf(reading.mentionAt, at);
      if (mention !== -1) return [mention];
    }
    return before;
  },
};

function verbal(reading: Reading, hit: Hit): Roles {
  const { first, last, form } = hit;
  const before = reading.items[first - 1];
  const { markers } = reading.lexicons.words.en;
  // "against targets in Peru": a noun that is written like a verb
  if (before?.norm !== "to" && isPreposition(before) && !form.features.includes("gerund") && !form.features.includes("participle"))
    return { sources: [], targets: [] };
  if (passive(reading, hit)) {
    const by = agents(reading, first, last);
    if (by.length === 0 && form.pattern.event <= FORCE) by.push(...deed(reading, last));
    const sources = by.length === 0 && (form.pattern.is & AUTHORITY) !== 0 ? seatsOf(reading, { first, last, authority: true }) : by;
    if (form.marker !== null) {
      const aimed = marked(reading, last, new Set([form.marker]), 8);
      if (aimed.length > 0) return { sources: sources.filter((source) => !aimed.includes(source)), targets: aimed };
    }
    // "was signed by Peru and Chile"
    if (form.pattern.reciprocal) return pairs(sources);
    const finite = is(previousWord(reading, first), EN.passive);
    const qualified = finite ? [] : within(reading, first, last);
    // "the families of Chileans held by Peru"
    const adjacent = finite ? -1 : (reading.mentionAt[first - 1] ?? -1);
    if (adjacent !== -1) return { sources, targets: [adjacent].filter((mention) => !sources.includes(mention)) };
    return { sources, targets: qualified.length > 0 && sources.length === 0 ? qualified : subject(reading, first) };
  }
  if (form.features.includes("participle")) {
    const roles = attributive(reading, hit);
    if (roles !== null) return roles;
  }
  let sources = subject(reading, first);
  // "a court in Peru sentenced"
  if (sources.length === 0 && (form.pattern.is & AUTHORITY) !== 0)
    sources = seatsOf(reading, { first: 0, last: first, authority: true }).filter((seat) => foundAt(reading.found, seat).first < first);
  // "attack Brazil with drones", "supply Kyiv with shells": "with" marks the means
  const direct = form.marker === null || (form.marker === "with" && !form.pattern.reciprocal) ? directObject(reading, last) : [];
  const object = direct.length > 0 || form.rest.length === 0 ? direct : inside(reading, first + 1, last);
  let targets = form.marker === null || object.length > 0 ? object : marked(reading, last, new Set([form.marker]), 6);
  // "ease the blockade against Peru", "agree to a truce with Peru": the noun's target is the verb's
  if (targets.length === 0 && form.marker === null && form.rest.length > 0) targets = marked(reading, last, markers.target, 1);
  // "demanded on Monday that Peru withdraw"
  if (targets.length === 0 && (form.pattern.is & DEMANDING) !== 0) targets = told(reading, last);
  // "attacked bases in Peru", "killed ten people in Chile"
  if (targets.length === 0 && hitsPlace(form.pattern))
    targets = marked(reading, last, markers.place, 8).filter((mention) => !sources.includes(mention));
  if (form.pattern.reciprocal && targets.length === 0) {
    const others = form.marker === "with" || form.marker === null ? marked(reading, last, new Set(["with"]), 6) : [];
    return others.length > 0 ? { sources, targets: others } : pairs(sources);
  }
  return { sources, targets };
}

const IN = new Set(["in", "during", "from"]);
/** A determiner or such a preposition opens the phrase in which a participle stands before its noun. */
const opensPhrase = (item: Entry | undefined) => is(item, EN.determiner) || is(item, EN.opener) || OPENING.has(item?.norm ?? "");
const OPENING = new Set(["of", "in", "by", "more"]);

/** A participle before its noun: "the armed wing of", "US-backed rebels"; who is named before a hyphen does it. */
function attributive(reading: Reading, { first, last }: Hit): Roles | null {
  const { items, mentionAt, found } = reading;
  const before = items[first - 1];
  if (before === undefined) return null;
  const doer = mentionOf(mentionAt, first - 1);
  if (doer !== -1 && (before.joined || (foundAt(found, doer).kind === "demonym" && opensPhrase(items[foundAt(found, doer).first - 1])))) {
    // "US-backed forces attacked Peru": the phrase ends before its verb
    let next: number | undefined;
    for (let at = last; next === undefined && at < Math.min(items.length, last + 4); at++) {
      if (
        !itemAt(items, at).word ||
        isPreposition(items[at]) ||
        is(items[at], BOTH.auxiliary) ||
        (at > last && /^VB[DNZ]$/.test(reading.lexicons.tags(itemAt(items, at).norm)[0] ?? ""))
      )
        break;
      if (mentionAt[at] !== -1) next = mentionAt[at];
    }
    return { sources: next === undefined ? [] : [doer], targets: next === undefined ? [] : [next] };
  }
  return doer === -1 && opensPhrase(before) ? { sources: [], targets: within(reading, first, last) } : null;
}

function directObject(reading: Reading, from: number): number[] {
  const { items, mentionAt, lexicons } = reading;
  for (let at = from; at < Math.min(items.length, from + 7); at++) {
    const mention = mentionOf(mentionAt, at);
    if (mention !== -1) return coordinated(reading, mention);
    const { norm, word } = itemAt(items, at);
    if (!word && !/^["“”'‘’]$/.test(itemAt(items, at).surface)) return [];
    if (is(items[at], BOTH.relative) || (isPreposition(items[at]) && norm !== "of") || (at > from && norm === "to")) return [];
    if (at > from && /^(?:VBD|VBZ|VBP)$/.test(lexicons.tags(norm)[0] ?? "")) return [];
  }
  return [];
}

/** Who is to do what is demanded: the subject after "that". */
function told({ items, mentionAt }: Reading, last: number): number[] {
  const that = items.findIndex(({ norm }, at) => at >= last && at < last + 12 && norm === "that");
  if (that === -1) return [];
  for (let at = that + 1; at < Math.min(items.length, that + 4); at++) {
    if (mentionAt[at] !== -1) return [mentionOf(mentionAt, at)];
    if (isPreposition(items[at])) break;
  }
  return [];
}

/** "killed in Peruvian shelling": who does the deed that kills. */
function deed(reading: Reading, last: number): number[] {
  const { items, found } = reading;
  const [doer] = marked(reading, last, IN, 2);
  if (doer === undefined || (foundAt(found, doer).kind !== "demonym" && !itemAt(items, foundAt(found, doer).last - 1).possessive))
    return [];
  const after = items.slice(foundAt(found, doer).last, foundAt(found, doer).last + 3);
  return after.some(
    ({ cues }) =>
      cues?.some(({ part, features, pattern }) => (part === "noun" || features.includes("gerund")) && pattern.event <= FORCE) === true,
  )
    ? [doer]
    : [];
}

/** Who is named inside an expression: "gave Peru a loan". */
function inside(reading: Reading, from: number, to: number): number[] {
  for (let at = from; at < to; at++) {
    const mention = mentionOf(reading.mentionAt, at);
    if (mention !== -1 && foundAt(reading.found, mention).anaphor === undefined) return coordinated(reading, mention);
  }
  return [];
}

/** Mentions in the noun phrase around an attributive word: "the brutal Russian war", "Russia's brutal war". */
function within(reading: Reading, first: number, last: number): number[] {
  const { items, mentionAt, found } = reading;
  for (let at = last; at < Math.min(items.length, last + 3); at++) {
    if (!itemAt(items, at).word || isPreposition(items[at]) || is(items[at], BOTH.auxiliary)) break;
    if (mentionAt[at] !== -1) return [mentionOf(mentionAt, at)];
  }
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    if (!itemAt(items, at).word || isPreposition(items[at]) || is(items[at], BOTH.auxiliary)) break;
    const mention = mentionOf(mentionAt, at);
    if (mention !== -1 && (itemAt(items, foundAt(found, mention).last - 1).possessive || foundAt(found, mention).kind === "demonym"))
      return [mention];
  }
  return [];
}

/** The word is said of a subject: "Putin is a killer". */
function predicative({ items, clause }: Reading, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 6); at--) {
    if (clause[at] !== clause[first]) return false;
    if (is(items[at], EN.passive) || is(items[at], BOTH.copula)) return true;
  }
  return false;
}
