import { existsSync } from "node:fs";
import { join } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import { DataProblem } from "../corpus/problem.js";
import { jupyterFolder, kernelSpec, tryKernel } from "../notebook/install.js";
import { runNotebook } from "../notebook/run.js";
import { positive } from "./options.js";
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
    .addOption(new Option("--timeout <seconds>", "how long a cell may take").default(600).argParser(positive))
    .action(async (file: string, { parameter: parameters, out, timeout }: Options, command: Command) => {
      if (!existsSync(file)) throw new DataProblem("no such notebook", { value: file });
      if (Object.keys(parameters).length > 0 && out === undefined)
        command.error("error: give --out when setting parameters, so that the notebook stays as it is", { exitCode: 2 });
      const executed = await runNotebook(file, {
        parameters,
        timeout,
        onCell: (done, of) => process.stderr.write(`\r${file}: cell ${done} of ${of}${done === of ? "\n" : ""}`),
      });
      writeWhole(out ?? file, executed);
    });
  const install = new Command("install")
    .description("tells Jupyter of the tslab kernel that is installed here, and tries it")
    .addOption(new Option("--folder <folder>", "Jupyter's data folder, if it is not the usual one (see `jupyter --paths`)"))
    .action(async ({ folder = jupyterFolder(process.env) }: { folder?: string }) => {
      const place = join(folder, "kernels", "tslab", "kernel.json");
      writeWhole(place, `${JSON.stringify(spec(), null, 1)}\n`);
      const said = await tryKernel(process.cwd());
      if (said !== "") throw new DataProblem("the kernel does not read the package", { value: process.cwd(), fix: said });
      process.stdout.write(`the kernel "TypeScript" is in ${place}, and runs here\n`);
    });
  command.addCommand(run);
  command.addCommand(install);
}

interface Options {
  parameter: Record<string, string>;
  out?: string;
  timeout: number;
}

function spec(): object {
  try {
    return kernelSpec();
  } catch {
    throw new DataProblem("tslab is not installed", { fix: "npm install tslab zeromq" });
  }
}

function parameter(value: string, before: Record<string, string>): Record<string, string> {
  const match = /^([A-Za-z_$][\w$]*)=([\s\S]*)$/.exec(value);
  if (match === null) throw new InvalidArgumentError("expected name=value");
  return { ...before, [match[1]!]: match[2]! };
}
