import { z } from "zod";
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
  rule: z.string(),
  // evidence of before rules 7 does not tell it
  construction: z.string().default("unknown"),
  ...span,
  voice: z.string(),
  cameo: z.string().optional(),
  flags: z.array(z.enum(["negated", "future", "hypothetical", "past"])),
});

const schema = z.object({
  id: z.string().min(1),
  language,
  date: z.string().nullable(),
  outlet: z.string().nullable(),
  columns: z.record(z.string(), cell),
  made: z.object({ version: z.string(), lexicons: z.string(), rules: z.string() }),
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
 * A record of evidence that was read from a file, checked.
 *
 * @throws DataProblem naming file, field and value.
 * @example parseEvidence(JSON.parse(readFileSync(file, "utf8")), file)
 */
export function parseEvidence(value: unknown, file: string): Evidence {
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data as Evidence;
  const issue = checked.error.issues[0]!;
  throw new DataProblem("invalid evidence", { file, field: issue.path.join("."), fix: issue.message.toLowerCase() });
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
