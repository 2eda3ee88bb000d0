import { bootstrap } from "../../src/resample/bootstrap.js";
import { type AgreementMetric, krippendorff } from "../../src/stance/agreement.js";
import { rowsOf } from "../rows.js";
import type { Row } from "./text.js";

const folder = new URL("../../corpus/briefs/", import.meta.url);
const FRAMES = ["military", "diplomacy", "threat", "blame", "economy", "law", "humanitarian", "information"];
const MEASURES = ["stance", "event polarity", "relation", "mode of relation", "dominant frame", "frame present"] as const;
type Measure = (typeof MEASURES)[number];
type Value = number | string | null;

/** One thing that both passes were asked about. */
interface Unit {
  measure: Measure;
  event: string;
  language: string;
  item: string;
  first: Value;
  second: Value;
}

/** The rows of a file of labels. */
export function labelRows(name: "labels" | "relations" | "frames", pass: 1 | 2): Record<string, string>[] {
  const file = `${name}${pass === 1 ? "" : ".second"}.csv`;
  return rowsOf(new URL(file, folder));
}

/** What one pass says of one version of one event. */
interface Coding {
  actors: Map<string, Record<string, string>>;
  relations: Map<string, Record<string, string>[]>;
  frames: string[];
}

function codings(pass: 1 | 2): Map<string, Coding> {
  const all = new Map<string, Coding>();
  const at = ({ event, language }: Record<string, string>): Coding => {
    const key = `${event} ${language}`;
    if (!all.has(key)) all.set(key, { actors: new Map(), relations: new Map(), frames: [] });
    return all.get(key)!;
  };
  for (const row of labelRows("labels", pass)) at(row).actors.set(row.actor!, row);
  for (const row of labelRows("relations", pass)) {
    const { relations } = at(row);
    const pair = `${row.source} > ${row.target}`;
    relations.set(pair, [...(relations.get(pair) ?? []), row]);
  }
  for (const row of labelRows("frames", pass)) at(row).frames.push(row.dominant!, row.second!, row.third!);
  return all;
}

/** Both passes side by side, on each version of each event. */
function units(): Unit[] {
  const [first, second] = [codings(1), codings(2)];
  return [...first].flatMap(([key, one]) => {
    const [event, language] = key.split(" ") as [string, string];
    const two = second.get(key)!;
    const unit = (measure: Measure, item: string, value: (coding: Coding) => Value): Unit => ({
      measure,
      event,
      language,
      item,
      first: value(one),
      second: value(two),
    });
    const actors = [...new Set([...one.actors.keys(), ...two.actors.keys()])].sort();
    const pairs = actors.flatMap((source) => actors.filter((target) => target !== source).map((target) => `${source} > ${target}`));
    const both = pairs.filter((pair) => one.relations.has(pair) && two.relations.has(pair));
    return [
      ...actors.map((actor) => unit("stance", actor, (coding) => number(coding.actors.get(actor)?.stance))),
      ...actors.map((actor) => unit("event polarity", actor, (coding) => number(coding.actors.get(actor)?.event_polarity))),
      ...pairs.map((pair) => unit("relation", pair, (coding) => set(coding.relations.get(pair), "polarity") || "none")),
      ...both.map((pair) => unit("mode of relation", pair, (coding) => set(coding.relations.get(pair), "mode"))),
      unit("dominant frame", "", ({ frames }) => frames[0]!),
      ...FRAMES.map((frame) => unit("frame present", frame, ({ frames }) => (frames.includes(frame) ? "yes" : "no"))),
    ];
  });
}

const number = (value: string | undefined): number | null => (value === undefined ? null : Number(value));

function set(rows: Record<string, string>[] = [], field: string): string {
  return [...new Set(rows.map((row) => row[field]!))].sort().join(" and ");
}

/** `disagreements.csv`: where the passes differ; a gap where one left the actor out. */
export function disagreements(): string {
  const rows = units()
    .filter(({ first, second }) => first !== second)
    .map(({ measure, event, language, item, first, second }) => [measure, event, language, item, first ?? "", second ?? ""].join(","));
  return `${["measure,event,language,item,first,second", ...rows.sort((a, b) => (a < b ? -1 : 1))].join("\n")}\n`;
}

/**
 * How far the two passes of labels over the briefs agree: Krippendorff's alpha.
 *
 * Both passes were made within the project, so this is stability, not agreement of independent annotators.
 * Intervals: percentile bootstrap over events, 1,000 resamples, seed 1.
 */
export async function briefLabelRows(): Promise<Row[]> {
  const all = units();
  return MEASURES.map((measure) =>
    row(
      measure,
      all.filter((unit) => unit.measure === measure),
    ),
  );
}

function row(measure: Measure, found: readonly Unit[]): Row {
  const metric: AgreementMetric = measure === "stance" || measure === "event polarity" ? "ordinal" : "nominal";
  const events = [...new Set(found.map(({ event }) => event))].map((name) =>
    found.filter(({ event }) => event === name).map(({ first, second }) => [first, second]),
  );
  const alphaOf = (weights: ArrayLike<number>) =>
    krippendorff(
      events.flatMap((members, at) => Array.from({ length: weights[at]! }, () => members).flat()),
      { metric },
    );
  const { alpha, units: n } = alphaOf(events.map(() => 1));
  const [interval] = bootstrap(
    events.map(() => 0),
    (weights) => [alphaOf(weights).alpha],
    { stream: measure },
  );
  return {
    measure: `briefs, ${measure}: alpha of two passes`,
    value: alpha,
    low: interval!.low,
    high: interval!.high,
    n,
    bar: null,
    peer: null,
    peerValue: null,
    note: `${metric}, ${events.length} events, both passes by the same hand`,
  };
}
