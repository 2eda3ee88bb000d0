import type { Command } from "commander";
import { round } from "../evidence/round.js";

import { scoreTarget } from "../stance/target.js";
import { describes, option, reads } from "./options.js";
import { loadLexicons, type Sources } from "./sources.js";
import { streamRecords } from "./stream.js";

export default function define(command: Command): void {
  describes(reads(command))
    .argument("[file]", "NDJSON; - or nothing is standard input")
    .addOption(option.lexicons())
    .addOption(option.actors())
    .addOption(option.cache())
    .action(async (file: string | undefined, options: Sources) => {
      const lexicons = await loadLexicons(options);
      await streamRecords(file, options, ({ article: { id, language, text }, record }) => {
        const found = scoreTarget(
          { id, text, from: record.from as number, to: record.to as number, ...(language === null ? {} : { language }) },
          lexicons,
        );
        return [{ id, polarity: found.polarity, score: round(found.score), by: found.by, voice: found.voice, cues: found.cues }];
      });
    });
}
