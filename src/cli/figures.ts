import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type Command, Option } from "commander";
import { DataProblem } from "../corpus/problem.js";
import { allFigures } from "../figures/catalog.js";
import { type Figure, toCsv } from "../figures/figure.js";
import { gallery, page } from "../figures/gallery.js";
import type { Step } from "../figures/steps.js";
import { toPng, toSvg } from "../notebook/draw.js";
import { describes, option, reads } from "./options.js";
import { progressOf } from "./progress.js";
import { loadEvidence, type Sources } from "./sources.js";
import { holds, writeAll } from "./write.js";

interface Options extends Sources {
  corpus: string;
  out: string;
  check: boolean;
  png: boolean;
  each?: Step;
  seed: number;
}

export default function define(command: Command): void {
  describes(reads(command))
    .addOption(option.corpus())
    .addOption(option.texts())
    .addOption(option.lexicons())
    .addOption(option.actors())
    .addOption(option.cache())
    .addOption(new Option("--out <folder>", "where to").default("figures"))
    .addOption(new Option("--check", "write nothing; compare with what is there, and fail on a difference").default(false))
    .addOption(
      new Option("--each <step>", "a step of time; by default what stays within a page").choices([
        "article",
        "week",
        "month",
        "quarter",
        "year",
      ]),
    )
    .addOption(new Option("--no-png", "leave the PNG pictures out"))
    .addOption(option.seed())
    .action(async (options: Options) => {
      const { evidence, lexicons } = await loadEvidence(options);
      const figures = allFigures(evidence, lexicons, {
        seed: options.seed,
        ...(options.each === undefined ? {} : { each: options.each }),
        onLeftOut: (name, why) => void process.stderr.write(`frameshift: ${name} is left out: ${why}\n`),
      });
      const progress = progressOf("figures", figures.length);
      const files = await filesOf(figures, { png: options.png && !options.check, onFigure: progress.step });
      progress.stop();
      if (options.check) return check(files, options.out);
      writeAll(options.out, files);
      process.stdout.write(`${figures.length} figures in ${options.out}\n`);
    });
}

/** Every file of a set of figures, by name. All are made before the first is written. */
export async function filesOf(
  figures: readonly Figure[],
  { png = false, onFigure }: { png?: boolean; onFigure?: () => void } = {},
): Promise<Map<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>();
  for (const figure of figures) {
    const svg = await toSvg(figure);
    files.set(`${figure.name}.svg`, `${svg}\n`);
    files.set(`${figure.name}.json`, `${JSON.stringify(figure.spec, null, 1)}\n`);
    files.set(`${figure.name}.csv`, toCsv([...new Set(figure.data.flatMap(Object.keys))], figure.data));
    if (png) files.set(`${figure.name}.png`, await toPng(svg));
    onFigure?.();
  }
  files.set("README.md", gallery(figures));
  files.set("index.html", page(figures));
  return files;
}

function check(files: Map<string, string | Uint8Array>, folder: string): void {
  const differing = [...files].filter(([name, content]) => !holds(join(folder, name), content)).map(([name]) => name);
  const extra = existsSync(folder) ? readdirSync(folder).filter((name) => /\.(?:svg|json|csv)$/.test(name) && !files.has(name)) : [];
  if (differing.length + extra.length > 0) {
    throw new DataProblem("figures differ", { value: [...differing, ...extra], file: folder, fix: "draw them anew without --check" });
  }
  process.stdout.write(`${files.size} files in ${folder} are as computed\n`);
}
