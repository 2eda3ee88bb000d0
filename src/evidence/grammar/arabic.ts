import type { Hit } from "../cues.js";
import { WORDS, type Reading } from "../reading.js";
import { coordinated, type Grammar, type Roles } from "./grammar.js";
import { agentOf, isDone, isPassive } from "./arabic-voice.js";
import { seatsOf } from "./place.js";

const { auxiliary, conjunction, preposition, relative } = WORDS.ar;
const NOUN_MARKERS = new Set(["علي", "ضد", "ل", "مع", "تجاه", "نحو", "الي", "ب", "بحق", "ازاء"]);

/** Arabic: verb first or subject first, clitic prepositions, the genitive, nouns like their verbs. */
export const arabic: Grammar = {
  roles(reading, hit) {
    return hit.form.part === "verb" ? verbal(reading, hit) : nominal(reading, hit);
  },

  qualified(reading, hit) {
    if (hit.form.part === "verb") return subject(reading, hit.first, hit.last);
    const { items, mentionAt, found } = reading;
    // an adjective follows what it qualifies (الحرب الروسية الوحشية, روسيا المعتدية), a manner whose it is (تصرفت موسكو بحكمة)
    const after = hit.form.part !== "noun" || items[hit.first]!.prefix.endsWith("ب");
    for (let at = hit.first - 1; after && at >= Math.max(0, hit.first - 3); at--) {
      if (!items[at]!.word || isPreposition(reading, at)) break;
      const mention = mentionAt[at]!;
      if (mention !== -1) return groupEnding(reading, mention);
    }
    // a noun comes before its genitive or demonym: وحشية روسيا, الجرائم الروسية
    for (let at = hit.last; hit.form.part === "noun" && at < Math.min(items.length, hit.last + 2); at++) {
      if (!items[at]!.word || isPreposition(reading, at)) break;
      const mention = mentionAt[at]!;
      if (mention !== -1 && !marks(found[mention]!.prefix)) return [mention];
    }
    return [];
  },

  agents(reading, first, last) {
    const agent = agentOf(reading, last);
    if (agent.length > 0) return agent;
    return isPassive(reading, first) ? seatsOf(reading, { first, last }) : subject(reading, first, last);
  },

  subject,
};

function verbal(reading: Reading, hit: Hit): Roles {
  const { form, first, last } = hit;
  const agent = agentOf(reading, last);
  if (agent.length > 0) return { sources: agent, targets: subject(reading, first, last) };
  if (isPassive(reading, first)) {
    const targets = form.marker === null ? subject(reading, first, last) : marked(reading, first + 1, new Set([form.marker]), 12);
    return { sources: seatsOf(reading, { first, last }).filter((seat) => !targets.includes(seat)), targets };
  }
  const after = bare(reading, first + 1, 16);
  const before = left(reading, first);
  const isObjectDirect = form.marker === null;
  let sources: number[];
  let targets: number[];
  if (before.length > 0 && !verbInitial(reading, first)) {
    sources = before;
    targets = isObjectDirect ? after[0] ?? [] : [];
  } else if (isObjectDirect && after.length === 1 && continues(reading, hit, after[0]!)) {
    // واستدعت السفير الأمريكي: the sentence's subject goes on
    sources = earlierSubject(reading, first);
    targets = after[0]!;
  } else {
    sources = after[0] ?? before;
    targets = isObjectDirect ? after[1] ?? [] : [];
    // one bare mention after a common noun as subject is the object: هاجمت القوات أوكرانيا
    if (isObjectDirect && targets.length === 0 && after.length === 1 && !opensPhrase(reading, first, after[0]![0]!)) {
      targets = after[0]!;
      sources = before;
    }
  }
  if (sources.length === 0) sources = earlierSubject(reading, first);
  if (form.marker !== null) targets = marked(reading, first + 1, new Set([form.marker]), 12);
  if (form.pattern.reciprocal && targets.length === 0) {
    targets = marked(reading, last, new Set(["مع", "ب"]), 10);
    if (targets.length === 0 && sources.length > 1) targets = sources;
  }
  return { sources, targets: targets === sources ? targets : targets.filter((target) => !sources.includes(target)) };
}

/** A verb that "and" joins to one before, followed by its object. */
function continues(reading: Reading, { first, form }: Hit, [object]: number[]): boolean {
  if (!/[وف]/.test(reading.items[first]!.prefix)) return false;
  return (form.pattern.reciprocal || reading.found[object!]!.kind === "demonym") && earlierSubject(reading, first).length > 0;
}

/** The first mention of the sentence before an item that no preposition governs. */
function earlierSubject(reading: Reading, before: number): number[] {
  const { found } = reading;
  const first = found.findIndex((mention) => mention.first < before && !marks(mention.prefix) && !isPreposition(reading, mention.first - 1));
  return first === -1 ? [] : coordinated(reading, first).filter((mention) => found[mention]!.first < before);
}

function nominal(reading: Reading, hit: Hit): Roles {
  const { last, first, form } = hit;
  const { mentionAt, found, items } = reading;
  const between = marked(reading, last, new Set(["بين"]), 6);
  if (between.length > 1) return form.pattern.reciprocal ? { sources: between, targets: between } : { sources: [between[0]!], targets: between.slice(1) };
  let sources = agentOf(reading, last);
  let targets = marked(reading, last, form.marker === null ? NOUN_MARKERS : new Set([form.marker]), 6);
  const next = [last, last + 1].map((at) => mentionAt[at] ?? -1).find((mention) => mention !== -1 && !marks(found[mention]!.prefix));
  const free = next !== undefined && !(items[last]!.word && isPreposition(reading, last));
  if (free) {
    const { kind, last: end } = found[next]!;
    const group = coordinated(reading, next);
    const second = mentionAt[end] ?? -1;
    if (form.pattern.reciprocal && group.length > 1) return { sources: group, targets: group };
    // المحادثات الروسية الأمريكية
    if (kind === "demonym" && second !== -1 && found[second]!.kind === "demonym") {
      return form.pattern.reciprocal ? { sources: [next, second], targets: [next, second] } : { sources: [next], targets: [second] };
    }
    if (kind === "demonym" || targets.length > 0) sources = sources.length > 0 ? sources : group;
    else targets = group;
  }
  // ضم مناطق أوكرانية: whose the object is
  if (targets.length === 0 && next === undefined && form.pattern.event <= -0.5) targets = bare(reading, last, 4)[0] ?? [];
  if (sources.length === 0 && isDone(reading, first)) sources = seatsOf(reading, { first, last }).filter((seat) => !targets.includes(seat));
  if (sources.length === 0 && targets.length > 0) sources = governingSubject(reading, first);
  return { sources, targets: targets.filter((target) => !sources.includes(target)) };
}

/** The subject of the verb that governs a noun: شنت روسيا هجوما على أوكرانيا. */
function governingSubject(reading: Reading, first: number): number[] {
  const { mentionAt, clause, found } = reading;
  for (let at = first - 1; at >= Math.max(0, first - 8); at--) {
    if (clause[at] !== clause[first]) break;
    const mention = mentionAt[at]!;
    if (mention !== -1 && !marks(found[mention]!.prefix) && !isPreposition(reading, found[mention]!.first - 1)) return [mention];
  }
  return [];
}

/** The subject of the verb at `first`: the first bare mention after it, or what stands before it in its clause. */
function subject(reading: Reading, first: number, last: number): number[] {
  const before = left(reading, first);
  if (before.length > 0 && !verbInitial(reading, first)) return before;
  const after = bare(reading, first + 1, 8 + (last - first))[0];
  if (after !== undefined) return named(reading, after);
  return before;
}

/** Of a phrase such as المتحدث باسم الكرملين دميتري بيسكوف, the person; else the mention itself. */
function named({ found }: Reading, group: number[]): number[] {
  const next = group[0]! + 1;
  const [here, person] = [found[group[0]!]!, found[next]];
  return here.kind !== "person" && person?.kind === "person" && person.first - here.last <= 1 && person.prefix === "" ? [next] : group;
}

/** Groups of mentions after an item that no preposition governs, up to the clause's end. */
function bare(reading: Reading, from: number, reach: number): number[][] {
  const { items, mentionAt, found, clause } = reading;
  const groups: number[][] = [];
  for (let at = from; at < Math.min(items.length, from + reach); at++) {
    const { word, norm, surface } = items[at]!;
    if (clause[at] !== clause[from] && (word || /[.:؛;]/.test(surface))) break;
    if (!word) break;
    if (relative.has(norm)) break;
    const mention = mentionAt[at]!;
    if (mention === -1) continue;
    const { prefix, kind } = found[mention]!;
    const speaksFor = kind !== "person" && /^(?:باسم|بلسان)$/.test(items[found[mention]!.first - 1]?.norm ?? "");
    if (speaksFor || (!marks(prefix) && !isPreposition(reading, found[mention]!.first - 1))) {
      const group = coordinated(reading, mention);
      groups.push(group);
      at = found[group.at(-1)!]!.last - 1;
    } else at = found[mention]!.last - 1;
  }
  return groups;
}

/** The subject before the verb in its clause. */
function left(reading: Reading, verb: number): number[] {
  const { mentionAt, found, clause, items } = reading;
  let candidate: number[] = [];
  for (let at = verb - 1; at >= Math.max(0, verb - 10); at--) {
    if (!items[at]!.word || clause[at] !== clause[verb]) break;
    const mention = mentionAt[at]!;
    if (mention === -1) continue;
    at = found[mention]!.first;
    if (!marks(found[mention]!.prefix) && !isPreposition(reading, at - 1)) candidate = coordinated(reading, mention);
  }
  return candidate;
}

/** A mention with those before it that "and" joins to it. */
function groupEnding(reading: Reading, mention: number): number[] {
  for (let first = Math.max(0, mention - 3); first < mention; first++) {
    const group = coordinated(reading, first);
    if (group.includes(mention)) return group.slice(0, group.indexOf(mention) + 1);
  }
  return [mention];
}

/** Nothing but particles stands between the clause's beginning and the verb. */
function verbInitial({ items, clause }: Reading, verb: number): boolean {
  if (items[verb]!.prefix.startsWith("و") || items[verb]!.prefix.startsWith("ف")) return true;
  for (let at = verb - 1; at >= 0 && clause[at] === clause[verb] && items[at]!.word; at--) {
    const { core, norm } = items[at]!;
    if (!auxiliary.has(core) && !conjunction.has(core) && !conjunction.has(norm) && !relative.has(norm)) return false;
  }
  return true;
}

/** The mention belongs to the phrase right after the verb: a name at once, or the demonym or genitive of a title. */
function opensPhrase({ found, items }: Reading, verb: number, mention: number): boolean {
  const { first, kind } = found[mention]!;
  const gap = first - verb - 1;
  if (gap === 0 || kind === "demonym" || (kind === "person" && gap <= 4)) return true;
  // a definite noun takes no genitive, so the name after it is another phrase
  return gap <= 3 && !items[first - 1]!.core.startsWith("ال");
}

function marked(reading: Reading, from: number, markers: ReadonlySet<string>, reach: number): number[] {
  const { items, mentionAt, found } = reading;
  for (let at = from; at < Math.min(items.length, from + reach); at++) {
    const { word, norm, prefix } = items[at]!;
    if (!word && !/^["«»“”]$/.test(items[at]!.surface)) return [];
    const mention = mentionAt[at]!;
    if (mention !== -1 && found[mention]!.first === at && [...found[mention]!.prefix].some((letter) => letter !== "و" && markers.has(letter))) {
      return coordinated(reading, mention);
    }
    // لقوات الاحتلال الروسي: the clitic is on the noun before
    const clitic = mention === -1 && [...prefix].some((letter) => markers.has(letter) && letter !== "و");
    if (!clitic && !markers.has(norm) && !markers.has(norm.replace(/^[وف]/, ""))) continue;
    for (let next = at + 1; next < Math.min(items.length, at + 5); next++) {
      const target = mentionAt[next]!;
      if (target !== -1) return coordinated(reading, target);
      if (!items[next]!.word || isPreposition(reading, next) || relative.has(items[next]!.norm) || conjunction.has(items[next]!.norm)) break;
    }
  }
  return [];
}

/** A clitic preposition stands on the word. */
function marks(prefix: string): boolean {
  return /[بكل]/.test(prefix);
}

function isPreposition({ items }: Reading, at: number): boolean {
  const item = items[at];
  return item !== undefined && item.word && (preposition.has(item.norm) || preposition.has(item.norm.replace(/^[وف]/, "")));
}
