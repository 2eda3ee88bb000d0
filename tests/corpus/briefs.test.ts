import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { precisionOf } from "../../src/corpus/date.js";
import { readCorpus } from "../../src/corpus/read.js";
import { shipped } from "../../src/corpus/shipped.js";
import { disagreements, labelRows } from "../accuracy/briefs-labels.js";

const folder = shipped("briefs");
const { articles, problems } = await readCorpus(folder);
const lexicon = (name: string, field: string) =>
  Object.keys((parse(readFileSync(`${shipped("lexicons")}/${name}`, "utf8")) as Record<string, object>)[field]!);
const [actors, frames] = [lexicon("actors.yaml", "actors"), lexicon("frames.yaml", "frames")];
const events = [...new Set(articles.map(({ columns }) => String(columns.event)))];
const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== "");

describe("the briefs", () => {
  it("are read without a problem", () => expect(problems).toEqual([]));

  it("tell at least forty events, eight a year", () => {
    expect(events.length).toBeGreaterThanOrEqual(40);
    for (const year of ["2021", "2022", "2023", "2024", "2025"]) {
      expect(events.filter((event) => event.startsWith(year)).length, year).toBeGreaterThanOrEqual(8);
    }
  });

  it.each(events)("%s is there in both languages", (event) => {
    expect(
      articles
        .filter(({ columns }) => columns.event === event)
        .map(({ language }) => language)
        .sort(),
    ).toEqual(["ar", "en"]);
  });

  it.each(articles)("$id has a complete head, a valid date and the right length", ({ id, language, date, title, text, columns }) => {
    const event = String(columns.event);
    expect(id).toBe(`${event}.${language}`);
    expect(existsSync(`${folder}/${id}.md`)).toBe(true);
    expect(precisionOf(date!)).toBe("day");
    expect(event.slice(0, 10)).toBe(date);
    expect(event.slice(11)).toMatch(/^[a-z][a-z-]+[a-z]$/);
    expect(date! >= "2021-01-01" && date! <= "2025-12-31").toBe(true);
    expect(title!.length).toBeGreaterThan(10);
    const words = wordsOf(text!).length;
    expect(words).toBeGreaterThanOrEqual(80);
    expect(words).toBeLessThanOrEqual(150);
    expect(text!, "quotation marks or markup").not.toMatch(/["“”«»*_#<>[\]]/);
    expect(text!.match(/\p{Script=Arabic}/u) !== null).toBe(language === "ar");
  });
});

describe("their labels", () => {
  const known = new Set(articles.map(({ language, columns }) => `${columns.event} ${language}`));
  const both = ([1, 2] as const).map(
    (pass) => [pass, labelRows("labels", pass), labelRows("relations", pass), labelRows("frames", pass)] as const,
  );

  it.each(both)("pass %i refers to briefs, actors and frames that exist", (_, labels, relations, framed) => {
    for (const row of [...labels, ...relations, ...framed]) expect(known).toContain(`${row.event} ${row.language}`);
    for (const { actor } of labels) expect(actors).toContain(actor);
    for (const { dominant, second, third } of framed) {
      expect(frames).toContain(dominant);
      const named = [dominant, second, third].filter((frame) => frame !== "");
      for (const frame of named) expect(frames).toContain(frame);
      expect(new Set(named).size).toBe(named.length);
    }
  });

  it.each(both)("pass %i has values of the scheme", (_, labels, relations) => {
    for (const row of labels) {
      expect(["-1", "0", "1"]).toContain(row.stance);
      expect(["-1", "0", "1"]).toContain(row.event_polarity);
    }
    for (const { source, target, polarity, mode } of relations) {
      expect(source).not.toBe(target);
      expect(["-1", "0", "1"]).toContain(polarity);
      expect(["narrated", "reported"]).toContain(mode);
    }
  });

  it.each(both)("pass %i labels every brief once, and relates labelled actors alone", (_, labels, relations, framed) => {
    expect(framed.map(({ event, language }) => `${event} ${language}`).sort()).toEqual([...known].sort());
    expect(new Set(labels.map(({ event, language }) => `${event} ${language}`))).toEqual(known);
    const named = labels.map(({ event, language, actor }) => `${event} ${language} ${actor}`);
    expect(new Set(named).size).toBe(named.length);
    const related = relations.map((row) => Object.values(row).join(" "));
    expect(new Set(related).size).toBe(related.length);
    for (const { event, language, source, target } of relations) {
      for (const actor of [source, target]) expect(named).toContain(`${event} ${language} ${actor}`);
    }
  });

  it("favour and disfavour no side alone", () => {
    for (const actor of ["RU", "UA", "US", "EU"]) {
      const stances = labelRows("labels", 1)
        .filter((row) => row.actor === actor)
        .map(({ stance }) => stance);
      expect(stances, actor).toContain("1");
      expect(stances, actor).toContain("-1");
    }
  });

  it("list every disagreement of the two passes", () => {
    expect(readFileSync(`${folder}/disagreements.csv`, "utf8")).toBe(disagreements());
  });
});

const seeds = new URL("../../../shared/seeds/", import.meta.url);

/** Every run of eight words, without case, vowel signs and punctuation. */
function runs(text: string): Set<string> {
  const words =
    text
      .normalize("NFKD")
      .toLowerCase()
      .replace(/[\p{M}ـ]/gu, "")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(7).map((_, at) => words.slice(at, at + 8).join(" ")));
}

it.skipIf(!existsSync(seeds))("the briefs share no eight words in a row with the articles (skipped where their texts are absent)", () => {
  const shared = readdirSync(seeds).filter((file) => file.endsWith(".txt"));
  const theirs = new Set(shared.flatMap((file) => [...runs(readFileSync(new URL(file, seeds), "utf8"))]));
  const found = articles.map(({ id, title, text }) => [id, [...runs(`${title}\n${text}`)].filter((run) => theirs.has(run))]);
  expect(found.filter(([, same]) => same!.length > 0)).toEqual([]);
});
