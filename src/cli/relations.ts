import type { Command } from "commander";
import { goldstein, quadOf } from "../evidence/cameo.js";
import { extract } from "../evidence/extract.js";
import { atLevel } from "../stance/level.js";

import { option } from "./options.js";
import { loadLexicons, type Sources } from "./sources.js";
import { streamRecords } from "./stream.js";

export default function define(command: Command): void {
  command
    .argument("[file]", "NDJSON; - or nothing is standard input")
    .option("--flagged", "also what is negated, to come, conditional or long past, with its flags", false)
    .addOption(option.level("actor"))
    .addOption(option.lexicons())
    .addOption(option.actors())
    .addOption(option.cache())
    .action(async (file: string | undefined, options: Sources & { flagged: boolean; level: "state" | "actor" }) => {
      const lexicons = await loadLexicons(options);
      await streamRecords(file, function* ({ article }) {
        for (const [index, { relations }] of extract(article, lexicons).sentences.entries()) {
          for (const { source, target, polarity, cue, voice, cameo, rule, from, to, flags } of relations) {
            if ((flags.length > 0 && !options.flagged) || atLevel(source, options.level) === atLevel(target, options.level)) continue;
            const weight = cameo === undefined ? null : goldstein(cameo);
            yield {
              id: article.id,
              sentence: index + 1,
              source: atLevel(source, options.level),
              target: atLevel(target, options.level),
              polarity: Math.sign(polarity),
              strength: Math.abs(polarity),
              ...(weight === null ? {} : { goldstein: weight }),
              ...(cameo === undefined ? {} : { cameo, root: cameo.slice(0, 2), quad: quadOf(cameo) }),
              cue,
              rule,
              from,
              to,
              voice: atLevel(voice, options.level),
              ...(options.flagged ? { flags } : {}),
            };
          }
        }
      });
    });
}
