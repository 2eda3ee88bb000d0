import { type ColumnTable, table } from "arquero";
import { checkOptions, OPTIONS } from "../corpus/options.js";
import { DataProblem } from "../corpus/problem.js";
import { suggest } from "../corpus/suggest.js";
import { columnsOf, inOrder } from "../evidence/columns.js";
import type { Evidence, Mention } from "../evidence/evidence.js";
import { atLevel } from "./level.js";
import { type Score, type ScoreOptions, score } from "./score.js";

/** Which mentions count. */
export interface MentionOptions extends ScoreOptions {
  /** `state` counts people and cities with their state; `actor` each for itself; default `state`. */
  level?: "state" | "actor";
  /** Whose words: everybody's, the narrator's, those of all who are quoted or reported, or one actor's; default `all`. */
  voice?: "all" | "narrator" | "quoted" | (string & {});
  /** Only these actors, as codes at the level; default all. */
  actors?: readonly string[];
}

/** One mention with its score and where it stands. */
export interface ScoredMention extends Score {
  article: Evidence;
  articleIndex: number;
  sentence: number;
  actor: string;
  voice: string;
  mention: Mention;
}

/**
 * All mentions with their scores, articles in order of date and id.
 *
 * @throws DataProblem for an actor that is never mentioned, with "did you mean".
 */
export function scoredMentions(evidence: readonly Evidence[], options: MentionOptions = {}): ScoredMention[] {
  const { level = "state", voice = "all", actors } = options;
  const all = inOrder(evidence).flatMap((article, articleIndex) =>
    article.sentences.flatMap((sentence, index) =>
      sentence.boilerplate
        ? []
        : sentence.mentions.map((mention) => ({
            article,
            articleIndex,
            sentence: index,
            actor: atLevel(mention.actor, level),
            voice: atLevel(mention.voice, level),
            mention,
            ...score(mention, options),
          })),
    ),
  );
  if (actors !== undefined) {
    const known = new Set(all.map(({ actor }) => actor));
    for (const actor of actors) {
      if (!known.has(actor)) throw new DataProblem("unknown actor", { value: actor, fix: suggest(actor, [...known].sort()) });
    }
  }
  knownVoice(voice, () => all.map((mention) => mention.voice));
  return all.filter((mention) => speaks(mention.voice, voice) && (actors === undefined || actors.includes(mention.actor)));
}

/**
 * All mentions as a table, one row each.
 *
 * @returns `article, date, year, language, sentence, from, to, actor, voice, kind, score, polarity, event, cues`.
 * @example mentions(evidence, { level: "actor" })
 */
export function mentions(evidence: readonly Evidence[], options: MentionOptions = {}): ColumnTable {
  checkOptions(options, OPTIONS.mentions);
  const all = scoredMentions(evidence, options);
  const places = all.map(({ article }) => columnsOf(article));
  return table({
    article: all.map(({ article }) => article.id),
    date: places.map((place) => place.date),
    year: places.map((place) => place.year),
    language: all.map(({ article }) => article.language),
    sentence: all.map(({ sentence }) => sentence + 1),
    from: all.map(({ mention }) => mention.from),
    to: all.map(({ mention }) => mention.to),
    actor: all.map(({ actor }) => actor),
    voice: all.map(({ voice }) => voice),
    kind: all.map(({ mention }) => mention.kind),
    score: all.map((one) => one.score),
    polarity: all.map(({ polarity }) => polarity),
    event: all.map(({ event }) => event),
    cues: all.map(({ mention }) => mention.cues.map(({ cue }) => cue).join("; ")),
  });
}

/** What `voice` takes beside the codes of those who speak. */
const VOICES = ["all", "narrator", "quoted", "other"];

/** @throws DataProblem for a voice that nobody has, with "did you mean". */
export function knownVoice(voice: string, spoken: () => readonly string[]): void {
  if (VOICES.includes(voice)) return;
  const known = new Set(spoken());
  if (!known.has(voice)) throw new DataProblem("unknown voice", { value: voice, fix: suggest(voice, [...VOICES, ...[...known].sort()]) });
}

function speaks(speaker: string, wanted: string): boolean {
  if (wanted === "all") return true;
  return wanted === "quoted" ? speaker !== "narrator" : speaker === wanted;
}
