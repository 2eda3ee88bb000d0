import type { Evidence, SentenceEvidence } from "../../src/evidence/evidence.js";

/** What a test says of an article: its sentences as words, with actors as `@RU` or, with a score's cue, `@RU=-0.5`; `#war` is a word of a frame. */
export interface Sketch {
  id: string;
  date?: string | null;
  outlet?: string;
  language?: "ar" | "en";
  columns?: Evidence["columns"];
  sentences: string[];
}

/** Evidence of made-up articles. Words in capitals are stop words. */
export function evidenceOf(...sketches: Sketch[]): Evidence[] {
  return sketches.map(({ id, date = null, outlet = null, language = "en", columns = {}, sentences }) => ({
    id,
    date,
    outlet,
    language,
    columns,
    made: { version: "0", lexicons: "", rules: "" },
    sentences: sentences.map((text, at) => sentenceOf(text, at, language)),
    vocabulary: [...new Set(sentences.flatMap(wordsOf))]
      .sort()
      .map((word) => ({ word, term: word, form: word, stop: word !== word.toLowerCase() })),
  }));
}

const wordsOf = (text: string): string[] => text.split(" ").filter((word) => word !== "" && !/^[@#]/.test(word));

function sentenceOf(text: string, at: number, language: "ar" | "en"): SentenceEvidence {
  const counts = new Map<string, number>();
  for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const cue = {
    cue: "cue",
    rule: "rule",
    from: 0,
    to: 1,
    role: "target" as const,
    event: 0,
    distance: 1,
    negated: false,
    hedged: false,
    intensity: 1,
  };
  return {
    from: at * 100,
    to: at * 100 + 90,
    language,
    boilerplate: false,
    words: [...counts].sort(([a], [b]) => (a < b ? -1 : 1)),
    mentions: text
      .split(" ")
      .filter((word) => word.startsWith("@"))
      .map((word) => {
        const [actor, weight] = word.slice(1).split("=");
        return {
          actor: actor!,
          kind: "name",
          name: actor!,
          from: at * 100,
          to: at * 100 + 1,
          voice: "narrator",
          cues: weight === undefined ? [] : [{ ...cue, weight: Number(weight), event: -Number(weight) }],
        };
      }),
    relations: text
      .split(" ")
      .filter((word) => word.includes(">"))
      .map((word) => {
        const [, source, target, polarity] = /^#(.+)>(.+)=(.+)$/.exec(word)!;
        return {
          source: source!,
          target: target!,
          polarity: Number(polarity),
          cue: "cue",
          construction: "main: object",
          rule: "rule",
          from: 0,
          to: 1,
          voice: "narrator",
          flags: [],
        };
      }),
    frames: text
      .split(" ")
      .filter((word) => word.startsWith("#") && !word.includes(">"))
      .map((word) => ({ frame: word.slice(1), cue: word, from: 0, to: 1 })),
  };
}
