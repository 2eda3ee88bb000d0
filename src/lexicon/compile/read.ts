import { decode } from "../../corpus/decode.js";
import { type Lexicons, openLexicons, readHead } from "../lexicons.js";
import { builtCode, type FoundLexicons, findCompiled, findLexicons, keep, type LexiconSources } from "../read.js";
import { compile } from "./compile.js";
import type { LexiconFile } from "./yaml.js";

/** Word vectors of the trained part. */
const VECTORS = "vectors.en.bin";

/**
 * Reads the lexicons: as they were compiled before where nothing has changed since, else compiled anew and kept for
 * the next start.
 *
 * Cost: some milliseconds, or some three seconds where they are compiled.
 * @param folder Where they are; by default those that ship with the package.
 * @throws DataProblem naming file, line and entry.
 * @example const lexicons = readLexicons()
 * @example const mine = readLexicons("my-lexicons", { actors: ["my-actors.yaml"] })
 */
export function readLexicons(folder?: string, { actors, cache }: Omit<LexiconSources, "folder"> = {}): Lexicons {
  const found = findLexicons({ ...(folder === undefined ? {} : { folder }), ...(actors === undefined ? {} : { actors }) });
  const known = findCompiled(found.digest, cache);
  return openLexicons(known ?? readHead(compileAndKeep(found, cache), "lexicons"));
}

/** Compiles lexicons and keeps them for the next start. */
export function compileAndKeep(found: FoundLexicons, cache: LexiconSources["cache"]): Uint8Array {
  const code = builtCode();
  const bytes = compileFound(found, code ?? "");
  keep(bytes, found.digest, { code, cache });
  return bytes;
}

/** Compiles lexicons that were found. */
export function compileFound({ files, actors, digest }: FoundLexicons, code: string): Uint8Array {
  const texts: Record<string, LexiconFile> = {};
  for (const { name, path, bytes } of files) if (!name.endsWith(".bin")) texts[name] = { path, text: decode(bytes, { file: path }) };
  const vectors = files.find(({ name }) => name === VECTORS);
  return compile(
    { files: texts, actors: actors.map(({ path, bytes }) => ({ path, text: decode(bytes, { file: path }) })), vectors: vectors ?? null },
    { digest, code },
  );
}
