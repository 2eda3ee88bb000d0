import { toArticle } from "../../src/corpus/article.js";
import type { SentenceEvidence } from "../../src/evidence/evidence.js";
import { extract } from "../../src/evidence/extract.js";
import { rootOf } from "../../src/lexicon/actors.js";
import { readLexicons } from "../../src/lexicon/compile/read.js";
import { atLevel } from "../../src/stance/level.js";
import { rowsOf } from "../rows.js";
import { withInterval } from "./interval.js";
import { type Case, f1, pairsOf, shares } from "./news-relations.js";
import { areAtHand, textOf } from "./sources.js";
import type { Row } from "./text.js";

const lexicons = readLexicons();

const NAMES = { en: "English", ar: "Arabic" } as const;
const BARS = { en: { f1: 0.7, precision: 0.78 }, ar: { f1: 0.7, precision: 0.82 } } as const;
const PARTS = { tuned: "that rules were mended on", kept: "kept apart" } as const;

type Language = keyof typeof NAMES;
type Part = keyof typeof PARTS;

/**
 * Relations and voices in sentences with two actors or more that were drawn at random from public news and speeches,
 * and labelled within the project before anything was found in them; ids and codes, no text. Pairs within one state
 * are no relations.
 */
export async function drawnRows(): Promise<Row[]> {
  if (!areAtHand(["newsmtsc", "fignews", "un-speeches", "arabic-events"])) return [];
  return (["en", "ar"] as const).flatMap((language) => {
    const find = textOf(language);
    const read = (key: string) => {
      const { text, sentence } = find(key);
      const { sentences } = extract(toArticle({ id: "1", text, language }), lexicons);
      return sentence === null ? sentences : sentences.slice(sentence, sentence + 1);
    };
    const units = relationsLabelled(language);
    const mentions = rowsOf(new URL(`drawn-voices.${language}.csv`, import.meta.url));
    return (["tuned", "kept"] as const).flatMap((part) => [
      ...relationRows(
        units.filter((unit) => unit.part === part),
        { language, part, read },
      ),
      voiceRow(
        mentions.filter((row) => row.part === part),
        { language, part, read },
      ),
    ]);
  });
}

interface How {
  language: Language;
  part: Part;
  read: (key: string) => readonly SentenceEvidence[];
}

interface Unit {
  key: string;
  part: string;
  wanted: Set<string>;
}

interface Pair extends Case {
  /** The other way round, or of the other sign, is what was wanted. */
  turned: boolean;
}

function relationRows(units: readonly Unit[], { language, part, read }: How): Row[] {
  const clusters = units.map(({ key, wanted }) => {
    const found = new Set([...pairsOf(read(key))].filter(isBetweenStates));
    return [...new Set([...found, ...wanted])].map((one): Pair => {
      const hit = found.has(one) && wanted.has(one);
      return { hit, found: found.has(one), wanted: wanted.has(one), turned: found.has(one) && !hit && isTurned(one, wanted) };
    });
  });
  const told = clusters.map((cases) => cases.filter(({ found }) => found));
  const what = `in ${units.length} ${NAMES[language]} sentences drawn at random, ${PARTS[part]}`;
  const bars = part === "kept" ? BARS[language] : null;
  const row = { peer: null, peerValue: null };
  return [
    { measure: `relations ${what}, F1`, ...withInterval(clusters, f1), bar: bars?.f1 ?? null, note: shares(clusters.flat()), ...row },
    {
      measure: `precision ${what}`,
      ...withInterval(
        told,
        share(({ hit }) => hit),
      ),
      bar: bars?.precision ?? null,
      ...row,
    },
    {
      measure: `told relations ${what} that are neither turned round nor of the wrong sign`,
      ...withInterval(
        told,
        share(({ turned }) => !turned),
      ),
      bar: bars === null ? null : 0.97,
      ...row,
    },
  ];
}

function isBetweenStates(pair: string): boolean {
  const [source = "", target = ""] = pair.split(">");
  return rootOf(lexicons.registry, source) !== rootOf(lexicons.registry, target);
}

function isTurned(pair: string, wanted: ReadonlySet<string>): boolean {
  const [source, target, sign] = pair.split(">");
  return wanted.has([target, source, sign].join(">")) || wanted.has([source, target, -Number(sign)].join(">"));
}

function share<T>(holds: (one: T) => boolean): (cases: readonly T[]) => number {
  return (cases) => (cases.length === 0 ? 0 : cases.filter(holds).length / cases.length);
}

/** One mention a sentence: the narrator's, an actor's, or somebody else's. */
function voiceRow(mentions: readonly Record<string, string>[], { language, part, read }: How): Row {
  const clusters = mentions.map(({ set, id, from, voice }) => {
    const found = read(`${set} ${id}`)
      .flatMap((sentence) => sentence.mentions)
      .find((mention) => mention.from <= Number(from) && mention.to > Number(from));
    return [found !== undefined && atLevel(found.voice) === atLevel(voice!)];
  });
  return {
    measure: `voice of ${clusters.length} mentions in those ${NAMES[language]} sentences, ${PARTS[part]}, accuracy`,
    ...withInterval(
      clusters,
      share((right) => right),
    ),
    bar: part === "kept" ? 0.88 : null,
    peer: null,
    peerValue: null,
  };
}

function relationsLabelled(language: Language): Unit[] {
  const units = new Map<string, Unit>();
  for (const { set, id, part, source, target, polarity } of rowsOf(new URL(`drawn-relations.${language}.csv`, import.meta.url))) {
    const key = `${set} ${id}`;
    const unit = units.get(key) ?? { key, part: part!, wanted: new Set<string>() };
    units.set(key, unit);
    if (source !== "") unit.wanted.add([atLevel(source!), atLevel(target!), polarity].join(">"));
  }
  return [...units.values()];
}
