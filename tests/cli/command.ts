import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import type { Command } from "commander";
import { evidenceCommand } from "../../src/cli/evidence.js";
import { figuresCommand } from "../../src/cli/figures.js";
import { notebookCommand } from "../../src/cli/notebook.js";
import { relationsCommand } from "../../src/cli/relations.js";
import { reproduceCommand } from "../../src/cli/reproduce.js";
import { scoreCommand } from "../../src/cli/score.js";
import { segmentCommand } from "../../src/cli/segment.js";
import { tableCommand } from "../../src/cli/table.js";

/** The built command line. */
export const main = new URL("../../dist/cli/main.js", import.meta.url).pathname;

/** Runs the command line, beside others. */
export async function run(
  args: readonly string[],
  input: string | Buffer = "",
): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [main, ...args], { stdio: "pipe" });
  // a command that does not read its input may end before it is written
  child.stdin.on("error", () => undefined).end(input);
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { status, stdout, stderr };
}

const COMMANDS = {
  evidence: evidenceCommand,
  figures: figuresCommand,
  notebook: notebookCommand,
  relations: relationsCommand,
  reproduce: reproduceCommand,
  score: scoreCommand,
  segment: segmentCommand,
  table: tableCommand,
};

/** The names of the commands. */
export const NAMES = Object.keys(COMMANDS) as (keyof typeof COMMANDS)[];

/** A command as the program has it, to be run in this process: it throws where the program would end. */
export function commandOf(name: keyof typeof COMMANDS): Command {
  const command = COMMANDS[name]();
  for (const one of [command, ...command.commands]) one.exitOverride().configureOutput({ writeErr: () => undefined });
  return command;
}
