import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Command, Option } from "commander";
import { allFigures } from "../figures/catalog.js";
import { runNotebook } from "../notebook/run.js";
import { filesOf } from "./figures.js";
import { option } from "./options.js";
import { progressOf } from "./progress.js";
import { loadEvidence } from "./sources.js";
import { summary } from "./summary.js";
import { holds, writeAll, writeWhole } from "./write.js";

interface Options {
  corpus: string;
  figures: string;
  notebooks: string;
  seed: number;
}

export default function define(command: Command): void {
  command
    .addOption(option.corpus())
    .addOption(new Option("--figures <folder>", "where the figures go").default("figures"))
    .addOption(new Option("--notebooks <folder>", "the notebooks to execute").default("notebooks"))
    .addOption(option.seed())
    .action(async (options: Options) => {
      const { evidence, lexicons } = await loadEvidence(options);
      const figures = allFigures(evidence, lexicons, {
        seed: options.seed,
        onLeftOut: (name, why) => void process.stderr.write(`frameshift: ${name} is left out: ${why}\n`),
      });
      const notebooks = existsSync(options.notebooks)
        ? readdirSync(options.notebooks)
            .filter((name) => name.endsWith(".ipynb"))
            .sort()
        : [];
      const progress = progressOf("figures and notebooks", figures.length + notebooks.length);
      const files = await filesOf(figures, { onFigure: () => progress.step("figures") });
      await removeStale(options.figures, files);
      writeAll(options.figures, new Map([...files].filter(([name, content]) => !holds(join(options.figures, name), content))));
      const waiting = [...notebooks];
      const work = async () => {
        for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
          const path = join(options.notebooks, name);
          const executed = await runNotebook(path);
          if (!holds(path, executed)) writeWhole(path, executed);
          progress.step(name);
        }
      };
      await Promise.all(Array.from({ length: KERNELS }, work));
      progress.stop();
      process.stdout.write(
        summary(evidence, lexicons, {
          figures: `${figures.length} figures in ${options.figures}/ (${join(options.figures, "index.html")})`,
          notebooks: `${notebooks.length} notebooks in ${options.notebooks}/`,
          seed: options.seed,
        }),
      );
    });
}

/** Notebooks executed at once. */
const KERNELS = 2;

/** Figures of an earlier run that are no more. */
async function removeStale(folder: string, files: Map<string, unknown>): Promise<void> {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) if (/^\d\d-.*\.(?:svg|json|csv)$/.test(name) && !files.has(name)) rmSync(join(folder, name));
}
