import type { Article } from "../corpus/article.js";
import { DataProblem } from "../corpus/problem.js";
import { segment } from "../text/segment.js";
import type { Segmentation, Sentence } from "../text/token.js";
import { findActors } from "./actors.js";
import { findCues } from "./cues.js";
import type { Evidence, SentenceEvidence } from "./evidence.js";
import { findFrames } from "./frames.js";
import { arabic } from "./grammar/arabic.js";
import { english } from "./grammar/english.js";
import { itemsOf } from "./items.js";
import type { Lexicons } from "./lexicon/compile.js";
import { toMentions } from "./mentions.js";
import { joinTitles } from "./persons.js";
import { clausesOf, mentionIndex, type Reading } from "./reading.js";
import { findRelations } from "./relations.js";
import { VERSION } from "./version.js";
import { countWords, toVocabulary } from "./vocabulary.js";
import { voicesOf, type Memory } from "./voice.js";

/**
 * Turns an article into evidence: counts, mentions with their cues and voice, relations and frames.
 * It holds no running text, so that it can be published where the text can't.
 *
 * Cost: linear in the text.
 *
 * @throws DataProblem where the article has no text, or its language can't be told.
 * @example extract({ ...article, text: "Russia accused the US of …" }, readLexicons())
 */
export function extract(article: Article, lexicons: Lexicons): Evidence {
  if (article.text === null) {
    throw new DataProblem("no text", { record: article.id, field: "text", fix: "give the folder of the texts, or use the evidence that ships with the corpus" });
  }
  const segmented = segment(article.text, lexicons.text, article.language === null ? {} : { language: article.language });
  const memory: Memory = { speaker: null, quoting: 0 };
  return {
    id: article.id,
    language: segmented.language,
    date: article.date,
    outlet: article.outlet,
    columns: article.columns,
    made: { ...VERSION, lexicons: lexicons.digest },
    sentences: segmented.sentences.map((sentence) => readSentence(segmented, sentence, { lexicons, memory })),
    vocabulary: toVocabulary(segmented, lexicons),
  };
}

function readSentence(segmented: Segmentation, sentence: Sentence, { lexicons, memory }: { lexicons: Lexicons; memory: Memory }): SentenceEvidence {
  const { language, from, to, boilerplate } = sentence;
  const items = itemsOf(segmented, sentence);
  const found = joinTitles(findActors(items, lexicons.registry), lexicons.registry);
  const reading: Reading = { language, items, found, mentionAt: mentionIndex(items, found), clause: clausesOf(items, language), lexicons };
  const hits = findCues(reading);
  const voices = voicesOf(reading, hits, memory);
  const grammar = language === "ar" ? arabic : english;
  const predicates = hits.filter(({ form }) => form.pattern.kind === "predicate").map((hit) => ({ hit, roles: grammar.roles(reading, hit) }));
  const evaluations = hits.filter(({ form }) => form.pattern.kind === "evaluation").map((hit) => ({ hit, qualified: grammar.qualified(reading, hit) }));
  return {
    from, to, language, boilerplate,
    words: countWords(segmented, sentence),
    mentions: toMentions(reading, { predicates, evaluations, voices }),
    relations: findRelations(reading, predicates, voices),
    frames: findFrames(reading),
  };
}
