import { AR, BOTH, is } from "../../../lexicon/words.js";
import type { Hit } from "../../cues/hit.js";
import { foundAt } from "../../sentence/found.js";
import { itemAt } from "../../sentence/items.js";
import type { Clause, Phrase } from "../clause.js";
import { type Sentence, unique } from "../sentence.js";
import { actorsOf, agentOf, leaves, obliqueOf, subjectOf } from "./actors.js";
import { isAdjectival, isDefinite } from "./names.js";

/** What a deed is answered for: عقوبات على بيرو بسبب هجومها. */
const ANSWERED = /^(?:بسبب|جراء|اثر|عقب|ردا|علي خلفيه)$/;

/** Whose the deed is that is judged or answered: whom the clause's own act is aimed at. */
export function answeredFor(sentence: Sentence, phrase: Phrase): number[] {
  const { clause, preposition, host } = phrase.root ?? phrase;
  const { hit } = clause;
  if (hit !== null && phrase.first > clause.verb && (ANSWERED.test(preposition) || (/^[بل]$/.test(preposition) && sentence.judges(hit)))) {
    const { targets } = sentence.rolesOf(hit);
    if (targets.length > 0) return targets;
  }
  return ANSWERED.test(preposition) && host !== null ? host.named : [];
}

/** A pronoun can't mean somebody of the other gender, where that is known. */
function clashes({ reading: { found, lexicons } }: Sentence, [name]: readonly number[], suffix: string): boolean {
  const gender = name === undefined ? null : (lexicons.registry.actors.get(foundAt(found, name).actor)?.gender ?? null);
  return gender !== null && (suffix === "ه" ? gender === "f" : suffix === "ها" && gender === "m");
}

/** Whom the pronoun on a deed means: the subject of its clause or of one around, else whom the article has named. */
export function subjectAround(sentence: Sentence, phrase: Phrase, pronoun: number): number[] {
  // قرار بيرو إنهاء تعاونها: of the noun that governs it
  for (let above = phrase.governor; above !== null; above = above.governor) if (above.named.length > 0) return above.named;
  for (let clause: Clause | null = phrase.clause; clause !== null; clause = clause.partner ?? clause.parent) {
    if (clause.verb === -1 || clause.subject === phrase) continue;
    // أمرت بيرو بوقف هجومها: theirs whom it asks
    const asked = clause.verb < phrase.first && sentence.moves(clause) ? actorsOf(sentence, clause.objects[0] ?? null) : [];
    if (asked.length > 0) return asked;
    // who is quoted does not speak of himself as of another
    if (
      clause.verb < phrase.first &&
      sentence.reading.items[clause.verb]?.reports !== undefined &&
      quoted(sentence, clause.verb, phrase.first)
    )
      break;
    const subject = subjectOf(sentence, clause);
    const { suffix } = itemAt(sentence.reading.items, phrase.head);
    if (subject.length > 0 && !clashes(sentence, subject, suffix)) return subject;
    // دعمت كينيا بيرو في حربه: of two, whom it agrees with
    const object = clause.verb < phrase.first ? actorsOf(sentence, clause.objects[0] ?? null) : [];
    if (subject.length > 0 && object.length > 0 && !clashes(sentence, object, suffix)) return object;
    if (subject.length > 0) return subject;
  }
  // غالانت خلال لقائه بلينكن: a headline's name
  const [opening] = phrase.clause.verb === -1 ? phrase.clause.before : [];
  if (opening !== undefined && opening !== phrase && opening.first < phrase.first && opening.named.length > 0) return opening.named;
  return pronoun === -1 ? [] : [pronoun];
}

/** A quotation mark stands between two items. */
function quoted({ reading: { items } }: Sentence, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (items[at]?.quote === true) return true;
  return false;
}

/** An adjective of origin, which is definite where its noun is: القصف الإسرائيلي; in إبادة الفلسطينيين people are meant. */
export function isDemonym({ reading: { found, items } }: Sentence, [name]: readonly number[], head: number): boolean {
  if (name === undefined || foundAt(found, name).kind !== "demonym") return false;
  const { first } = foundAt(found, name);
  return (
    first !== head + 1 || isDefinite(itemAt(items, head)) === isDefinite(itemAt(items, first)) || itemAt(items, head).prefix.endsWith("لل")
  );
}

/** An expression ends in people or a thing, whose the demonym is: طرد السفير البيروفي; in فرض عقوبات بيروفية it is the doer's. */
export function ofPeople({ reading: { items } }: Sentence, { used }: Hit): boolean {
  const last = used.at(-1);
  if (last === undefined || /(?:ي|يه)$/.test(itemAt(items, last).core)) return false;
  return items[last]?.cues?.some(({ part, pattern }) => part === "noun" && pattern.kind === "predicate") !== true;
}

/** Nothing but adjectives stands between a noun and its name; in قصف مواقع لبنانية the name is the object's. */
export function isDirect({ reading: { items, found } }: Sentence, phrase: Phrase, hit: Hit, name: number): boolean {
  const { first } = foundAt(found, name);
  const definite = isDefinite(itemAt(items, hit.first));
  for (let at = hit.first + 1; at < first; at++) {
    if (hit.used.includes(at)) continue;
    const item = itemAt(items, at);
    if (!item.word) continue;
    // طرد دبلوماسيين روس
    if (!definite && (is(item, AR.nisba) || is(item, AR.counterpart) || is(item, AR.agent))) return false;
    // إعدام المترجم البيروفي: the genitive's own
    if (!definite && isDefinite(item) && !is(item, AR.force) && !is(item, BOTH.title)) return false;
    if (definite ? isDefinite(item) : /(?:ي|يه|يين|يا)$/.test(item.core) || isAdjectival(item) || is(item, AR.adjective)) continue;
    // قصف الجيش البيروفي
    if (!definite && isDefinite(item) && (is(item, AR.force) || is(item, BOTH.title))) continue;
    return false;
  }
  return phrase.first <= hit.first;
}

/** A phrase right behind a deed's that no preposition governs: استهداف بيرو مواقع تشيلي. */
export function objectAfter({ parse }: Sentence, phrase: Phrase): Phrase | null {
  const next = parse.phraseAt[phrase.last];
  if (next === undefined || next.preposition !== "" || next.root !== null || next.first !== phrase.last) return null;
  return next.clause.subject === next ? null : next;
}

/** Prepositional phrases that may complete a noun: those right behind, and those of its clause before another deed. */
export function following(sentence: Sentence, phrase: Phrase, hit: Hit): Phrase[] {
  const chain: Phrase[] = [];
  const add = (list: readonly Phrase[], depth: number) => {
    for (const one of list) {
      if (one.first < hit.last || chain.includes(one)) continue;
      chain.push(one);
      // what happened meanwhile has its own: خلال مشاركته في
      if (/^(?:خلال|بعد|قبل|منذ|عقب|اثناء|وسط|رغم)$/.test(one.preposition)) continue;
      if (depth < 2 && sentence.nounAt(one) === null) add(one.modifiers, depth + 1);
    }
  };
  add(phrase.modifiers, 0);
  const { clause } = phrase;
  for (const one of [...clause.obliques, ...clause.before]) {
    if (one.preposition === "" || one.first < hit.last || chain.includes(one) || one.first - phrase.last > 6) continue;
    // وقف القتال وزيادة المساعدات لبيرو: what "and" joins has its own
    if (
      one.host !== null &&
      one.host !== phrase &&
      !chain.includes(one.host) &&
      !hit.used.some((at) => sentence.parse.phraseAt[at] === one.host)
    )
      continue;
    const between = clause.objects
      .concat(clause.obliques)
      .some((other) => other !== phrase && other.first > phrase.first && other.last <= one.first && sentence.nounAt(other) !== null);
    if (!between && (clause.verb < phrase.first || one.first < clause.verb)) chain.push(one);
  }
  return chain;
}

/** الهجوم الذي شنته بيرو على تشيلي, هجوم شنته بيرو: who does a noun's deed by its clause. */
export function relativeRoles(sentence: Sentence, phrase: Phrase, hit: Hit): { sources: number[]; targets: number[] } | null {
  const { parse, reading } = sentence;
  if (hit.form.pattern.reciprocal) {
    const pair = relativePair(sentence, phrase);
    return pair.length < 2 ? null : { sources: pair, targets: pair };
  }
  const clause = parse.clauses.find((one) => one.kind === "relative" && one.host === phrase && one.verb !== -1);
  if (clause === undefined) return null;
  const light = is(reading.items[clause.verb], BOTH.light) || clause.hit !== null;
  if (!light || !(clause.pronounObject || clause.resumed || clause.passive)) return null;
  const sources = clause.passive ? agentOf(sentence, clause) : actorsOf(sentence, clause.subject);
  return {
    sources,
    targets: actorsOf(
      sentence,
      obliqueOf(clause, { ...hit, first: clause.verb } as Hit, marked(reading.lexicons.words.ar.markers.clause, hit.form.marker)),
    ),
  };
}

function marked(prepositions: ReadonlySet<string>, marker: string | null): ReadonlySet<string> {
  return marker === null || prepositions.has(marker) ? prepositions : new Set([...prepositions, marker]);
}

/** المحادثات التي أجرتها بيرو مع تشيلي, الصفقة التي جرت بين بيرو وتشيلي: with each other. */
function relativePair(sentence: Sentence, phrase: Phrase): number[] {
  const clause = sentence.parse.clauses.find((one) => one.kind === "relative" && one.host === phrase && one.verb !== -1);
  if (clause === undefined) return [];
  const between = clause.obliques.find(({ preposition }) => preposition === "بين");
  if (between !== undefined) return actorsOf(sentence, between);
  const other = clause.obliques.find(({ preposition }) => preposition === "مع");
  if (other === undefined || !(clause.pronounObject || clause.resumed)) return [];
  return unique([...actorsOf(sentence, clause.subject), ...actorsOf(sentence, other)]);
}

/** Whom a deed was done to that stands after ل of a verb of undergoing: تعرضت المدينة لقصف; null where none does. */
export function undergone(sentence: Sentence, phrase: Phrase): number[] | null {
  const { clause, preposition } = phrase.root ?? phrase;
  if (clause.verb === -1 || preposition !== "ل" || !is(sentence.reading.items[clause.verb], BOTH.undergoing)) return null;
  return subjectOf(sentence, clause);
}

/** Whom a strike hit that follows what it cost: مقتل جنديين بيروفيين في غارة تشيلية. */
export function victims(sentence: Sentence, phrase: Phrase): number[] {
  const { items } = sentence.reading;
  const { host, clause, preposition } = phrase.root ?? phrase;
  if (preposition !== "في" && preposition !== "ب" && preposition !== "جراء" && preposition !== "خلال") return [];
  if (host !== null && is(items[host.head], AR.casualty)) {
    // لقي جنود مصرعهم في هجوم: theirs
    const theirs = host.named.length === 0 && clause.verb !== -1 && /^(?:ه|ها|هم)$/.test(itemAt(items, host.head).suffix);
    return theirs ? subjectOf(sentence, clause) : host.named;
  }
  if (clause.verb !== -1 && is(items[clause.verb], AR.casualty)) {
    const own = actorsOf(sentence, clause.subject ?? clause.objects[0] ?? null);
    // قتل مقاتل من بيرو وأصيب آخرون في غارة: those of the verb before, too
    const { partner } = clause;
    return own.length > 0 || partner === null || !is(items[partner.verb], AR.casualty) ? own : actorsOf(sentence, partner.subject);
  }
  const cost = [...clause.before, ...clause.objects].find((one) => one.last <= phrase.first && is(items[one.head], AR.casualty));
  if (cost === undefined) return [];
  // مقتل ثلاثة من مقاتليها: the subject's
  const people = [cost, ...cost.modifiers];
  const named = people.find((one) => one.named.length > 0);
  if (named !== undefined) return named.named;
  return people.some((one) => /^(?:ه|ها|هم)$/.test(itemAt(items, one.last - 1).suffix)) && clause.verb !== -1
    ? subjectOf(sentence, clause)
    : [];
}

/** فرضت بيرو عقوبات على تشيلي: what the verb's preposition names. */
export function lightTarget(sentence: Sentence, phrase: Phrase, prepositions: ReadonlySet<string>): number[] {
  const { clause, preposition } = phrase.root ?? phrase;
  if (clause.verb === -1 || preposition !== "" || !leaves(sentence, clause)) return [];
  const aimed = clause.obliques.find(
    (one) =>
      prepositions.has(one.preposition) &&
      one.preposition !== "ب" &&
      one.preposition !== "في" &&
      (one.host === null || one.host.root === null),
  );
  return actorsOf(sentence, aimed ?? null);
}
