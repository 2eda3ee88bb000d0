import { describe, expect, it } from "vitest";
import { readTexts, shipped } from "../../src/corpus/read.js";
import { compileLexicons } from "../../src/lexicon/compile/compile.js";

const files = readTexts(shipped("lexicons"), [".yaml", ".txt"]);
const changed = (name: string, change: (text: string) => string) => ({ ...files, [name]: { path: name, text: change(files[name]!.text) } });
const moreActors = (text: string) => () => compileLexicons(files, { actors: [{ path: "mine.yaml", text }] });
const group = (lines: string) =>
  `\n  - name: mine\n${lines
    .split("\n")
    .map((line) => `    ${line}`)
    .join("\n")}\n`;

describe("lexicons", () => {
  it("hold hundreds of actors and more than 1,200 cues a language", () => {
    const { registry, cues, trained } = compileLexicons(files);
    expect(registry.actors.size).toBeGreaterThan(400);
    expect(cues.en.entries).toBeGreaterThan(1200);
    expect(cues.ar.entries).toBeGreaterThan(1200);
    expect(trained).toBeNull();
  });

  it("take a user's actors", () => {
    const { registry } = compileLexicons(files, {
      actors: [{ path: "mine.yaml", text: "actors:\n  MINE:\n    kind: organisation\n    en: {names: [My Own Agency]}\n" }],
    });
    expect(registry.actors.get("MINE")!.label.en).toBe("My Own Agency");
  });

  it("change their digest with every change of a file", () => {
    const digest = compileLexicons(files).digest;
    expect(compileLexicons(files).digest).toBe(digest);
    expect(compileLexicons(changed("frames.yaml", (text) => `${text}\n# mended\n`)).digest).not.toBe(digest);
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
      "a cue without polarity",
      () => compileLexicons(changed("cues.en.yaml", (text) => text + group("kind: evaluation\nadjectives: [wobbly]"))),
      /invalid entry.* in cues\.en\.yaml, line \d+, field "groups\.\d+\.polarity"/,
    ],
    [
      "an entry that stands twice",
      () => compileLexicons(changed("cues.en.yaml", (text) => text + group("kind: evaluation\npolarity: -0.1\nverbs: [accuse]"))),
      /duplicate entry: "accuse" in cues\.en\.yaml, line \d+, record "mine", field "verbs"; it already stands in accuse/,
    ],
    [
      "an Arabic verb without its imperfect",
      () => compileLexicons(changed("cues.ar.yaml", (text) => text + group("kind: evaluation\npolarity: -0.1\nverbs: [تلعثمقق]"))),
      /invalid entry: "تلعثمقق" in cues\.ar\.yaml, line \d+/,
    ],
    ["a missing file", () => compileLexicons({}), /missing lexicon: "actors\.yaml"/],
  ])("%s is an error that names file, line and entry", (_, compile, message) => expect(compile).toThrow(message));
});
