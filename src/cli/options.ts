import { type Command, InvalidArgumentError, Option } from "commander";
import { shipped } from "../corpus/shipped.js";
import { beStrict } from "./sources.js";

/** Options that several commands share. */
export const option = {
  corpus: () =>
    new Option("--corpus <path>", "a folder (manifest.csv, or .md files with a YAML head) or a file (.ndjson, .csv, .parquet)").default(
      shipped("articles"),
      "the five articles",
    ),
  texts: () => new Option("--texts <folder>", "where the texts of a manifest are, if not beside it"),
  lexicons: () => new Option("--lexicons <folder>", "other lexicons than those that ship"),
  actors: () =>
    new Option("--actors <file>", "a YAML file with further actors, or other names of those that ship; may be repeated").argParser(
      (file: string, before: string[] = []) => [...before, file],
    ),
  cache: () => new Option("--no-cache", "compile other lexicons anew, and keep nothing in the user's cache folder"),
  level: (given: "state" | "actor") =>
    new Option("--level <level>", "people with their state, or each actor for itself").choices(["state", "actor"]).default(given),
  seed: () => new Option("--seed <number>", "seed of all chance").default(1).argParser(whole),
};

/** What the command knows of the records that it reads; see `Reading`. */
export function describes(command: Command): Command {
  return command
    .addOption(
      new Option(
        "--columns <field=column,…>",
        "what fields are called: text=Body,date=Published; fields are id, text, date, language, outlet, title",
      ).argParser(called),
    )
    .addOption(new Option("--dates <order>", "how to read 10/02/2024").choices(["day/month", "month/day"]))
    .addOption(new Option("--names <pattern>", "what the names of .txt files say: {date}_{outlet}_{id}"));
}

function called(value: string, before: Record<string, string> = {}): Record<string, string> {
  const pairs = value.split(/,(?=[a-z]+=)/).map((pair) => /^([a-z]+)=(.+)$/.exec(pair));
  if (pairs.some((pair) => pair === null)) throw new InvalidArgumentError("expected field=column, or field=column,field=column");
  return { ...before, ...Object.fromEntries(pairs.map((pair) => [pair![1]!, pair![2]!])) };
}

/** A command that reads records: `--strict` makes the first bad one end it. */
export function reads(command: Command): Command {
  return command
    .addOption(new Option("--strict", "stop at the first record that can't be read, where it would be named and set aside").default(false))
    .hook("preAction", () => {
      if (command.opts().strict) beStrict();
    });
}

/** A whole number from the command line. */
export function whole(value: string): number {
  if (!/^-?\d+$/.test(value)) throw new InvalidArgumentError("expected a whole number");
  return Number(value);
}

/** A number of at least one. */
export function positive(value: string): number {
  const number = whole(value);
  if (number < 1) throw new InvalidArgumentError("expected 1 or more");
  return number;
}

/**
 * `year=2021,2022` as a condition on columns; a value that holds a comma stands in quotation marks (`outlet="Wire, The"`).
 * Repeated options are joined: of one column any value counts, of several columns all must be met.
 */
export function condition(value: string, before: Record<string, string[]> = {}): Record<string, string[]> {
  const match = /^([^=]+)=(.+)$/.exec(value);
  if (match === null) throw new InvalidArgumentError("expected column=value, or column=value,value");
  const [, column = "", values = ""] = match;
  const given = values.match(/"(?:[^"]|"")*"|[^,]+/g) ?? [];
  const read = given.map((one) =>
    one.startsWith('"') && one.endsWith('"') && one.length > 1 ? one.slice(1, -1).replaceAll('""', '"') : one,
  );
  return { ...before, [column]: [...(before[column] ?? []), ...read] };
}
