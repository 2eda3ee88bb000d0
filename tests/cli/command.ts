import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { Command } from "commander";
import { COMMANDS } from "../../src/cli/commands.js";

/** The built command line. */
export const main = new URL("../../dist/lib/main.js", import.meta.url).pathname;

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
  // on a busy machine anything may take so long that it tells how far it is
  return { status, stdout, stderr: stderr.replace(/^frameshift: .* so far, \d+ a second\n/gm, "") };
}

/** The names of the commands. */
export const NAMES = COMMANDS.map(({ name }) => name);

/** A command as the program has it, to be run in this process: it throws where the program would end. */
export async function commandOf(name: string): Promise<Command> {
  const command = new Command(name);
  (await COMMANDS.find((entry) => entry.name === name)!.load()).default(command);
  for (const one of [command, ...command.commands]) one.exitOverride().configureOutput({ writeErr: () => undefined });
  return command;
}
