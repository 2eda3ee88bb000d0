import { existsSync, readFileSync } from "node:fs";
import { toArticle } from "../../src/corpus/article.js";
import { extract } from "../../src/evidence/extract.js";
import { readLexicons } from "../../src/lexicon/compile/read.js";
import { scoredMentions } from "../../src/stance/mentions.js";
import { rowsOf } from "../rows.js";
import { withInterval } from "./interval.js";
import type { Row } from "./text.js";

const file = new URL("../../../shared/data/un-speeches/dev.jsonl", import.meta.url);
const FEWEST = 3;

interface Pair {
  hostile: string;
  /** 1 where the hostile speaker scores below the friendly one, ½ where both score alike. */
  ordered: number;
}

/**
 * Speakers of the UN General Debate known to be hostile toward an actor, and speakers known to be friendly, as listed
 * with the reason before anything was scored: the share of pairs whose means stand in that order. Speakers with fewer
 * than three mentions of the actor are left out; the interval is over hostile speakers.
 */
export async function knownGroupRows(): Promise<Row[]> {
  if (!existsSync(file)) return [];
  const lexicons = readLexicons();
  const lists = rowsOf(new URL("known-groups.csv", import.meta.url));
  const speakers = new Set(lists.flatMap((row) => row.speakers!.split(" ")));
  const scores = new Map<string, number[]>();
  for (const line of readFileSync(file, "utf8").trim().split("\n")) {
    const { id, language, text, outlet } = JSON.parse(line) as { id: string; language: string; text: string; outlet: string };
    if (!speakers.has(outlet)) continue;
    for (const { actor, score } of scoredMentions([extract(toArticle({ id, language, text }), lexicons)])) {
      const key = `${outlet} ${actor}`;
      const list = scores.get(key) ?? [];
      scores.set(key, list);
      list.push(score);
    }
  }
  const means = (actor: string, side: string) =>
    lists
      .filter((row) => row.actor === actor && row.side === side)
      .flatMap((row) => row.speakers!.split(" "))
      .flatMap((speaker) => {
        const found = scores.get(`${speaker} ${actor}`) ?? [];
        return found.length < FEWEST ? [] : [{ speaker, mean: found.reduce((sum, one) => sum + one, 0) / found.length }];
      });
  return [...new Set(lists.map((row) => row.actor!))].map((actor) => {
    const friends = means(actor, "friendly");
    const clusters = means(actor, "hostile").map((foe) =>
      friends.map((friend): Pair => ({ hostile: foe.speaker, ordered: foe.mean < friend.mean ? 1 : foe.mean === friend.mean ? 0.5 : 0 })),
    );
    return {
      measure: `UN speeches 2014-2018: pairs of speakers hostile and friendly toward ${actor} whose stance is in that order`,
      ...withInterval(clusters, (pairs) => pairs.reduce((sum, { ordered }) => sum + ordered, 0) / pairs.length),
      bar: 0.85,
      peer: "chance",
      peerValue: 0.5,
    };
  });
}
