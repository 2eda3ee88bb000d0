import { Command } from "commander";
import { round } from "../figures/figure.js";
import { scoreTarget } from "../stance/target.js";
import { option } from "./options.js";
import { loadLexicons, type Sources } from "./sources.js";
import { streamRecords } from "./stream.js";

export function scoreCommand(): Command {
  return new Command("score")
    .description(
      "polarity of a text toward a mention: {id, language?, text, from, to} a line in, {id, polarity, score, voice, cues} a line out",
    )
    .argument("[file]", "NDJSON; - or nothing is standard input")
    .addOption(option.lexicons())
    .addOption(option.actors())
    .action(async (file: string | undefined, options: Sources) => {
      const lexicons = loadLexicons(options);
      await streamRecords(file, ({ article: { id, language, text }, record }) => {
        const found = scoreTarget(
          { id, text, from: record.from as number, to: record.to as number, ...(language === null ? {} : { language }) },
          lexicons,
        );
        return [{ id, polarity: found.polarity, score: round(found.score), voice: found.voice, cues: found.cues }];
      });
    });
}
