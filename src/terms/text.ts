import type { Article } from "../corpus/article.js";
import { DataProblem } from "../corpus/problem.js";
import { suggest } from "../corpus/suggest.js";
import { extract } from "../evidence/extract.js";
import type { Lexicons } from "../lexicon/lexicons.js";

import { segment } from "../text/segment.js";
import type { Segmentation, Token } from "../text/token.js";
import type { NodeOptions } from "./collocations.js";

/** An article whose text is at hand, segmented; where the node stands, as ranges of tokens, `last` exclusive. */
export interface ReadArticle {
  article: Article;
  text: string;
  segmentation: Segmentation;
  nodes: { first: number; last: number }[];
}

/**
 * Segments articles and finds a term or an actor in them, articles in order of date and id.
 *
 * @throws DataProblem where an article's text is not at hand, or for a term or actor that never occurs.
 */
export function readNodes(articles: readonly Article[], lexicons: Lexicons, { actor, term }: NodeOptions): ReadArticle[] {
  if ((actor === undefined) === (term === undefined)) throw new DataProblem("no node", { fix: "give an actor or a term, and not both" });
  const read = readTexts(articles, lexicons);
  const known = new Set<string>();
  const wanted = term === undefined ? "" : termOf(read, term);
  for (const one of read) {
    if (term !== undefined) {
      one.segmentation.tokens.forEach((token, at) => {
        known.add(token.term);
        if (token.term === wanted) one.nodes.push({ first: at, last: at + 1 });
      });
      continue;
    }
    for (const mention of extract(one.article, lexicons).sentences.flatMap(({ mentions }) => mentions)) {
      known.add(mention.actor).add(mention.actor.split("/")[0]!);
      if (mention.actor === actor || mention.actor.startsWith(`${actor}/`)) one.nodes.push(rangeOf(one.segmentation.tokens, mention));
    }
  }
  if (read.every(({ nodes }) => nodes.length === 0)) {
    known.delete("");
    throw new DataProblem(`unknown ${actor === undefined ? "term" : "actor"}`, {
      value: actor ?? term,
      fix: suggest((actor ?? term)!, [...known].sort()),
    });
  }
  return read;
}

/** The term of a word as the texts have it; the word itself where it is a term, or none has it. */
function termOf(read: readonly ReadArticle[], word: string): string {
  const lower = word.toLowerCase();
  let found: string | null = null;
  for (const { segmentation } of read)
    for (const { term, norm, core, surface } of segmentation.tokens) {
      if (term === word) return word;
      if (found === null && term !== "" && (surface === word || norm === lower || core === lower)) found = term;
    }
  return found ?? word;
}

/** @throws DataProblem where an article's text is not at hand. */
export function readTexts(articles: readonly Article[], lexicons: Lexicons): ReadArticle[] {
  const key = ({ date, id }: Article) => `${date ?? "9999"}\0${id}`;
  return [...articles]
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
    .map((article) => {
      const { id, text, language } = article;
      if (text === null)
        throw new DataProblem("no text", {
          record: id,
          field: "text",
          fix: "this needs the running text, which evidence does not hold; give the folder of the texts, or use collocations over evidence",
        });
      return { article, text, segmentation: segment(text, lexicons.text, language === null ? {} : { language }), nodes: [] };
    });
}

function rangeOf(tokens: readonly Token[], { from, to }: { from: number; to: number }): { first: number; last: number } {
  const first = tokens.findIndex((token) => token.to > from);
  const end = tokens.findIndex((token, at) => at >= first && token.from >= to);
  return { first, last: end === -1 ? tokens.length : end };
}
