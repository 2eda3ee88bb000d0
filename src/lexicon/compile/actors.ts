import { basename } from "node:path";
import { DataProblem } from "../../corpus/problem.js";
import { suggest } from "../../corpus/suggest.js";
import { inflect as inflectArabic } from "../../text/arabic/inflect.js";
import type { Language } from "../../text/token.js";
import { type Actor, type Gender, lineage, type MentionKind, type Name, type Registry } from "../actors.js";

import type { ActorEntry, ActorsFile, GenderEntry } from "./schema.js";
import type { Parsed } from "./yaml.js";

/** The lists of names as they are compiled. */
type NameLists = Record<Language, Map<string, Name[]>>;

/** A registry as it is compiled. */
export interface CompiledRegistry extends Registry {
  names: NameLists;
  places: NameLists;
  short: NameLists;
  /** The file that each name comes from. */
  homes: Map<Name, string>;
  /** Names of further files that were others' in those before: the last file has its way, and it is said. */
  taken: Set<string>;
}

/** How a name is cut into words and folded; handed in so that names and text are cut alike. */
export type Words = (name: string, language: Language) => string[];

const KINDS = [
  ["names", "name"],
  ["demonyms", "demonym"],
  ["metonyms", "metonym"],
  ["institutions", "institution"],
] as const;

/**
 * Compiles the registry of actors.
 *
 * @throws DataProblem for an unknown parent, a cycle of parents, an actor without a name, a name that two actors share,
 * or the gender of a name that is not there.
 */
export function compileActors(files: { parsed: Parsed<ActorsFile>; file: string }[], words: Words): CompiledRegistry {
  const registry: CompiledRegistry = {
    actors: new Map(),
    names: { ar: new Map(), en: new Map() },
    places: { ar: new Map(), en: new Map() },
    short: { ar: new Map(), en: new Map() },
    homes: new Map(),
    taken: new Set(),
  };
  for (const { parsed, file } of files) {
    for (const language of ["ar", "en"] as const) {
      for (const name of parsed.value.exceptions?.[language] ?? []) {
        addForms(registry, {
          name,
          code: "",
          kind: "name",
          language,
          words,
          file,
          place: () => ({ file, line: parsed.lineOf(["exceptions", language]), record: "exceptions" }),
        });
      }
    }
    for (const [code, entry] of Object.entries(parsed.value.actors))
      addActor(registry, [code, entry], { words, file, place: () => ({ file, line: parsed.lineOf(["actors", code]), record: code }) });
  }
  checkParents(registry, files);
  for (const { parsed, file } of files) {
    addTo(registry, "places", parsed, { file, words });
    addTo(registry, "short", parsed, { file, words });
    addTo(registry, "loaded", parsed, { file, words });
  }
  for (const actor of registry.actors.values()) actor.root = lineage(registry, actor.code).at(-1)!;
  for (const index of Object.values(registry.names)) {
    for (const names of index.values()) names.sort((a, b) => b.rest.length - a.rest.length);
  }
  return registry;
}

function addActor(
  registry: CompiledRegistry,
  [code, entry]: [string, ActorEntry],
  { words, file, place }: Pick<NewName, "words" | "file" | "place">,
): void {
  if (registry.actors.has(code)) throw new DataProblem("duplicate actor", { value: code, ...place() });
  registry.actors.set(code, toActor(code, entry));
  const names = (["ar", "en"] as const).flatMap((language) =>
    KINDS.flatMap(([list, kind]) => (entry[language]?.[list] ?? []).map((name) => ({ name, kind, language }))),
  );
  if (names.length === 0)
    throw new DataProblem("actor without a name", { value: code, ...place(), fix: "give it names: under en: or ar:" });
  for (const { name, kind, language } of names) {
    const gender = language === "ar" && kind !== "demonym" ? genderOf(name, entry.ar) : undefined;
    addForms(registry, { name, code, kind: entry.kind === "person" ? "person" : kind, gender, language, words, file, place });
  }
  const arabic = names.filter(({ language }) => language === "ar").map(({ name }) => name);
  checkGenders(entry.ar, arabic, place);
}

function addTo(
  registry: CompiledRegistry,
  list: "places" | "short" | "loaded",
  parsed: Parsed<ActorsFile>,
  { file, words }: { file: string; words: Words },
): void {
  const { actors } = registry;
  for (const [code, names] of Object.entries(parsed.value[list] ?? {})) {
    const place = () => ({ file, line: parsed.lineOf([list, code]), record: code });
    if (!actors.has(code))
      throw new DataProblem("unknown actor", {
        value: code,
        file,
        line: parsed.lineOf([list, code]),
        fix: suggest(code, [...actors.keys()]),
      });
    checkGenders(names, names.ar, place);
    for (const { name, language } of (["ar", "en"] as const).flatMap((language) => names[language].map((name) => ({ name, language })))) {
      const gender = language === "ar" ? genderOf(name, names) : undefined;
      if (list === "loaded") addForms(registry, { name, code, kind: "loaded", gender, language, words, file, place });
      else {
        const [first = "", ...rest] = words(name, language);
        const index = registry[list][language];
        index.set(first, [...(index.get(first) ?? []), named({ actor: code, kind: "name", rest, gender })]);
      }
    }
  }
}

function toActor(code: string, entry: ActorEntry): Actor {
  const slash = code.indexOf("/");
  const first = (language: Language) => entry[language]?.names?.[0] ?? entry[language]?.metonyms?.[0] ?? code;
  return {
    code,
    kind: entry.kind,
    root: code,
    parent: entry.of ?? (slash === -1 ? null : code.slice(0, slash)),
    role: entry.role ?? null,
    from: entry.from ?? null,
    until: entry.until ?? null,
    label: { ar: first("ar"), en: first("en") },
    gender: genderOf(first("ar"), entry.ar) ?? null,
  };
}

/** The gender of an Arabic name by its entry: its own where it is an exception, else that of all; undefined for a name that varies. */
function genderOf(name: string, { gender, m, f, varies }: GenderEntry = {}): Gender | undefined {
  if (m?.includes(name)) return "m";
  if (f?.includes(name)) return "f";
  return varies?.includes(name) ? undefined : gender;
}

/** An exception to the gender of all is one of the names. */
function checkGenders(
  { m = [], f = [], varies = [] }: GenderEntry = {},
  names: readonly string[],
  place: () => { file: string; line: number; record: string },
): void {
  const unknown = [...m, ...f, ...varies].find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new DataProblem("gender of an unknown name", {
      value: unknown,
      ...place(),
      fix: "m:, f: and varies: hold names of the entry itself",
    });
}

function named({ gender, ...name }: Omit<Name, "gender"> & { gender: Gender | undefined }): Name {
  return gender === undefined ? name : { ...name, gender };
}

interface NewName {
  name: string;
  code: string;
  kind: MentionKind;
  gender?: Gender | undefined;
  language: Language;
  words: Words;
  file: string;
  place: () => { file: string; line: number; record: string };
}

function addForms(registry: CompiledRegistry, name: NewName): void {
  const index = registry.names[name.language];
  for (const [first, ...rest] of formsOf(name)) {
    const known = index.get(first!) ?? [];
    const same = known.find((other) => other.rest.join(" ") === rest.join(" "));
    if (same !== undefined && !takesOver(registry, name, same)) continue;
    const made = named({ actor: name.code, kind: name.kind, rest, gender: name.gender });
    registry.homes.set(made, name.file);
    index.set(first!, [...known.filter((other) => other !== same), made]);
  }
}

/** A name as it may be written, each as words. */
function formsOf({ name, kind, language, words }: NewName): Iterable<string[]> {
  const forms = new Map<string, string[]>();
  const keep = (parts: string[]) => parts.length > 0 && forms.set(parts.join(" "), parts);
  if (language === "ar" && kind === "demonym") {
    for (const form of demonymForms(name)) keep(words(form, language));
    for (const part of name.split("/")) for (const form of [part, `ال${part}`]) keep(words(form, language));
  } else {
    keep(words(name, language));
    // headlines in capitals
    if (language === "en" && name.length > 3) keep(words(name.toUpperCase(), language));
  }
  return forms.values();
}

/**
 * Whether a name becomes that of another actor: a further file may say so, which is told.
 *
 * @throws DataProblem where one file gives it to two.
 */
function takesOver({ homes, taken }: CompiledRegistry, { name, code, kind, file, place }: NewName, same: Name): boolean {
  if (same.actor === code) return false;
  if (homes.get(same) === file) {
    if (kind === "demonym" || same.kind === "demonym") return false;
    throw new DataProblem("duplicate name", { value: name, ...place(), fix: `it already names ${same.actor}` });
  }
  taken.add(`${JSON.stringify(name)} names ${code}, as ${basename(file)} says, and no longer ${same.actor || "nobody"}`);
  return true;
}

/** The forms of an Arabic demonym; of two adjectives both change: الكوري الجنوبي, كورية جنوبية. */
function demonymForms(name: string): string[] {
  const parts = name.split(" ").map((part) => inflectArabic(part, "adjective"));
  const [first, second] = parts;
  const one = inflectArabic(name, "adjective").map(({ form }) => form);
  if (parts.length !== 2 || !/ي .*ي$/.test(name) || first!.length !== second!.length) return one;
  return [...first!.map(({ form }, at) => `${form} ${second![at]!.form}`), ...one];
}

function checkParents({ actors }: Registry, files: { parsed: Parsed<unknown>; file: string }[]): void {
  for (const { code, parent } of actors.values()) {
    const source = files.find(({ parsed }) => code in (parsed.value as { actors: object }).actors)!;
    const place = () => ({ file: source.file, line: source.parsed.lineOf(["actors", code]), record: code, field: "of" });
    if (parent !== null && !actors.has(parent)) {
      throw new DataProblem("unknown actor", { value: parent, ...place(), fix: suggest(parent, [...actors.keys()]) });
    }
    const seen = new Set([code]);
    for (let next = parent; next !== null; next = actors.get(next)?.parent ?? null) {
      if (seen.has(next)) throw new DataProblem("cycle of parents", { value: [...seen, next].join(" → "), ...place() });
      seen.add(next);
    }
  }
}
