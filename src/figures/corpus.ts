import { midpoint, precisionOf } from "../corpus/date.js";
import type { Evidence } from "../evidence/evidence.js";
import { type Figure, figure, LANGUAGE, SHAPE } from "./figure.js";
import { timeSteps } from "./steps.js";

/**
 * When the articles were published, in which language, and how long they are.
 *
 * @example await show(timeline(evidence))
 */
export function timeline(evidence: readonly Evidence[]): Figure {
  const { evidence: articles, each, order } = timeSteps(evidence.filter(({ date }) => date !== null));
  const data = articles.map(({ id, date, language, columns, sentences }) => {
    const prose = sentences.filter(({ boilerplate }) => !boilerplate);
    return {
      article: id,
      date,
      step: columns.step!,
      drawnAt: midpoint(date!),
      precision: precisionOf(date!),
      language,
      sentences: prose.length,
      words: prose.reduce((sum, { words }) => sum + words.reduce((all, [, n]) => all + n, 0), 0),
    };
  });
  const words = data.reduce((sum, row) => sum + row.words, 0);
  const few = data.length < 20 ? ` ${data.length} articles are ${data.length} articles: they stand for no outlet and no year.` : "";
  const one = each === "article";
  return figure(
    {
      name: "01-corpus-timeline",
      title: "The articles in time",
      subtitle: `${data.length} articles, ${words} words, ${one ? "each at its date" : `${each} by ${each}; numbers: articles`}`,
      caption: `${data.length} articles, ${words} words.${one ? " A date known to the month only is drawn in its middle." : ""}${few}`,
      alt: one
        ? `Points on a time axis, one for each of ${data.length} articles, by language and number of words.`
        : `Bars, one for each ${each} from ${order[0]} to ${order.at(-1)}: the words of its articles, by language.`,
    },
    data,
    one ? points() : bars(order),
  );
}

const COLOR = { field: "language", type: "nominal", title: "language", scale: LANGUAGE };

function points(): object {
  return {
    width: 560,
    height: 180,
    encoding: {
      x: { field: "drawnAt", type: "temporal", title: null, axis: { format: "%Y", tickCount: "year" }, scale: { type: "utc" } },
      y: { field: "words", type: "quantitative", title: "words", scale: { zero: true } },
    },
    layer: [
      { mark: { type: "rule", color: "#bbb" }, encoding: { y2: { datum: 0 } } },
      {
        mark: { type: "point", filled: true, size: 80, opacity: 1 },
        encoding: {
          color: COLOR,
          shape: { field: "language", type: "nominal", title: "language", scale: SHAPE },
          tooltip: ["article", "date", "precision", "language", "words", "sentences"].map((field) => ({ field })),
        },
      },
      { mark: { type: "text", dy: -12, fontSize: 10 }, encoding: { text: { field: "date" } } },
    ],
  };
}

function bars(order: readonly string[]): object {
  return {
    width: { step: 24 },
    height: 160,
    encoding: { x: { field: "step", type: "nominal", sort: order, scale: { domain: order }, title: null, axis: { labelAngle: -60 } } },
    layer: [
      {
        mark: { type: "bar" },
        encoding: {
          y: { field: "words", type: "quantitative", aggregate: "sum", title: "words" },
          color: COLOR,
          tooltip: [
            { field: "step" },
            { field: "language" },
            { field: "words", aggregate: "sum" },
            { aggregate: "count", title: "articles" },
          ],
        },
      },
      {
        mark: { type: "text", dy: -6, fontSize: 10, color: "#666" },
        encoding: { y: { field: "words", type: "quantitative", aggregate: "sum" }, text: { aggregate: "count" } },
      },
    ],
  };
}
