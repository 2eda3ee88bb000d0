import { readCorpus } from "../../src/corpus/read.js";
import { shipped } from "../../src/corpus/shipped.js";
import type { Evidence } from "../../src/evidence/evidence.js";
import { extract } from "../../src/evidence/extract.js";
import { readLexicons } from "../../src/lexicon/compile/read.js";
import { bootstrap } from "../../src/resample/bootstrap.js";
import { labelRows } from "./briefs-labels.js";
import type { Row } from "./text.js";

/** The labels are of eight frames; those that were parted from them since count as what they were. */
const LABELLED: Record<string, string> = { energy: "economy", cyber: "information", alliance: "diplomacy" };

/** The frame that most words of a text speak for, beside the one that a reader calls dominant, on the briefs. */
export async function frameRows(): Promise<Row[]> {
  const lexicons = readLexicons();
  const labels = new Map(labelRows("frames", 1).map(({ event, language, dominant }) => [`${event}.${language}`, dominant]));
  const { articles } = await readCorpus(shipped("briefs"));
  return (["en", "ar"] as const).map((language) => {
    const own = articles.filter((article) => article.language === language);
    const right = own.map((article) => Number(dominantOf(extract(article, lexicons)) === labels.get(article.id)));
    const mean = (weights: ArrayLike<number>) => right.reduce((sum, value, at) => sum + value * weights[at]!, 0) / right.length;
    const measure = `briefs, dominant frame of a text, ${language}, accuracy`;
    const [found] = bootstrap(
      right.map(() => 0),
      (weights) => [mean(weights)],
      { seed: 1, stream: measure },
    );
    return {
      measure,
      value: mean(right.map(() => 1)),
      low: found!.low,
      high: found!.high,
      n: right.length,
      bar: 0.75,
      peer: null,
      peerValue: null,
      note: "texts and labels by the same hand",
    };
  });
}

function dominantOf({ sentences }: Evidence): string | undefined {
  const counts = new Map<string, number>();
  for (const { frame } of sentences.flatMap(({ frames }) => frames)) {
    const name = LABELLED[frame] ?? frame;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0];
}
