import { opponentOf, type Discourse } from "./discourse.js";
import type { Hit } from "./cues.js";
import type { Relation, Voice } from "./evidence.js";
import type { Grammar } from "./grammar/grammar.js";
import { codesOf } from "./implied.js";
import { related } from "./lexicon/actors.js";
import type { Reading } from "./reading.js";
import type { Predicate } from "./relations.js";

/** How strong a word must be to count as a judgement. */
const STRONG = 0.3;
/** How far, in words, a verb of judging reaches. */
const REACH = 14;

/** What judgements are read from. */
interface Basis {
  grammar: Grammar;
  evaluations: readonly { hit: Hit; qualified: number[] }[];
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
  const { items, lexicons: { registry } } = reading;
  for (const { hit, value, targets } of words(reading, basis)) {
    if (hit.negated) continue;
    const verb = judgingVerb(reading, hit);
    const said = basis.voices[hit.first]!;
    const speakers = verb !== -1 ? codesOf(reading, basis.grammar.agents(reading, verb, verb + 1)) : said !== "narrator" && said !== "other" ? [said] : [];
    for (const speaker of speakers) {
      const apart = (actor: string) => !related(registry, speaker, actor);
      const between = verb === -1 ? [] : namedIn(reading, verb + 1, hit.first).filter(apart);
      let judged = codesOf(reading, targets).filter(apart);
      if (judged.length === 0 && targets.length === 0) judged = between;
      if (judged.length === 0 && targets.length === 0 && verb !== -1 && value < 0) {
        const other = opponentOf(basis.discourse, speaker, registry);
        judged = other === null || !apart(other) ? [] : [other];
      }
      for (const target of judged) {
        relations.push({
          source: speaker, target, polarity: value < 0 ? -0.7 : 0.6, cue: hit.form.cue, rule: "judgement",
          from: items[hit.first]!.from, to: items[hit.last - 1]!.to, voice: verb === -1 ? said : "narrator",
          cameo: value < 0 ? "111" : "051", flags: [],
        });
      }
    }
  }
  return relations;
}

/** Words that judge: evaluations, and predicates whose own clause names no doer. */
function words(reading: Reading, { evaluations, predicates }: Basis): { hit: Hit; value: number; targets: number[] }[] {
  const judging = evaluations.filter(({ hit: { form: { pattern } } }) => Math.abs(pattern.source) >= STRONG);
  const doerless = predicates.filter(({ hit: { form }, roles }) => form.part !== "verb" && !form.pattern.reciprocal && roles.sources.length === 0 && Math.abs(form.pattern.toward) >= 0.5);
  if (judging.length + doerless.length === 0) return [];
  return [
    ...judging.map(({ hit, qualified }) => ({ hit, value: hit.form.pattern.source, targets: qualified })),
    ...doerless.map(({ hit, roles }) => ({ hit, value: hit.form.pattern.toward, targets: hit.form.pattern.toward < 0 && hit.form.pattern.event > -0.5 ? roles.targets : [] })),
  ].sort((a, b) => a.hit.first - b.hit.first || a.hit.last - b.hit.last).filter(({ hit }) => reading.items[hit.first]!.word);
}

/** The verb of judging that governs a word, such as `called` or وصف, or -1. */
function judgingVerb({ items }: Reading, { first }: Hit): number {
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const { entry: { surface, word, appraises } } = items[at]!;
    if (!word && /^[;:.؛]/.test(surface)) return -1;
    if (appraises?.some((rest) => rest.every((word, step) => items[at + 1 + step]?.norm === word || items[at + 1 + step]?.core === word)) === true) return at;
  }
  return -1;
}

function namedIn({ mentionAt, found }: Reading, from: number, to: number): string[] {
  for (let at = from; at < to; at++) if (mentionAt[at] !== -1) return [found[mentionAt[at]!]!.actor];
  return [];
}
