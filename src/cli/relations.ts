import type { Command } from "commander";
import { goldstein, quadOf } from "../evidence/cameo.js";
import type { Relation } from "../evidence/evidence.js";
import { extract } from "../evidence/extract.js";
import { atLevel } from "../stance/level.js";

import { describes, option, reads } from "./options.js";
import { loadLexicons, type Sources } from "./sources.js";
import { streamRecords } from "./stream.js";

interface Options extends Sources {
  flagged: boolean;
  level: "state" | "actor";
}

export default function define(command: Command): void {
  describes(reads(command))
    .argument("[file]", "NDJSON; - or nothing is standard input")
    .option("--flagged", "also what is negated, to come, conditional or long past, with its flags", false)
    .addOption(option.level("actor"))
    .addOption(option.lexicons())
    .addOption(option.actors())
    .addOption(option.cache())
    .action(async (file: string | undefined, options: Options) => {
      const lexicons = await loadLexicons(options);
      await streamRecords(file, options, ({ article }) =>
        extract(article, lexicons).sentences.flatMap(({ relations }, at) =>
          relations
            .filter((relation) => isTold(relation, options))
            .map((relation) => ({ id: article.id, sentence: at + 1, ...rowOf(relation, options) })),
        ),
      );
    });
}

/** Between two at the level, and without flags where none are asked for. */
function isTold({ source, target, flags }: Relation, { flagged, level }: Options): boolean {
  return (flags.length === 0 || flagged) && atLevel(source, level) !== atLevel(target, level);
}

function rowOf(
  { source, target, polarity, cue, voice, cameo, rule, construction, from, to, flags }: Relation,
  { flagged, level }: Options,
): object {
  const weight = cameo === undefined ? null : goldstein(cameo);
  return {
    source: atLevel(source, level),
    target: atLevel(target, level),
    polarity: Math.sign(polarity),
    strength: Math.abs(polarity),
    ...(weight === null ? {} : { goldstein: weight }),
    ...(cameo === undefined ? {} : { cameo, root: cameo.slice(0, 2), quad: quadOf(cameo) }),
    cue,
    rule,
    construction,
    from,
    to,
    voice: atLevel(voice, level),
    ...(flagged ? { flags } : {}),
  };
}
