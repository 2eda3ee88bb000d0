import { existsSync } from "node:fs";
import { Command, InvalidArgumentError, Option } from "commander";
import { DataProblem } from "../corpus/problem.js";
import { runNotebook } from "../notebook/run.js";
import { writeWhole } from "./write.js";

export default function define(command: Command): void {
  const run = new Command("run")
    .description("executes a notebook on the tslab kernel, and writes it back executed")
    .argument("<file>", "a notebook (.ipynb)")
    .addOption(
      new Option("-p, --parameter <name=value>", "set a name of the parameters cell; may be repeated")
        .argParser(parameter)
        .default({}, "none"),
    )
    .addOption(new Option("--out <file>", "write here instead of over the notebook"))
    .action(async (file: string, { parameter: parameters, out }: { parameter: Record<string, string>; out?: string }, command: Command) => {
      if (!existsSync(file)) throw new DataProblem("no such notebook", { value: file });
      if (Object.keys(parameters).length > 0 && out === undefined)
        command.error("error: give --out when setting parameters, so that the notebook stays as it is", { exitCode: 2 });
      const executed = await runNotebook(file, {
        parameters,
        onCell: (done, of) => process.stderr.write(`\r${file}: cell ${done} of ${of}${done === of ? "\n" : ""}`),
      });
      writeWhole(out ?? file, executed);
    });
  command.addCommand(run);
}

function parameter(value: string, before: Record<string, string>): Record<string, string> {
  const match = /^([A-Za-z_$][\w$]*)=([\s\S]*)$/.exec(value);
  if (match === null) throw new InvalidArgumentError("expected name=value");
  return { ...before, [match[1]!]: match[2]! };
}
