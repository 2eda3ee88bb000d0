import { LineCounter, parseDocument } from "yaml";
import { DataProblem } from "../corpus/problem.js";
import { Attestation } from "./arabic/attestation.js";
import { fold } from "./arabic/fold.js";
import { normalize as normalizeArabic } from "./arabic/normalize.js";
import { readAttestedWords } from "./arabic/words.js";
import { normalize as normalizeEnglish } from "./english/normalize.js";
import type { Language } from "./token.js";

/** A lexicon's file as `corpus/` hands it over. */
export interface LexiconFile {
  path: string;
  text: string;
}

/** Abbreviations without their full stop: before a name, and others. */
export interface Abbreviations {
  title: ReadonlySet<string>;
  other: ReadonlySet<string>;
}

/** Everything the room of text is handed. */
export interface TextLexicon {
  /** Function words, normalised as the text is. */
  stopwords: Record<Language, ReadonlySet<string>>;
  abbreviations: Record<Language, Abbreviations>;
  /** Matches the beginning of a notice that is no prose of the article. */
  boilerplate: RegExp;
  /** Which Arabic stems exist. */
  attested: Attestation;
  /** Names that are never stemmed and keep their first letter, normalised. */
  names: ReadonlySet<string>;
}

/**
 * Reads the lexicons of this room: stop words, abbreviations, boilerplate and the attested Arabic words.
 *
 * Cost: some 60 ms.
 * @param files by file name, such as `stopwords.en.yaml`
 * @param names names of actors in any spelling: never stemmed, and their first letter is no clitic
 * @throws DataProblem naming file, line and entry
 */
export function compileTextLexicon(files: Record<string, LexiconFile>, names: Iterable<string> = []): TextLexicon {
  const file = (name: string): LexiconFile => {
    const found = files[name];
    if (found === undefined)
      throw new DataProblem("missing lexicon", { value: name, fix: `expected a file ${name} beside the other lexicons` });
    return found;
  };
  const folded = new Set<string>();
  const known = new Set<string>();
  for (const name of names) {
    for (const word of name.split(/[\s-]+/)) {
      const bare = word.replace(/^ال(?=...)/, "");
      for (const form of [word, bare]) known.add(normalizeArabic(normalizeEnglish(form)));
      folded.add(fold(bare));
    }
  }
  const words = file("arabic-words.txt");
  const abbreviations = parse(file("abbreviations.yaml"));
  return {
    stopwords: {
      ar: stopwords(file("stopwords.ar.yaml"), normalizeArabic),
      en: stopwords(file("stopwords.en.yaml"), normalizeEnglish),
    },
    abbreviations: { ar: abbreviationsOf(abbreviations, "ar"), en: abbreviationsOf(abbreviations, "en") },
    boilerplate: boilerplateOf(parse(file("boilerplate.yaml"))),
    attested: new Attestation(readAttestedWords(words.text, words.path), folded),
    names: known,
  };
}

/** A parsed file, and how to reach a list in it. */
interface Parsed {
  keys: string[];
  list(path: string[]): string[];
  fail(path: (string | number)[], what: string, value: unknown, fix: string): DataProblem;
}

function parse(file: LexiconFile): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, uniqueKeys: true });
  const broken = document.errors[0];
  if (broken !== undefined) {
    throw new DataProblem("invalid YAML", {
      file: file.path,
      line: lines.linePos(broken.pos[0]).line,
      fix: broken.message.split("\n")[0]!.toLowerCase(),
    });
  }
  const fail: Parsed["fail"] = (path, what, value, fix) => {
    const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
    const line = node?.range === undefined ? 1 : lines.linePos(node.range[0]).line;
    return new DataProblem(what, { value, file: file.path, line, field: path.join("."), fix });
  };
  const content = document.toJS({ maxAliasCount: 0 }) as unknown;
  if (typeof content !== "object" || content === null) throw fail([], "invalid lexicon", content, "expected lists of words by kind");
  const list = (path: string[]): string[] => {
    const value = path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], content);
    // Words with spaces between them are read ten times faster than a YAML list.
    if (typeof value === "string") return value.split(/\s+/).filter((word) => word !== "");
    if (!Array.isArray(value)) throw fail(path, "invalid list", value ?? null, "expected words, or a list such as [one, two]");
    value.forEach((entry, index) => {
      if (typeof entry !== "string") throw fail([...path, index], "invalid entry", entry, "put the word in quotes");
    });
    return value as string[];
  };
  return { keys: Object.keys(content), list, fail };
}

function stopwords(file: LexiconFile, normalize: (word: string) => string): ReadonlySet<string> {
  const parsed = parse(file);
  return new Set(parsed.keys.flatMap((kind) => parsed.list([kind])).map((word) => normalize(word)));
}

function abbreviationsOf(parsed: Parsed, language: Language): Abbreviations {
  return { title: new Set(parsed.list([language, "title"])), other: new Set(parsed.list([language, "other"])) };
}

function boilerplateOf(parsed: Parsed): RegExp {
  const sources = ["en", "ar"].flatMap((language) =>
    parsed.list([language]).map((source, index) => {
      try {
        return new RegExp(source, "iu").source;
      } catch {
        throw parsed.fail([language, index], "invalid pattern", source, "expected a regular expression");
      }
    }),
  );
  return new RegExp(`^[\\s"“«(\\[]{0,8}(?:${sources.join("|")})`, "iu");
}
