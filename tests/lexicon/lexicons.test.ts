import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { writeWhole } from "../../src/cli/write.js";
import { readTexts } from "../../src/corpus/read.js";
import { shipped } from "../../src/corpus/shipped.js";
import { compile, type LexiconFiles } from "../../src/lexicon/compile/compile.js";
import { readLexicons } from "../../src/lexicon/compile/read.js";
import { type Lexicons, openLexicons, readHead } from "../../src/lexicon/lexicons.js";
import { findLexicons } from "../../src/lexicon/read.js";

const cues = (words: string) =>
  `cues:\n${words}modifiers: {negation: [], intensifiers: {}, diminishers: {}, hedges: [], irony: [], future: [], hypothetical: [], past: []}\n`;
const one = (verb: string) => cues(`  accuse: {verbs: [${verb}]}\n`);
const rules = (more = "") =>
  `rules:\n  accuse: {kind: predicate, toward: -0.5}\n${more}  judgement: {kind: inferred}\n  reported-harm: {kind: inferred}\n`;
const given = readTexts(shipped("lexicons"), [".yaml", ".txt"]);
const at = (name: string, text: string) => ({ [name]: { path: name, text } });
// the shipped lexicons with few cues, which are nearly all that compiling takes
const files = {
  ...given,
  ...at("rules.yaml", rules()),
  ...at("cues.en.yaml", one("accuse")),
  ...at("cues.ar.yaml", one("اتهم/يتهم")),
};
const compiled = (lexicons: LexiconFiles): Lexicons => openLexicons(readHead(compile(lexicons, { digest: "d", code: "c" }), "compiled"));
const moreActors = (text: string) => () => compiled({ files, actors: [{ path: "mine.yaml", text }] });
const english =
  (words: string, more = "") =>
  () =>
    compiled({ files: { ...files, ...at("rules.yaml", rules(more)), ...at("cues.en.yaml", cues(words)) } });

const folder = mkdtempSync(join(tmpdir(), "lexicons-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("lexicons", () => {
  it("hold hundreds of actors and more than 1,200 cues a language", () => {
    const { registry, cues: index, trained } = readLexicons();
    expect(registry.actors.size).toBeGreaterThan(400);
    expect(index.en.entries).toBeGreaterThan(1200);
    expect(index.ar.entries).toBeGreaterThan(1200);
    expect(trained).not.toBeNull();
  });

  it("come out of the compiled file as they went in", () => {
    const lexicons = compiled({ files });
    expect(lexicons.cues.en.forms.get("accused")).toEqual([
      expect.objectContaining({ cue: "accuse", part: "verb", features: ["past", "participle"], rest: [], marker: null }),
    ]);
    expect(lexicons.cues.ar.forms.get("اتهمت")![0]!.pattern.rule).toBe("accuse");
    expect(lexicons.registry.names.en.get("Russia")!.at(-1)!.actor).toBe("RU");
    expect(lexicons.text.attested.nominal("وزير", false)).toBe(2);
    expect(lexicons.tags("attack")).toEqual(["NN", "VBP", "VB"]);
    expect(lexicons.tags("qqqq")).toEqual(["NN"]);
    expect(lexicons.tags("constructor")).toEqual(["NN"]);
  });

  it("take a user's actors", () => {
    const { registry } = moreActors("actors:\n  MINE:\n    kind: organisation\n    en: {names: [My Own Agency]}\n")();
    expect(registry.actors.get("MINE")!.label.en).toBe("My Own Agency");
  });

  it("change their digest with every change of a file, but for line ends", () => {
    const mine = join(folder, "mine.yaml");
    const digestOf = (text: string) => {
      writeFileSync(mine, text);
      return findLexicons({ actors: [mine] }).digest;
    };
    const digest = digestOf("actors: {}\n");
    expect(digestOf("actors: {}\r\n")).toBe(digest);
    expect(digestOf("actors: {} # mended\n")).not.toBe(digest);
    expect(findLexicons({}).digest).not.toBe(digest);
  });

  it.each([
    [
      "an actor that is there already",
      moreActors("actors:\n  RU:\n    kind: state\n    en: {names: [Elsewhere]}\n"),
      /duplicate actor: "RU" in mine\.yaml, line \d, record "RU"/,
    ],
    [
      "an unknown parent",
      moreActors("actors:\n  X:\n    kind: person\n    of: RUS\n    en: {names: [Somebody Else]}\n"),
      /unknown actor: "RUS" in mine\.yaml.*did you mean "RU"\?/,
    ],
    [
      "a cycle of parents",
      moreActors(
        "actors:\n  X:\n    kind: organisation\n    of: Y\n    en: {names: [Xish]}\n  Y:\n    kind: organisation\n    of: X\n    en: {names: [Yish]}\n",
      ),
      /cycle of parents: "X → Y → X" in mine\.yaml/,
    ],
    ["an actor without a name", moreActors("actors:\n  X:\n    kind: person\n"), /actor without a name|unknown actor/],
    [
      "an unknown kind",
      moreActors("actors:\n  X:\n    kind: planet\n    en: {names: [Mars]}\n"),
      /invalid entry: "planet" in mine\.yaml, line 3, field "actors\.X\.kind"/,
    ],
    ["YAML that will not parse", moreActors("actors:\n  X: [oops\n"), /invalid YAML in mine\.yaml, line \d/],
    [
      "a repeated key",
      moreActors("actors:\n  X:\n    kind: person\n    kind: person\n    en: {names: [A B]}\n"),
      /invalid YAML in mine\.yaml, line \d/,
    ],
    [
      "a rule without polarity",
      english("  mine: {adjectives: [wobbly]}\n", "  mine: {kind: evaluation}\n"),
      /invalid entry.* in rules\.yaml, line 3, field "rules\.mine\.polarity"/,
    ],
    [
      "a cue of an unknown rule",
      english("  accuse: {verbs: [accuse]}\n  acuse:\n    verbs: [blame]\n"),
      /unknown rule: "acuse" in cues\.en\.yaml, line 3; did you mean "accuse"\?/,
    ],
    [
      "a cue of a rule that the program tells",
      english("  judgement: {verbs: [judge]}\n"),
      /unknown rule: "judgement" in cues\.en\.yaml, line 2; the program tells it itself/,
    ],
    [
      "an unknown class",
      english("  mine: {verbs: [wobble]}\n", "  mine: {kind: evaluation, polarity: 0.1, is: [speach]}\n"),
      /invalid entry: "speach" in rules\.yaml, line 3, field "rules\.mine\.is\.0"; unknown class; did you mean "speech"\?/,
    ],
    [
      "a rule without words",
      english("  mine: {verbs: []}\n", "  mine: {kind: evaluation, polarity: 0.1}\n"),
      /rule without words: "mine" in rules\.yaml, line 3; expected some in cues\.en\.yaml or cues\.ar\.yaml/,
    ],
    [
      "a rule told by the program that it does not know",
      english("  accuse: {verbs: [accuse]}\n", "  mine: {kind: inferred}\n"),
      /unknown rule: "mine" in rules\.yaml, line 3; the program tells judgement and reported-harm alone/,
    ],
    [
      "no rule for what the program tells",
      () => compiled({ files: { ...files, ...at("rules.yaml", "rules: {accuse: {kind: predicate, toward: -1}}\n") } }),
      /missing rule: "judgement" in rules\.yaml/,
    ],
    [
      "an entry that stands twice",
      english("  accuse: {verbs: [accuse]}\n  mine: {verbs: [accuse]}\n", "  mine: {kind: evaluation, polarity: -0.1}\n"),
      /duplicate entry: "accuse" in cues\.en\.yaml, line 3, record "mine", field "verbs"; it already stands in accuse/,
    ],
    [
      "an Arabic verb without its imperfect",
      () => compiled({ files: { ...files, ...at("cues.ar.yaml", one("تلعثمقق")) } }),
      /invalid entry: "تلعثمقق" in cues\.ar\.yaml, line \d+/,
    ],
    ["a missing file", () => compiled({ files: {} }), /missing lexicon: "actors\.yaml"/],
    ["no folder", () => readLexicons(join(folder, "nowhere")), /no such folder/],
    [
      "no file of actors",
      () => readLexicons(undefined, { actors: [join(folder, "none.yaml")] }),
      /no such file.*expected a YAML file of actors/,
    ],
  ])("%s is an error that names file, line and entry", (_, make, message) => expect(make).toThrow(message));
});

describe("compiled lexicons", () => {
  const mine = join(folder, "small");
  const cache = join(folder, "cache");
  it("of a user's own are kept for the next start, whole, and made anew when they change or are broken", () => {
    rmSync(mine, { recursive: true, force: true });
    for (const [name, { text }] of Object.entries(files)) writeWhole(join(mine, name), text);
    const first = readLexicons(mine, { cache });
    const [kept, ...others] = readdirSync(cache);
    expect(others).toEqual([]);
    const bytes = readFileSync(join(cache, kept!));
    expect(readLexicons(mine, { cache }).digest).toBe(first.digest);
    // a file that was cut off is no file
    writeFileSync(join(cache, kept!), bytes.subarray(0, bytes.length - 100));
    expect(readLexicons(mine, { cache }).cues.en.forms.get("accused")).toHaveLength(1);
    expect(readFileSync(join(cache, kept!)).equals(bytes)).toBe(true);
    // nor one whose numbers are damaged
    const damaged = Buffer.from(bytes);
    damaged.fill(0, Math.floor(damaged.length / 2));
    writeFileSync(join(cache, kept!), damaged);
    expect(readLexicons(mine, { cache }).cues.en.forms.get("accused")).toHaveLength(1);
    expect(readFileSync(join(cache, kept!)).equals(bytes)).toBe(true);
    writeWhole(join(mine, "cues.en.yaml"), one("blame"));
    expect(readLexicons(mine, { cache }).cues.en.forms.get("blamed")).toHaveLength(1);
    expect(readdirSync(cache)).toHaveLength(2);
  });
  it("are kept nowhere where nobody wants them kept", () => {
    writeWhole(join(mine, "cues.en.yaml"), one("scold"));
    readLexicons(mine, { cache: false });
    expect(readdirSync(cache)).toHaveLength(2);
  });
});
