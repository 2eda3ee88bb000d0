import { midpoint, precisionOf } from "../corpus/date.js";
import { inOrder } from "../evidence/columns.js";
import type { Evidence } from "../evidence/evidence.js";
import { type Figure, figure, LANGUAGE } from "./figure.js";

/**
 * When the articles were published, in which language, and how long they are.
 *
 * @example await show(timeline(evidence))
 */
export function timeline(evidence: readonly Evidence[]): Figure {
  const data = inOrder(evidence)
    .filter(({ date }) => date !== null)
    .map(({ id, date, language, sentences }) => {
      const prose = sentences.filter(({ boilerplate }) => !boilerplate);
      return {
        article: id,
        date,
        drawnAt: midpoint(date!),
        precision: precisionOf(date!),
        language,
        sentences: prose.length,
        words: prose.reduce((sum, { words }) => sum + words.reduce((all, [, n]) => all + n, 0), 0),
      };
    });
  const words = data.reduce((sum, row) => sum + row.words, 0);
  return figure(
    {
      name: "01-corpus-timeline",
      title: "The articles in time",
      caption:
        `${data.length} articles, ${words} words. A date known to the month only is drawn in its middle, hollow. ${data.length < 20 ? `${data.length} articles are ${data.length} articles: they stand for no outlet and no year.` : ""}`.trim(),
      alt: `Points on a time axis, one for each of ${data.length} articles, by language and number of words.`,
    },
    data,
    {
      width: 560,
      height: 180,
      encoding: {
        x: { field: "drawnAt", type: "temporal", title: null, axis: { format: "%Y", tickCount: "year" }, scale: { type: "utc" } },
        y: { field: "words", type: "quantitative", title: "words", scale: { zero: true } },
      },
      layer: [
        { mark: { type: "rule", color: "#bbb" }, encoding: { y2: { datum: 0 } } },
        {
          mark: { type: "point", size: 90, strokeWidth: 2 },
          encoding: {
            color: { field: "language", type: "nominal", title: "language", scale: LANGUAGE },
            fill: {
              condition: { test: "datum.precision !== 'day'", value: "white" },
              field: "language",
              type: "nominal",
              scale: LANGUAGE,
              legend: null,
            },
            tooltip: ["article", "date", "precision", "language", "words", "sentences"].map((field) => ({ field })),
          },
        },
        { mark: { type: "text", dy: -12, fontSize: 10 }, encoding: { text: { field: "date" } } },
      ],
    },
  );
}
