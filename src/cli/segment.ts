import { Command } from "commander";
import { readTextLexicon } from "../lexicon/lexicons.js";
import { segment } from "../text/segment.js";
import { streamRecords } from "./stream.js";

export function segmentCommand(): Command {
  return new Command("segment")
    .description("texts to sentences and tokens: {id, language?, text} a line in, {id, language, sentences, tokens} a line out")
    .argument("[file]", "NDJSON; - or nothing is standard input")
    .action(async (file: string | undefined) => {
      const lexicon = readTextLexicon();
      await streamRecords(file, ({ article: { id, language, text } }) => {
        const { language: told, sentences, tokens } = segment(text, lexicon, language === null ? {} : { language });
        return [
          {
            id,
            language: told,
            sentences: sentences.map(({ from, to }) => [from, to]),
            tokens: tokens.map(({ from, to, surface, segments, term }) => ({ from, to, surface, segments, term })),
          },
        ];
      });
    });
}
