import type { Article } from "../corpus/article.js";
import { DataProblem } from "../corpus/problem.js";
import type { Lexicons } from "../lexicon/lexicons.js";
import { segment } from "../text/segment.js";
import type { Language, Segmentation, Sentence } from "../text/token.js";
import { findActors } from "./actors/names.js";
import { joinTitles } from "./actors/titles.js";
import { type Acts, readActs } from "./acts/acts.js";
import { toMentions } from "./acts/mentions.js";
import { lateRelations, mayBeLate } from "./acts/relations.js";
import { SentenceCues } from "./cues/find.js";
import { findFrames } from "./cues/frames.js";
import { newDiscourse } from "./discourse/discourse.js";
import type { Evidence, FrameCue, Mention, Relation, SentenceEvidence } from "./evidence.js";
import { Found } from "./sentence/found.js";
import { fromOf, itemAt, itemsOf, type Line, toOf } from "./sentence/items.js";
import { clausesOf, Reading } from "./sentence/reading.js";
import { type CountedWords, countWords, numberWords, toVocabulary } from "./sentence/vocabulary.js";
import { addTrained } from "./trained/judge.js";
import { VERSION } from "./version.js";
import type { Memory } from "./voice/quotations.js";
import { Heard } from "./voice/voices.js";

/** What else to read. */
export interface ExtractOptions {
  /** Spans that count as mentions of an actor `target`, whatever else is named there. */
  targets?: readonly { from: number; to: number }[];
  /** @internal Is shown each sentence as it was read: what training learns from. */
  onSentence?: (sentence: { reading: Reading; mentions: readonly Mention[] }) => void;
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
  // each step over all sentences before the next: its code and tables stay in the processor's cache
  const read = readAll(segmented, { lexicons, targets });
  const heard = hearAll(read);
  const acts = tellAll(read, heard);
  const mentions = judgeAll(acts, heard);
  if (onSentence !== undefined)
    for (let at = 0; at < read.length; at++) onSentence({ reading: read[at]!.reading, mentions: mentions[at]! });
  for (let at = 0; at < read.length; at++) addTrained(read[at]!.reading, mentions[at]!);
  const words = numberWords(segmented);
  return {
    id: article.id,
    language: segmented.language,
    date: article.date,
    outlet: article.outlet,
    columns: article.columns,
    made: { ...VERSION, lexicons: lexicons.digest },
    sentences: toSentences(segmented, { read, acts, mentions, words }),
    vocabulary: toVocabulary(words, segmented, { lexicons, mentions: mentions.flat() }),
    ...(segmented.cut === 0 ? {} : { cut: segmented.cut }),
  };
}

// The steps of `extract`, each a function of its own: the runtime makes a small loop fast sooner than a large one.

function readAll(
  segmented: Segmentation,
  { lexicons, targets }: { lexicons: Lexicons; targets: NonNullable<ExtractOptions["targets"]> },
): SentenceCues[] {
  const read = new Array<SentenceCues>(segmented.sentences.length);
  for (let at = 0; at < read.length; at++)
    read[at] = new SentenceCues(readSentence(segmented, segmented.sentences[at]!, { lexicons, targets }));
  return read;
}

function hearAll(read: readonly SentenceCues[]): Heard[] {
  const memory: Memory = { speaker: null, quoting: 0 };
  const heard = new Array<Heard>(read.length);
  for (let at = 0; at < read.length; at++) heard[at] = new Heard(read[at]!, memory);
  return heard;
}

/** What each sentence tells, and once the whole article has been read, what it tells with the rest known. */
function tellAll(read: readonly SentenceCues[], heard: readonly Heard[]): Acts[] {
  const discourse = newDiscourse();
  const acts = new Array<Acts>(read.length);
  for (let at = 0; at < read.length; at++) acts[at] = readActs(read[at]!, { heard: heard[at]!, discourse });
  discourse.complete = true;
  for (let at = 0; at < read.length; at++) {
    const { clauses, predicates, relations } = acts[at]!;
    if (clauses !== null && predicates.some(mayBeLate))
      relations.push(...lateRelations(clauses, predicates, { told: relations, voices: heard[at]!.voices, discourse }));
  }
  return acts;
}

function judgeAll(acts: readonly Acts[], heard: readonly Heard[]): Mention[][] {
  const mentions = new Array<Mention[]>(acts.length);
  for (let at = 0; at < acts.length; at++) mentions[at] = toMentions(acts[at]!, heard[at]!);
  return mentions;
}

interface Steps {
  read: readonly SentenceCues[];
  acts: readonly Acts[];
  mentions: readonly Mention[][];
  words: CountedWords;
}

function toSentences({ sentences }: Segmentation, { read, acts, mentions, words }: Steps): SentenceEvidence[] {
  const found = new Array<SentenceEvidence>(sentences.length);
  for (let at = 0; at < found.length; at++) {
    const sentence = sentences[at]!;
    found[at] = new ReadSentence(sentence, {
      words: countWords(words, sentence),
      mentions: mentions[at]!,
      relations: acts[at]!.relations,
      frames: findFrames(read[at]!.reading),
    });
  }
  return found;
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

/** The mentions with the caller's spans in place of those they overlap. */
function withTargets(line: Line, found: Found[], targets: readonly { from: number; to: number }[]): Found[] {
  let all = found;
  for (const { from, to } of targets) {
    const covered = line.items.flatMap((_, at) => (fromOf(line, at) < to && toOf(line, at) > from ? [at] : []));
    if (covered.length === 0) continue;
    const [first, last] = [covered[0]!, covered.at(-1)! + 1];
    const prefix = itemAt(line.items, first).prefix;
    all = all.filter((mention) => mention.last <= first || mention.first >= last);
    all.push(new Found(TARGET, "name", { first, last, from, to, prefix }));
  }
  return targets.length === 0 ? found : all.sort((a, b) => a.first - b.first);
}
