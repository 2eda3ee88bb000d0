#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { DataProblem } from "../corpus/problem.js";
import { VERSION } from "../evidence/version.js";
import { evidenceCommand } from "./evidence.js";
import { figuresCommand } from "./figures.js";
import { notebookCommand } from "./notebook.js";
import { relationsCommand } from "./relations.js";
import { reproduceCommand } from "./reproduce.js";
import { scoreCommand } from "./score.js";
import { segmentCommand } from "./segment.js";
import { tableCommand } from "./table.js";
import { trainCommand } from "./train.js";

const program = new Command("frameshift")
  .description("How news changes its frame: terms, topics, frames and the stance toward each actor, in Arabic and English.")
  .version(VERSION.version)
  .showSuggestionAfterError()
  .helpCommand(false);
const commands = [
  segmentCommand(),
  evidenceCommand(),
  scoreCommand(),
  relationsCommand(),
  tableCommand(),
  figuresCommand(),
  notebookCommand(),
  reproduceCommand(),
  trainCommand(),
];
for (const command of commands) program.addCommand(command);
for (const command of [program, ...commands, ...commands.flatMap(({ commands: inner }) => inner)]) {
  command.exitOverride().configureOutput({ outputError: (text, write) => write(`frameshift: ${text.replace(/^error: /i, "")}`) });
}

// a reader that closes the pipe early (head, say) is no error
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else {
    const known = error instanceof DataProblem || (error instanceof Error && "code" in error);
    process.stderr.write(`frameshift: ${known || process.env.DEBUG === undefined ? (error as Error).message : (error as Error).stack}\n`);
    process.exitCode = 1;
  }
}
