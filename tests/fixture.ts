import type { Cue, Evidence, Mention, Relation, SentenceEvidence } from "../src/evidence/evidence.js";

/** A cue for tests; what is not said is neutral. */
export const cue = (part: Partial<Cue> = {}): Cue => ({
  cue: "brutal",
  rule: "blame",
  from: 0,
  to: 6,
  role: "modified",
  weight: -0.6,
  event: 0,
  distance: 0,
  negated: false,
  hedged: false,
  intensity: 1,
  ...part,
});

/** A mention for tests. */
export const mention = (actor: string, cues: Cue[] = [], part: Partial<Mention> = {}): Mention => ({
  actor,
  kind: "name",
  name: "Russia",
  from: 0,
  to: 2,
  voice: "narrator",
  cues,
  ...part,
});

/** A relation for tests: what the US says to Russia. */
export const relation = (part: Partial<Relation> = {}): Relation => ({
  source: "US",
  target: "RU",
  polarity: -1,
  cue: "accuse",
  rule: "accuse",
  construction: "main: object",
  from: 0,
  to: 1,
  voice: "narrator",
  flags: [],
  ...part,
});

/** A sentence for tests. */
export const sentence = (part: Partial<SentenceEvidence> = {}): SentenceEvidence => ({
  from: 0,
  to: 10,
  language: "en",
  boilerplate: false,
  words: [],
  mentions: [],
  relations: [],
  frames: [],
  ...part,
});

/** Evidence for tests, with a vocabulary that takes each word as its own term. */
export const evidence = (id: string, sentences: SentenceEvidence[], part: Partial<Evidence> = {}): Evidence => {
  const words = [...new Set(sentences.flatMap((one) => one.words.map(([word]) => word)))].sort();
  return {
    id,
    language: "en",
    date: "2021-01-01",
    outlet: null,
    columns: {},
    made: { version: "0", lexicons: "0", rules: "0" },
    sentences,
    vocabulary: words.map((word) => ({ word, term: word, form: word, stop: false, concept: word })),
    ...part,
  };
};
