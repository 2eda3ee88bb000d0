#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { asProblem, DataProblem } from "../corpus/problem.js";
import { VERSION } from "../evidence/version.js";
import { COMMANDS } from "./commands.js";

const program = new Command("frameshift")
  .description("How news changes its frame: terms, topics, frames and the stance toward each actor, in Arabic and English.")
  .version(VERSION.version)
  .showSuggestionAfterError()
  .helpCommand(false);
// only the command that is called is read; the others are names
const called = process.argv.slice(2).find((word) => !word.startsWith("-"));
for (const { name, about, load } of COMMANDS) {
  const command = program.command(name).description(about);
  if (name === called) (await load()).default(command);
}
for (const command of [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)]) {
  command.exitOverride().configureOutput({ outputError: (text, write) => write(`frameshift: ${text.replace(/^error: /i, "")}`) });
}

// a reader that closes the pipe early (head, say) is no error; a disk that is full is one
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") process.stderr.write(`frameshift: standard output: ${error.message}\n`);
  process.exit(error.code === "EPIPE" ? 0 : 1);
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else {
    // what the system says of a file has a code; anything else is no fault of the data
    const known = error instanceof DataProblem || (error instanceof Error && "code" in error);
    const { message } = known ? (error as Error) : asProblem(error, {}, VERSION.version);
    process.stderr.write(`frameshift: ${message}\n`);
    if (!known && process.env.DEBUG !== undefined) process.stderr.write(`${(error as Error).stack}\n`);
    process.exitCode = 1;
  }
}
