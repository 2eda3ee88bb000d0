import type { Article } from "../corpus/article.js";
import { DataProblem } from "../corpus/problem.js";
import { segment } from "../text/segment.js";
import type { Segmentation, Sentence } from "../text/token.js";
import { findActors, type Found } from "./actors.js";
import { withAnaphors } from "./anaphors.js";
import { findCues, type Hit } from "./cues.js";
import { newDiscourse, remember, type Discourse } from "./discourse.js";
import type { Evidence, Mention, SentenceEvidence } from "./evidence.js";
import { findFrames } from "./frames.js";
import { arabic } from "./grammar/arabic.js";
import { english } from "./grammar/english.js";
import { coordinated } from "./grammar/grammar.js";
import { codesOf } from "./implied.js";
import { itemsOf, type Item } from "./items.js";
import { findJudgements } from "./judgements.js";
import type { Lexicons } from "./lexicon/compile.js";
import { toMentions } from "./mentions.js";
import { joinTitles } from "./persons.js";
import { clausesOf, mentionIndex, WORDS, type Reading } from "./reading.js";
import { findRelations, type Predicate } from "./relations.js";
import { withTrained } from "./trained/judge.js";
import { VERSION } from "./version.js";
import { countWords, numberWords, toVocabulary, type CountedWords } from "./vocabulary.js";
import { voicesOf, type Memory } from "./voice.js";

/** What else to read. */
export interface ExtractOptions {
  /** Spans that count as mentions of an actor `target`, whatever else is named there. */
  targets?: readonly { from: number; to: number }[];
  /** Is shown each sentence as it was read: what training learns from. */
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
    throw new DataProblem("no text", { record: article.id, field: "text", fix: "give the folder of the texts, or use the evidence that ships with the corpus" });
  }
  const segmented = segment(article.text, lexicons.text, article.language === null ? {} : { language: article.language });
  const words = numberWords(segmented);
  const memory: Memory = { speaker: null, quoting: 0 };
  const discourse = newDiscourse();
  const sentences = segmented.sentences.map((sentence) => readSentence(segmented, sentence, { lexicons, words, memory, discourse, targets, onSentence }));
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

interface Circumstances {
  lexicons: Lexicons;
  words: CountedWords;
  memory: Memory;
  discourse: Discourse;
  targets: readonly { from: number; to: number }[];
  onSentence: ExtractOptions["onSentence"];
}

function readSentence(segmented: Segmentation, sentence: Sentence, { lexicons, words, memory, discourse, targets, onSentence }: Circumstances): SentenceEvidence {
  const { language, from, to, boilerplate } = sentence;
  const items = itemsOf(segmented, sentence, lexicons);
  const found = withTargets(items, joinTitles(items, findActors(items), lexicons.registry), targets);
  const reading: Reading = { language, items, found, mentionAt: mentionIndex(items, found), clause: clausesOf(items), lexicons };
  const hits = findCues(reading);
  const whole = withAnaphors(reading, discourse);
  const voices = voicesOf(reading, hits, memory);
  const grammar = language === "ar" ? arabic : english;
  const predicates: Predicate[] = [];
  const evaluations: { hit: Hit; qualified: number[] }[] = [];
  for (const hit of hits) {
    if (hit.form.pattern.kind === "predicate") predicates.push({ hit, roles: grammar.roles(whole, hit) });
    else evaluations.push({ hit, qualified: grammar.qualified(whole, hit) });
  }
  const relations = [
    ...findRelations(whole, predicates, { voices, discourse }),
    ...findJudgements(whole, { grammar, evaluations, predicates, voices, discourse }),
  ];
  remember(discourse, reading, { relations, subject: leadOf(whole, predicates) });
  const mentions = toMentions(whole, { predicates, evaluations, voices });
  onSentence?.({ reading, hits, mentions });
  return {
    from, to, language, boilerplate,
    words: countWords(words, sentence),
    mentions: withTrained(reading, mentions),
    relations,
    frames: findFrames(reading),
  };
}

/** Whom a sentence is about: who does its first act, else whom no preposition governs, else who is named first. */
function leadOf(reading: Reading, acts: readonly Predicate[]): string[] {
  const doers = acts.find(({ hit, roles }) => roles.sources.length > 0 && hit.form.part === "verb")?.roles.sources;
  if (doers !== undefined || reading.found.length === 0) return codesOf(reading, doers ?? []);
  const { items, found, language } = reading;
  const by = found.findIndex(({ first }) => isBy(items[first - 1]) || isBy(items[first - 2]) || isBy(items[first - 3]));
  if (by !== -1) return codesOf(reading, coordinated(reading, by));
  const free = found.findIndex(({ first, prefix }) => !WORDS[language].preposition.has(items[first - 1]?.norm ?? "") && !(language === "ar" && /[بكل]/.test(prefix)));
  return codesOf(reading, coordinated(reading, Math.max(0, free)));
}

function isBy(item: Item | undefined): boolean {
  return item?.norm === "by";
}

/** The mentions with the caller's spans in place of those they overlap. */
function withTargets(items: readonly Item[], found: Found[], targets: readonly { from: number; to: number }[]): Found[] {
  let all = found;
  for (const { from, to } of targets) {
    const covered = items.flatMap((item, at) => (item.from < to && item.to > from ? [at] : []));
    if (covered.length === 0) continue;
    const [first, last] = [covered[0]!, covered.at(-1)! + 1];
    const prefix = items[first]!.prefix;
    all = all.filter((mention) => mention.last <= first || mention.first >= last);
    all.push({ actor: TARGET, kind: "name", first, last, from, to, prefix });
  }
  return targets.length === 0 ? found : all.sort((a, b) => a.first - b.first);
}
