import { ACCUSATION, ASKING, OBSTRUCTION } from "../../lexicon/classes.js";
import { AR, BOTH, type Classed, EN, is as isCore, isWhole } from "../../lexicon/words.js";
import type { Hit } from "../cues/hit.js";
import type { Clause, Phrase } from "./clause.js";
import type { Sentence } from "./sentence.js";

/** Whether what a predicate tells has happened. */
export interface Status {
  negated: boolean;
  /** It is refused, or not given: not to do it is an act of its own. */
  refused: boolean;
  future: boolean;
  hypothetical: boolean;
  /** It is brought to an end. */
  ended: boolean;
}

const fact = (): Status => ({ negated: false, refused: false, future: false, hypothetical: false, ended: false });

/** A word of a class, with its clitics or without: وشك is no "and doubt". */
function is(word: Classed | undefined, one: number): boolean {
  return isCore(word, one) || isWhole(word, one);
}

/** How many clauses up a status is read. */
const DEEPEST = 6;

/** Reads from the clauses around a predicate whether it is told as a fact: negation, mood, and the verbs and nouns that govern it. */
export function statusOf(sentence: Sentence, hit: Hit): Status {
  const status = fact();
  const clause = sentence.parse.verbAt[hit.first];
  if (clause !== undefined && clause.verb <= hit.last) {
    ofClause(sentence, clause, status, 0);
    // يزور بيرو الأسبوع المقبل
    if (hit.future && sentence.reading.language === "ar" && clause.verb === hit.first) status.future = true;
    // "not recognise" is an entry of its own
    if (sentence.parse.tags[hit.first] === "not") status.negated = !status.negated;
  } else {
    const phrase = sentence.parse.phraseAt[hit.first];
    if (phrase !== undefined) ofPhrase(sentence, phrase, status, 0, hit.first);
  }
  // أعلنت إرجاء تمويل, "announced the suspension of aid": what stands inside the expression
  for (let at = hit.first + 1; at < hit.last; at++) {
    if (hit.used.includes(at) || sentence.reading.mentionAt[at] !== -1 || !governsUsed(sentence, hit, at)) continue;
    if (is(sentence.reading.items[at], BOTH.ending)) status.ended = true;
    else if (is(sentence.reading.items[at], BOTH.refusing)) Object.assign(status, { negated: true, refused: true });
  }
  return status;
}

/** What an infinitive completes that tells a fact: the first country to attack. */
function isFirst({ reading: { items } }: Sentence, host: Phrase | null): boolean {
  if (host === null) return false;
  return items.slice(host.first, host.last).some(({ norm }) => /^(?:first|second|third|last|latest|only|one)$/.test(norm));
}

/** "Peru to attack Chile": a bare name and an infinitive open the sentence. */
function isHeadline({ parse: { tags } }: Sentence, { host, group, first }: Clause, parent: Clause): boolean {
  const before = parent.verb === -1 || parent.verb > first;
  return before && host !== null && host === parent.before[0] && host.last === group && tags[host.last - 1] === "name";
}

function ofClause(sentence: Sentence, clause: Clause, status: Status, depth: number): void {
  if (depth > DEEPEST) return;
  const { items } = sentence.reading;
  if (clause.negated !== (clause.subject?.negated === true)) status.negated = !status.negated;
  if (clause.mood === "future") {
    status.future = true;
    if (clause.negated) status.refused = true;
  } else if (clause.mood !== "fact") status.hypothetical = true;
  const { parent, host, kind } = clause;
  if (kind === "adverbial" && is(items[clause.first], BOTH.conditional)) status.hypothetical = true;
  if (kind === "joined" && clause.partner !== null && !clause.finite) {
    ofClause(sentence, clause.partner, status, depth + 1);
    return;
  }
  // a noun that the clause completes: a plan to attack, the fear that
  if (host !== null && (kind === "infinitive" || kind === "complement" || (kind === "gerund" && clause.preposition !== ""))) {
    const head = items[host.head];
    if (is(head, BOTH.unreal)) status.hypothetical = true;
    if (is(head, BOTH.refusing)) Object.assign(status, { negated: !status.negated, refused: true });
    if (is(head, BOTH.ending)) status.ended = true;
    if (is(head, BOTH.denial)) status.negated = !status.negated;
  }
  // a headline: "Peru to attack Chile"
  if (kind === "infinitive" && parent?.kind === "main" && isHeadline(sentence, clause, parent)) {
    status.future = true;
    return;
  }
  if (parent === null || parent.verb === -1 || parent.verb > clause.first || clause.beside) return;
  // it is time for Peru to attack, it is wrong to: not yet; but Peru was the first to attack
  if (kind === "infinitive" && parent.hit === null && is(items[parent.verb], BOTH.was) && !isFirst(sentence, host))
    status.hypothetical = true;
  // "called talks in an effort to attack": the verb governs the noun alone
  if (kind === "infinitive" && host !== null && host.preposition !== "" && host.named.length === 0 && !is(items[host.head], BOTH.time))
    ofClause(sentence, parent, status, depth + 1);
  else if (kind === "infinitive" || kind === "gerund" || kind === "complement")
    governed(sentence, parent, status, { depth, inherits: kind !== "complement" && !deed(sentence, parent, clause) });
}

/** What a clause judges, asks for or tells has a status of its own. */
function deed(sentence: Sentence, parent: Clause, clause: Clause): boolean {
  return parent.hit !== null && sentence.judges(parent.hit) && clause.preposition !== "";
}

function governed(sentence: Sentence, parent: Clause, status: Status, { depth, inherits }: { depth: number; inherits: boolean }): void {
  const { items } = sentence.reading;
  const verb = items[parent.verb];
  const pattern = parent.hit?.form.pattern;
  if (is(verb, BOTH.denial)) {
    // did not deny: as it is told
    if (!parent.negated) status.negated = !status.negated;
    return;
  }
  if (is(verb, EN.doubt) && sentence.reading.language === "en" && parent.negated) {
    status.negated = !status.negated;
    return;
  }
  if (is(verb, BOTH.refusing)) Object.assign(status, { negated: !status.negated, refused: true });
  else if (is(verb, BOTH.ending)) {
    status.ended = isFact(sentence, parent, depth);
    return;
  } else if (is(verb, BOTH.unreal) || (pattern !== undefined && (pattern.is & ASKING) !== 0 && (pattern.is & ACCUSATION) === 0))
    status.hypothetical = true;
  if (inherits) ofClause(sentence, parent, status, depth + 1);
}

/** The word at an item stands in the phrase of an expression's noun, or governs that. */
function governsUsed({ parse }: Sentence, { used }: Hit, at: number): boolean {
  const phrase = parse.phraseAt[at];
  return (
    phrase !== undefined &&
    used.some((one) => phrase === parse.phraseAt[one] || phrase === parse.phraseAt[one]?.governor || phrase === parse.phraseAt[one]?.host)
  );
}

/** What a clause tells has happened: an end that is asked for or denied ends nothing. */
function isFact(sentence: Sentence, clause: Clause, depth: number): boolean {
  const status = fact();
  ofClause(sentence, clause, status, depth + 1);
  return !status.negated && !status.hypothetical && !status.ended;
}

function ofPhrase(sentence: Sentence, phrase: Phrase, status: Status, depth: number, noun: number): void {
  if (depth > DEEPEST) return;
  const { items } = sentence.reading;
  if (phrase.negated) status.negated = !status.negated;
  for (let at = phrase.first; at < Math.min(noun, phrase.last); at++) {
    if (is(items[at], BOTH.unreal)) status.hypothetical = true;
    if (is(items[at], BOTH.ending)) status.ended = true;
  }
  const root = phrase.root ?? phrase;
  const { host, clause, governor, preposition } = root;
  if (/^(?:without|despite no|دون|بدون)$/.test(preposition)) {
    status.negated = !status.negated;
    return;
  }
  // من أجل الإفراج عن, بهدف ضرب
  if (/^(?:لاجل|بهدف|بغيه|بغرض)$/.test(preposition)) status.hypothetical = true;
  const above = governor ?? host;
  if (above !== null && above !== root) {
    const head = items[above.head];
    // لبحث الهجوم: what is discussed is told for itself
    if (is(head, BOTH.appraising)) return;
    if (is(head, BOTH.ending)) status.ended = true;
    else if (is(head, BOTH.refusing)) Object.assign(status, { negated: !status.negated, refused: true });
    else if (is(head, BOTH.unreal)) status.hypothetical = true;
    else if (is(head, BOTH.denial)) status.negated = !status.negated;
    const deedAbove = sentence.nounAt(above);
    const willed = sentence.reading.language === "ar" && is(head, AR.will);
    if (deedAbove !== null && (deedAbove.form.pattern.is & ASKING) !== 0 && !willed) status.hypothetical = true;
    if (deedAbove !== null && sentence.judges(deedAbove)) return;
    ofPhrase(sentence, above, status, depth + 1, above.head);
    return;
  }
  if (clause.verb === -1) return;
  const verb = items[clause.verb];
  if (root.first < clause.verb) {
    if (root === clause.subject || clause.before.includes(root)) {
      if (preposition === "" && happens(sentence, clause)) ofSubject(clause, status);
    }
    return;
  }
  if (preposition === "") {
    if (is(verb, BOTH.denial)) status.negated = !status.negated;
    else if (is(verb, BOTH.refusing)) Object.assign(status, { negated: true, refused: true });
    else if (is(verb, BOTH.ending)) {
      status.ended = isFact(sentence, clause, depth);
      if (clause.mood === "future") status.future = true;
      return;
    } else if (is(verb, BOTH.unreal) && !is(verb, BOTH.announcement)) status.hypothetical = true;
    if (clause.hit !== null && sentence.judges(clause.hit)) return;
    // "vetoed aid for Peru"
    if (clause.hit !== null && (clause.hit.form.pattern.is & OBSTRUCTION) !== 0) status.hypothetical = true;
    ofClause(sentence, clause, status, depth + 1);
    return;
  }
  const pattern = clause.hit?.form.pattern;
  if (pattern !== undefined && (pattern.is & ASKING) !== 0 && /^(?:for|to|against|of|from|on|الي|ب|من)$/.test(preposition))
    status.hypothetical = true;
  else if (is(verb, BOTH.unreal) && /^(?:of|with|for|ب|من|ل)$/.test(preposition)) status.hypothetical = true;
  else if (is(verb, BOTH.refusing) || is(verb, BOTH.ending) || leaves(sentence, clause, root)) {
    if (/^(?:from|of|عن|من)$/.test(preposition)) status.ended = isFact(sentence, clause, depth);
  } else if (
    /^(?:with|in|ب|في)$/.test(preposition) &&
    !BACKGROUND.test(items[root.head]?.norm ?? "") &&
    !(clause.hit !== null && sentence.judges(clause.hit))
  )
    ofClause(sentence, clause, status, depth + 1);
}

/** "in the wake of", "in response to": what stands behind is told for itself. */
const BACKGROUND =
  /^(?:wake|light|response|view|face|aftermath|context|midst|run-up|reaction|retaliation|reply|spite|ضوء|ظل|اعقاب|سياق|مواجهه|رد)$/;

/** "pulled out of", "walked away from". */
function leaves({ reading: { items } }: Sentence, clause: Clause, phrase: Phrase): boolean {
  for (let at = clause.verb + 1; at < phrase.first; at++) if (/^(?:out|away)$/.test(items[at]?.norm ?? "")) return true;
  return false;
}

/** A clause tells that its subject takes place: sanctions were imposed, an attack is possible; in "the attack did not help" it has. */
function happens({ reading: { items } }: Sentence, { verb, passive }: Clause): boolean {
  return (
    passive ||
    is(items[verb], BOTH.light) ||
    is(items[verb], BOTH.was) ||
    /^(?:happen|occur|follow|resume|take|حدث|وقع|جري|تم|يتم|تحدث|يقع)/.test(items[verb]?.norm ?? "")
  );
}

/** A deed that is a clause's subject: sanctions will be imposed. */
function ofSubject(clause: Clause, status: Status): void {
  if (clause.negated) status.negated = !status.negated;
  if (clause.mood === "future") status.future = true;
  else if (clause.mood === "may" || clause.mood === "must") status.hypothetical = true;
}
