import type { Command } from "commander";
import { segment } from "../text/segment.js";
import { reads } from "./options.js";
import { loadLexicons } from "./sources.js";
import { streamRecords } from "./stream.js";

export default function define(command: Command): void {
  reads(command)
    .argument("[file]", "NDJSON; - or nothing is standard input")
    .action(async (file: string | undefined) => {
      const { text: lexicon } = await loadLexicons({});
      await streamRecords(file, {}, ({ article: { id, language, text } }) => {
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
