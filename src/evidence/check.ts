import { z } from "zod";
import { precisionOf } from "../corpus/date.js";
import { DataProblem } from "../corpus/problem.js";
import type { Evidence } from "./evidence.js";

const language = z.enum(["ar", "en"]);
const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const unit = z.number().min(-1).max(1);
const span = { from: z.int().nonnegative(), to: z.int().nonnegative() };

const cue = z.object({
  cue: z.string(),
  rule: z.string(),
  ...span,
  role: z.enum(["source", "target", "modified", "near", "untied"]),
  weight: unit,
  event: unit,
  distance: z.number(),
  negated: z.boolean(),
  hedged: z.boolean(),
  intensity: z.number(),
});

const mention = z.object({
  actor: z.string(),
  kind: z.enum(["name", "metonym", "demonym", "person", "institution", "loaded", "title"]),
  // evidence of before rules 7 does not tell it
  name: z.string().default(""),
  ...span,
  voice: z.string(),
  cues: z.array(cue),
  trained: z.tuple([z.number(), z.number(), z.number()]).optional(),
});

const relation = z.object({
  source: z.string(),
  target: z.string(),
  polarity: unit,
  cue: z.string(),
  ...span,
  voice: z.string(),
  rule: z.string(),
  // evidence of before rules 7 does not tell it
  construction: z.string().default("unknown"),
  cameo: z.string().optional(),
  flags: z.array(z.enum(["negated", "future", "hypothetical", "past"])),
});

const schema = z.object({
  id: z.string().min(1),
  language,
  date: z.string().nullable(),
  outlet: z.string().nullable(),
  columns: z.record(z.string(), cell),
  made: z.object({ version: z.string(), rules: z.string(), lexicons: z.string() }),
  sentences: z.array(
    z.object({
      ...span,
      language,
      boilerplate: z.boolean(),
      words: z.array(z.tuple([z.string(), z.int().positive()])),
      mentions: z.array(mention),
      relations: z.array(relation),
      frames: z.array(z.object({ frame: z.string(), cue: z.string(), ...span })),
    }),
  ),
  vocabulary: z.array(
    z.object({ word: z.string(), term: z.string(), form: z.string(), stop: z.boolean(), concept: z.string().optional() }),
  ),
  cut: z.int().positive().optional(),
});

/**
 * A record of evidence that was read from a file, checked: every field, its range, and what refers to another.
 *
 * @throws DataProblem naming file, field and value.
 * @example parseEvidence(JSON.parse(readFileSync(file, "utf8")), file)
 */
export function parseEvidence(value: unknown, file: string): Evidence {
  const checked = schema.safeParse(value);
  const fault = checked.success ? faultOf(checked.data as Evidence) : faultAt(value, checked.error.issues[0]!);
  if (fault === null) return checked.data as Evidence;
  const { found, ...rest } = fault;
  throw new DataProblem("invalid evidence", { ...(found === undefined ? {} : { value: found }), file, ...rest });
}

interface Fault {
  found?: unknown;
  field: string;
  fix: string;
}

function faultAt(value: unknown, { path, message }: z.core.$ZodIssue): Fault {
  const found = path.reduce<unknown>((inner, part) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[part], value);
  return { ...(typeof found === "object" ? {} : { found }), field: path.join("."), fix: message.toLowerCase() };
}

/** What fits its place, but not the rest of the record. */
function faultOf({ date, sentences, vocabulary }: Evidence): Fault | null {
  if (date !== null && precisionOf(date) === null) return { found: date, field: "date", fix: "expected YYYY-MM-DD, YYYY-MM or YYYY" };
  const known = new Set<string>();
  for (const [at, { word }] of vocabulary.entries()) {
    if (known.has(word)) return { found: word, field: `vocabulary.${at}.word`, fix: "it stands there twice" };
    known.add(word);
  }
  for (const [at, { words, mentions, relations, frames, ...sentence }] of sentences.entries()) {
    const field = `sentences.${at}`;
    const unknown = words.find(([word]) => !known.has(word));
    if (unknown !== undefined) return { found: unknown[0], field: `${field}.words`, fix: "expected a word of the vocabulary" };
    const cues = mentions.flatMap((each) => each.cues);
    const turned = [sentence, ...mentions, ...cues, ...relations, ...frames].find(({ from, to }) => to < from);
    if (turned !== undefined) return { found: turned.to, field, fix: `expected an end from ${turned.from} on` };
  }
  return null;
}

/**
 * A record as JSON that a version control shows well: a line a sentence, a line a word.
 *
 * @example writeFileSync(`${record.id}.json`, formatEvidence(record))
 */
export function formatEvidence({ sentences, vocabulary, ...head }: Evidence): string {
  const list = (items: readonly unknown[]) =>
    items.length === 0 ? "[]" : `[\n${items.map((item) => JSON.stringify(item)).join(",\n")}\n]`;
  return `${JSON.stringify(head).slice(0, -1)},\n"sentences":${list(sentences)},\n"vocabulary":${list(vocabulary)}}\n`;
}
