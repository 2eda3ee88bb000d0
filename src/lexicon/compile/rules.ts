import { DataProblem } from "../../corpus/problem.js";
import { suggest } from "../../corpus/suggest.js";
import { CLASSES } from "../classes.js";
import type { Pattern } from "../cues.js";
import type { CuesFile, RuleEntry, RulesFile } from "./schema.js";
import type { Parsed } from "./yaml.js";

/** Rules that the program tells where no cue does: they have classes and no words. */
const INFERRED = ["judgement", "reported-harm"];

/** Rules as they are compiled: what the words of each share, in the order in which their words are read. */
export type CompiledRules = ReadonlyMap<string, Pattern>;

/** A file that was read, and its path for messages. */
interface Source<T> {
  parsed: Parsed<T>;
  file: string;
}

/**
 * Compiles the rules, and holds them and the cues of the languages to each other.
 *
 * @throws DataProblem for a rule that only one side has: cues of a rule that is not there, a rule without words in any
 * language, or a rule of the program's own that is missing or has words.
 */
export function compileRules(source: Source<RulesFile>, cues: readonly Source<CuesFile>[]): CompiledRules {
  const { rules } = source.parsed.value;
  for (const name of INFERRED)
    if (rules[name] === undefined)
      throw new DataProblem("missing rule", { value: name, file: source.file, fix: "expected it with kind: inferred" });
  for (const words of cues) checkNames(words, rules);
  checkWords(source, cues);
  return new Map(Object.entries(rules).map(([name, rule]) => [name, toPattern(name, rule)]));
}

/** Every rule that has cues is there. */
function checkNames({ parsed, file }: Source<CuesFile>, rules: RulesFile["rules"]): void {
  for (const name of Object.keys(parsed.value.cues)) {
    const kind = rules[name]?.kind;
    if (kind !== undefined && kind !== "inferred") continue;
    const known = Object.keys(rules).filter((other) => rules[other]!.kind !== "inferred");
    const fix = kind === "inferred" ? "the program tells it itself, so that it has no words" : suggest(name, known);
    throw new DataProblem("unknown rule", { value: name, file, line: parsed.lineOf(["cues", name]), fix });
  }
}

/** Every rule has words, or the program tells it. */
function checkWords({ parsed, file }: Source<RulesFile>, cues: readonly Source<CuesFile>[]): void {
  for (const [name, { kind }] of Object.entries(parsed.value.rules)) {
    const place = () => ({ value: name, file, line: parsed.lineOf(["rules", name]) });
    if (kind === "inferred" && !INFERRED.includes(name))
      throw new DataProblem("unknown rule", { ...place(), fix: `the program tells ${INFERRED.join(" and ")} alone` });
    const lists = cues.flatMap((words) => Object.values(words.parsed.value.cues[name] ?? {}));
    if (kind !== "inferred" && !lists.some((words) => words.length > 0))
      throw new DataProblem("rule without words", { ...place(), fix: `expected some in ${cues.map((words) => words.file).join(" or ")}` });
  }
}

/** Fields in one order whatever the kind, so that patterns are of one shape. */
function toPattern(rule: string, entry: RuleEntry): Pattern {
  const numbers = entry.kind === "predicate" ? entry : { ...NOTHING, ...(entry.kind === "evaluation" ? ofEvaluation(entry) : {}) };
  const { toward, source, target, event, eventSource, cameo = null, reports, reciprocal, inverse } = numbers;
  const is = entry.is.reduce((bits, name) => bits | CLASSES[name], 0);
  return { rule, is, kind: entry.kind, toward, source, target, event, eventSource, cameo, reports, reciprocal, inverse };
}

/** What a word says of whom it qualifies stands where a predicate has its source. */
function ofEvaluation({ polarity, event }: Extract<RuleEntry, { kind: "evaluation" }>) {
  return { source: polarity, eventSource: event };
}

const NOTHING = {
  toward: 0,
  source: 0,
  target: 0,
  event: 0,
  eventSource: 0,
  cameo: null,
  reports: false,
  reciprocal: false,
  inverse: false,
};
