import type { Article } from "../corpus/article.js";
import { DataProblem } from "../corpus/problem.js";
import { segment } from "../text/segment.js";
import type { Language, Segmentation, Sentence } from "../text/token.js";
import { Found, findActors } from "./actors.js";
import { withAnaphors } from "./anaphors.js";
import { findCues, type Hit } from "./cues.js";
import { findDemands } from "./demands.js";
import { type Discourse, newDiscourse, remember } from "./discourse.js";
import type { Entry } from "./entry.js";
import type { Evidence, FrameCue, Mention, Relation, SentenceEvidence, Voice } from "./evidence.js";
import { findFrames } from "./frames.js";
import { arabic } from "./grammar/arabic.js";
import { english } from "./grammar/english.js";
import { coordinated, Roles } from "./grammar/grammar.js";
import { codesOf } from "./implied.js";
import { fromOf, itemsOf, type Line, toOf } from "./items.js";
import { Evaluation, findJudgements } from "./judgements.js";
import type { Lexicons } from "./lexicon/compile.js";
import type { Pattern } from "./lexicon/cues.js";
import { toMentions } from "./mentions.js";
import { joinTitles } from "./persons.js";
import { clausesOf, Reading, WORDS } from "./reading.js";
import { findRelations, lateRelations, mayBeLate, Predicate } from "./relations.js";
import { addTrained } from "./trained/judge.js";
import { VERSION } from "./version.js";
import { countWords, numberWords, toVocabulary } from "./vocabulary.js";
import { type Memory, voicesOf } from "./voice.js";

/** What else to read. */
export interface ExtractOptions {
  /** Spans that count as mentions of an actor `target`, whatever else is named there. */
  targets?: readonly { from: number; to: number }[];
  /** @internal Is shown each sentence as it was read: what training learns from. */
  onSentence?: (sentence: { reading: Reading; hits: readonly Hit[]; mentions: readonly Mention[] }) => void;
}

/** The code of a span that is a mention because the caller says so. */
export const TARGET = "target";

/**
 * Turns an article into evidence: counts, mentions with their cues and voice, relations and frames.
 * It holds no running text, so that it can be published where the text can't.
 *
 * Cost: linear in the text.
 *
 * @throws DataProblem where the article has no text, or its language can't be told.
 * @example extract({ ...article, text: "Russia accused the US of …" }, readLexicons())
 */
export function extract(article: Article, lexicons: Lexicons, { targets = [], onSentence }: ExtractOptions = {}): Evidence {
  if (article.text === null) {
    throw new DataProblem("no text", {
      record: article.id,
      field: "text",
      fix: "give the folder of the texts, or use the evidence that ships with the corpus",
    });
  }
  const segmented = segment(article.text, lexicons.text, article.language === null ? {} : { language: article.language });
  const memory: Memory = { speaker: null, quoting: 0 };
  const discourse = newDiscourse();
  // each step over all sentences before the next: its code and tables stay in the processor's cache
  const readings = segmented.sentences.map((sentence) => readSentence(segmented, sentence, { lexicons, targets }));
  const hits = readings.map(findCues);
  const voices = readings.map((reading, at) => voicesOf(reading, hits[at]!, memory));
  const acts = readings.map((reading, at) => readActs(reading, { hits: hits[at]!, voices: voices[at]!, discourse }));
  discourse.complete = true;
  acts.forEach(({ whole, predicates, relations }, at) => {
    if (predicates.some(mayBeLate))
      relations.push(...lateRelations(whole, predicates, { told: relations, voices: voices[at]!, discourse }));
  });
  const mentions = acts.map((act, at) => toMentions(act, voices[at]!));
  for (const [at, reading] of readings.entries()) onSentence?.({ reading, hits: hits[at]!, mentions: mentions[at]! });
  for (const [at, reading] of readings.entries()) addTrained(reading, mentions[at]!);
  const words = numberWords(segmented);
  const sentences = segmented.sentences.map(
    (sentence, at) =>
      new ReadSentence(sentence, {
        words: countWords(words, sentence),
        mentions: mentions[at]!,
        relations: acts[at]!.relations,
        frames: findFrames(readings[at]!),
      }),
  );
  return {
    id: article.id,
    language: segmented.language,
    date: article.date,
    outlet: article.outlet,
    columns: article.columns,
    made: { ...VERSION, lexicons: lexicons.digest },
    sentences,
    vocabulary: toVocabulary(words, segmented, { concepts: lexicons.concepts, mentions: sentences.flatMap(({ mentions }) => mentions) }),
  };
}

/**
 * A class, as all that is made by the hundred and kept to the article's end: what literals make of which a long
 * text needs everything at once, the runtime takes for permanent, and then it cleans up little and late. Lists that
 * are filled one by one and then kept are copied for the same reason, which also cuts them to their length.
 */
class ReadSentence implements SentenceEvidence {
  from: number;
  to: number;
  language: Language;
  boilerplate: boolean;
  words: [string, number][];
  mentions: Mention[];
  relations: Relation[];
  frames: FrameCue[];

  constructor(
    { from, to, language, boilerplate }: Sentence,
    { words, mentions, relations, frames }: Pick<SentenceEvidence, "words" | "mentions" | "relations" | "frames">,
  ) {
    this.from = from;
    this.to = to;
    this.language = language;
    this.boilerplate = boilerplate;
    this.words = words;
    this.mentions = mentions;
    this.relations = relations;
    this.frames = frames;
  }
}

function readSentence(
  segmented: Segmentation,
  sentence: Sentence,
  { lexicons, targets }: { lexicons: Lexicons; targets: readonly { from: number; to: number }[] },
): Reading {
  const line = itemsOf(segmented, sentence, lexicons);
  const found = withTargets(line, joinTitles(line.items, findActors(line), lexicons.registry), targets);
  return new Reading(line, found, { language: sentence.language, clause: clausesOf(line.items), lexicons });
}

/** What a sentence tells of its actors. */
class Acts {
  readonly predicates: readonly Predicate[];
  readonly evaluations: readonly Evaluation[];
  readonly relations: Relation[];

  /** The sentence with what stands for actors named before, and what was found there. */
  constructor(
    readonly whole: Reading,
    { predicates, evaluations, relations }: Pick<Acts, "predicates" | "evaluations" | "relations">,
  ) {
    this.predicates = predicates;
    this.evaluations = evaluations;
    this.relations = relations;
  }
}

function readActs(
  reading: Reading,
  { hits, voices, discourse }: { hits: readonly Hit[]; voices: readonly Voice[]; discourse: Discourse },
): Acts {
  const whole = withAnaphors(reading, discourse);
  const grammar = reading.language === "ar" ? arabic : english;
  const predicates = hits.filter(isPredicate).map((hit) => new Predicate(hit, rolesOf(grammar.roles(whole, hit), hit.form.pattern)));
  const evaluations = hits.filter((hit) => !isPredicate(hit)).map((hit) => new Evaluation(hit, grammar.qualified(whole, hit)));
  const relations = findRelations(whole, predicates, { voices, discourse }).concat(
    findDemands(whole, { grammar, voices }),
    findJudgements(whole, { grammar, evaluations, predicates, voices, discourse }),
  );
  remember(discourse, reading, { relations, subject: leadOf(whole, predicates) });
  return new Acts(whole, { predicates, evaluations, relations });
}

function isPredicate({ form }: Hit): boolean {
  return form.pattern.kind === "predicate";
}

/** Who undergoes what somebody else does is its target. */
function rolesOf({ sources, targets }: Roles, { inverse }: Pattern): Roles {
  return inverse ? new Roles(targets, sources) : new Roles(sources, targets);
}

/** Whom a sentence is about: who does its first act, else whom no preposition governs, else who is named first. */
function leadOf(reading: Reading, acts: readonly Predicate[]): string[] {
  const doers = acts.find(({ hit, roles }) => roles.sources.length > 0 && hit.form.part === "verb")?.roles.sources;
  if (doers !== undefined || reading.found.length === 0) return codesOf(reading, doers ?? []);
  const { items, found, language } = reading;
  const by = found.findIndex(({ first }) => isBy(items[first - 1]) || isBy(items[first - 2]) || isBy(items[first - 3]));
  if (by !== -1) return codesOf(reading, coordinated(reading, by));
  const free = found.findIndex(
    ({ first, prefix }) => !WORDS[language].preposition.has(items[first - 1]?.norm ?? "") && !(language === "ar" && /[بكل]/.test(prefix)),
  );
  return codesOf(reading, coordinated(reading, Math.max(0, free)));
}

function isBy(item: Entry | undefined): boolean {
  return item?.norm === "by";
}

/** The mentions with the caller's spans in place of those they overlap. */
function withTargets(line: Line, found: Found[], targets: readonly { from: number; to: number }[]): Found[] {
  let all = found;
  for (const { from, to } of targets) {
    const covered = line.items.flatMap((_, at) => (fromOf(line, at) < to && toOf(line, at) > from ? [at] : []));
    if (covered.length === 0) continue;
    const [first, last] = [covered[0]!, covered.at(-1)! + 1];
    const prefix = line.items[first]!.prefix;
    all = all.filter((mention) => mention.last <= first || mention.first >= last);
    all.push(new Found(TARGET, "name", { first, last, from, to, prefix }));
  }
  return targets.length === 0 ? found : all.sort((a, b) => a.first - b.first);
}
