import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import * as frameshift from "../src/index.js";

const ROOMS = [
  "corpus",
  "text",
  "lexicon",
  "resample",
  "evidence",
  "training",
  "terms",
  "topics",
  "stance",
  "frames",
  "shift",
  "figures",
  "notebook",
  "cli",
];
const root = new URL("../src/", import.meta.url).pathname;
const sources = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => ({
    file: relative(root, join(root, file)),
    code: readFileSync(join(root, file), "utf8"),
  }));

const roomOf = (file: string) => ROOMS.indexOf(file.split("/")[0]!);
const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");

const importsOf = (file: string, code: string) =>
  [...withoutComments(code).matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)].map(([, path]) =>
    relative(root, join(root, file, "..", path!)).replace(/\.js$/, ".ts"),
  );

/** Files that import each other, be it through others. */
function circles(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const reach = (from: string) => {
    const seen = new Set<string>();
    const waiting = [...(imports.get(from) ?? [])];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push(...(imports.get(next) ?? []));
    }
    return seen;
  };
  const reached = new Map([...imports.keys()].map((file) => [file, reach(file)]));
  return [...reached]
    .filter(([file, seen]) => seen.has(file))
    .map(([file, seen]) => [file, ...[...seen].filter((other) => reached.get(other)?.has(file))]);
}

/** Where a list is as long as a sentence or a word at most. */
const BOUNDED = new Set([
  "evidence/acts/relations.ts",
  "evidence/extract.ts",
  "evidence/grammar/english/roles.ts",
  "evidence/grammar/place.ts",
  "evidence/sentence/entries.ts",
  "evidence/trained/example.ts",
  "evidence/voice/voices.ts",
  "lexicon/packed.ts",
  "lexicon/vectors.ts",
]);

/** Lists that are spread into the arguments of what takes any number of them: the stack ends at some 100,000. */
function spreads(code: string): string[] {
  const call = /\b(?:push|unshift|splice|concat|max|min|hypot|fromCharCode|fromCodePoint)\((?:[^()[\]{}]|\([^()]*\))*?\.\.\./g;
  return [...code.matchAll(call)].map(([found]) => found);
}

describe("architecture", () => {
  it.each(sources.filter(({ file }) => file !== "index.ts"))(
    "$file imports only from its own room and rooms to its left",
    ({ file, code }) => {
      const room = roomOf(file);
      expect(room, "a known room").toBeGreaterThanOrEqual(0);
      for (const [, path] of code.matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)) {
        const target = relative(root, join(root, file, "..", path!));
        expect(roomOf(target), `${file} imports ${target}`).toBeLessThanOrEqual(room);
      }
    },
  );

  it.each(sources.filter(({ file }) => !file.startsWith("cli/")))("$file uses no clock, no global chance, no console", ({ code }) => {
    expect(withoutComments(code)).not.toMatch(/\bDate\.now\b|\bMath\.random\b|\bconsole\./);
  });

  it("has no circle of imports, those of types counted", () => {
    expect(circles(new Map(sources.map(({ file, code }) => [file, importsOf(file, code)])))).toEqual([]);
  });

  it.each(sources.filter(({ file }) => /^(?:corpus|text|lexicon|evidence)\//.test(file)))(
    "$file throws the house's own errors",
    ({ code }) => {
      expect(withoutComments(code)).not.toMatch(/new (?:Type)?Error\(/);
    },
  );

  it.each(sources.filter(({ file }) => file.startsWith("evidence/")))(
    "$file looks at no item or mention that may not be there",
    ({ code }) => {
      expect(withoutComments(code)).not.toMatch(/\b(?:items|found|mentionAt)\[[^\]]*\]!/);
    },
  );

  it.each(
    sources.filter(
      ({ file }) => !/^(?:cli|notebook)\/|^lexicon\/read\.ts$|^corpus\/(?:read|file|folder|inside|texts|dataset)\.ts$/.test(file),
    ),
  )("$file touches no disk", ({ code }) => {
    expect(withoutComments(code)).not.toMatch(/from "node:(?:fs|child_process|net|os)/);
  });

  it.each(sources.filter(({ file }) => !BOUNDED.has(file)))("$file spreads no list into arguments", ({ code }) => {
    expect(spreads(withoutComments(code))).toEqual([]);
  });
  it("sees a list spread into arguments where there is one", () => {
    expect(spreads("a.push(...rows); b([...rows]); Math.max(0, f(x), ...rows); c.push({ ...row }); d.push(e(...f))")).toEqual([
      "push(...",
      "max(0, f(x), ...",
    ]);
  });

  it("only one file of ours touches each part of natural, by path", () => {
    for (const { code } of sources) expect(code).not.toMatch(/from "natural"|require\("natural"\)/);
  });

  it("keeps files small", () => {
    for (const { file, code } of sources) expect(code.split("\n").length, file).toBeLessThanOrEqual(251);
  });

  it("the index names exactly the public interface", () => {
    expect(Object.keys(frameshift).sort()).toMatchSnapshot();
  });
});
