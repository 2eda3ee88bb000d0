import { related } from "../../lexicon/actors.js";
import { BOTH, is, isWhole } from "../../lexicon/words.js";
import type { Hit } from "../cues/hit.js";
import { type Discourse, opponentOf } from "../discourse/discourse.js";
import type { Relation, Voice } from "../evidence.js";
import type { Clause } from "../grammar/clause.js";
import type { Sentence } from "../grammar/sentence.js";
import { foundAt, mentionOf } from "../sentence/found.js";
import { fromOf, itemAt, toOf } from "../sentence/items.js";
import { codesOf, type Reading } from "../sentence/reading.js";
import { trait } from "../sentence/trait.js";
import type { Evaluation, Predicate } from "./predicate.js";

/** How strong a word must be to count as a judgement. */
const STRONG = 0.3;
const STRONGER = 0.6;
/** How far, in words, a verb of judging reaches. */
const REACH = 14;

/** How many words of its subject may stand between an Arabic verb of judging and its preposition. */
const GAP = 7;

/** What judgements are read from. */
interface Basis {
  clauses: Sentence;
  evaluations: readonly Evaluation[];
  predicates: readonly Predicate[];
  voices: readonly Voice[];
  discourse: Discourse;
}

/**
 * What actors think of each other: "the Kremlin called the decision dangerous", "Washington spoke of an
 * assault", اعتبرت كييف الخطوة غير مقبولة. Whom it is aimed at: whom the word qualifies, else who
 * is named between verb and word, else the opponent.
 */
export function findJudgements(reading: Reading, basis: Basis): Relation[] {
  const relations: Relation[] = [];
  const { registry } = reading.lexicons;
  for (const { hit, value, targets } of words(reading, basis)) {
    if (hit.negated) continue;
    let verb = judgingVerb(reading, hit);
    // what a clause of its own tells is not what the verb calls so
    if (verb !== -1 && clauseBetween(basis.clauses, verb, hit.first)) verb = -1;
    // nobody warns of what is good
    if (verb !== -1 && value > 0 && basis.clauses.parse.verbAt[verb]?.hit?.form.pattern.rule === "warn") continue;
    if (verb !== -1 && denied(reading, verb, hit.first)) continue;
    const said = basis.voices[hit.first]!;
    // what somebody says without a verb of judging counts only where it is strong
    if (verb === -1 && (Math.abs(value) < STRONGER || targets.length === 0 || hit.form.pattern.kind !== "evaluation")) continue;
    const speakers = verb !== -1 ? codesOf(reading, agentsAt(basis.clauses, verb)) : said !== "narrator" && said !== "other" ? [said] : [];
    for (const speaker of speakers) {
      const apart = (actor: string) => !related(registry, speaker, actor);
      const between =
        verb === -1
          ? []
          : namedIn(reading, verb + 1, hit.first)
              .filter(apart)
              .slice(0, 1);
      let judged = codesOf(reading, targets).filter(apart);
      if (judged.length === 0 && targets.length === 0) judged = between;
      if (judged.length === 0 && targets.length === 0 && verb !== -1) {
        const other =
          value < 0 ? opponentOf(basis.discourse, speaker, registry) : hit.form.pattern.kind === "evaluation" ? basis.discourse.doer : null;
        judged = other === null || !apart(other) ? [] : [other];
      }
      for (const target of judged) {
        relations.push({
          source: speaker,
          target,
          polarity: value < 0 ? -0.7 : 0.6,
          cue: hit.form.cue,
          rule: "judgement",
          construction: verb === -1 ? "speaker" : "judged",
          from: fromOf(reading, hit.first),
          to: toOf(reading, hit.last - 1),
          voice: verb === -1 ? said : "narrator",
          cameo: value < 0 ? "111" : "051",
          flags: [],
        });
      }
    }
  }
  return relations;
}

/** A verb other than "to be" stands between the verb of judging and the word. */
function clauseBetween({ parse, reading: { items } }: Sentence, verb: number, word: number): boolean {
  const own = parse.verbAt[verb];
  for (let at = verb + 1; at < word; at++) {
    const other = parse.verbAt[at];
    if (other !== undefined && other !== own && other.verb === at && !is(items[at], BOTH.was)) return true;
  }
  return false;
}

/** A word that judges: how good or bad it calls what, by the mentions that it is said of. */
interface Judging {
  hit: Hit;
  value: number;
  targets: readonly number[];
}

/** Words that judge: evaluations, and predicates whose own clause names no doer. */
function words(reading: Reading, basis: Basis): Judging[] {
  const { evaluations, predicates } = basis;
  const judging: Judging[] = [];
  for (const { hit, qualified } of evaluations) {
    const {
      form: { part, features, pattern },
    } = hit;
    const judges =
      Math.abs(pattern.source) >= STRONG && part !== "adverb" && !features.includes("gerund") && !hedges(itemAt(reading.items, hit.first));
    if (judges && heads(reading, hit, basis)) judging.push({ hit, value: pattern.source, targets: qualified });
  }
  for (const { hit, parties: roles } of predicates) {
    const {
      form: { part, pattern },
    } = hit;
    const doerless =
      (part === "noun" || part === "adjective") && !pattern.reciprocal && roles.sources.length === 0 && Math.abs(pattern.toward) >= 0.5;
    if (doerless && heads(reading, hit, basis))
      judging.push({ hit, value: pattern.toward, targets: pattern.toward < 0 && pattern.event > -0.5 ? roles.targets : [] });
  }
  return judging.length < 2 ? judging : judging.sort((a, b) => a.hit.first - b.hit.first || a.hit.last - b.hit.last);
}

/** alleged says how sure something is, and judges nobody. */
const hedges = trait(({ modifiers }) => modifiers?.some(({ kind, rest }) => kind === "hedges" && rest.length === 0) === true);

/** Of "his greatest defeat" the noun judges, not the adjective; a verb judges where it is one. */
function heads(
  { language, items, lexicons }: Reading,
  { first, last, form }: Hit,
  { evaluations, predicates }: Pick<Basis, "evaluations" | "predicates">,
): boolean {
  if (!itemAt(items, first).word) return false;
  if (language !== "en") return true;
  if (form.part === "verb") return lexicons.tags(itemAt(items, first).norm)[0]?.startsWith("V") === true;
  const isNoun = ({ hit }: Evaluation | Predicate) => hit.first === last && hit.form.part === "noun";
  return form.part !== "adjective" || !(evaluations.some(isNoun) || predicates.some(isNoun));
}

/** "saw no sign that Moscow was serious" */
function denied({ items }: Reading, verb: number, word: number): boolean {
  for (let at = verb + 1; at < word; at++) if (isWhole(items[at], BOTH.negation)) return true;
  return false;
}

const stops = trait(({ surface }) => /^[;:.؛]/.test(surface));
const isComma = trait(({ surface }) => /^[,،]/.test(surface));

/** The verb of judging that governs a word, such as `called` or وصف, or -1. */
function judgingVerb({ items, language }: Reading, { first }: Hit): number {
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const { appraises } = itemAt(items, at);
    if (
      stops(items[at]) ||
      (isComma(items[at]) && (isWhole(items[at + 1], BOTH.continuing) || itemAt(items, at + 1).prefix.startsWith("و")))
    )
      return -1;
    if (appraises === undefined) continue;
    // "wanted to see", على وصفه: no act of its own
    const own = /^(?:ه|ها)$/.test(itemAt(items, at).suffix);
    if (language === "en" ? items[at - 1]?.norm === "to" : isWhole(items[at - 1], BOTH.preposition) && !own) continue;
    for (const rest of appraises) if (follows(items, at, { rest, to: first, gap: language === "ar" ? GAP : 0 })) return at;
  }
  return -1;
}

/** The rest of the verb stands after it: at once, or in Arabic after its subject (تحدث الرئيس عن خيانة). */
function follows(items: Reading["items"], verb: number, { rest, to, gap }: { rest: readonly string[]; to: number; gap: number }): boolean {
  let at = verb + 1;
  for (const word of rest) {
    const end = Math.min(to, at + gap + 1);
    while (at < end && itemAt(items, at).norm !== word && itemAt(items, at).core !== word) at++;
    if (at >= end) return false;
    at++;
  }
  return true;
}

function namedIn({ mentionAt, found }: Reading, from: number, to: number): string[] {
  const named: string[] = [];
  for (let at = from; at < to; at++) if (mentionAt[at] !== -1) named.push(foundAt(found, mentionOf(mentionAt, at)).actor);
  return named;
}

function agentsAt(sentence: Sentence, verb: number): number[] {
  const { parse, reading } = sentence;
  const own = parse.verbAt[verb];
  if (own !== undefined) return sentence.agentsOf(own);
  // على وصفه بوتين بالقاتل: the pronoun is the subject around
  if (!/^(?:ه|ها)$/.test(itemAt(reading.items, verb).suffix)) return [];
  for (let clause: Clause | null = parse.clauseAt[verb] ?? null; clause !== null; clause = clause.partner ?? clause.parent) {
    const subject = clause.subject === null ? [] : sentence.actorsOf(clause.subject);
    if (subject.length > 0) return subject;
  }
  return [];
}
