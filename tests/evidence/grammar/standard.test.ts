import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { actorsOf, read, voicesOf } from "../read.js";
import { sistersOf } from "./sisters.js";

interface Standard {
  kind?: string;
  text: string;
  must: readonly string[];
  never: readonly string[];
}

/** Relations told as facts, at the level of states: `IR>IL`, and with their sign `IR>IL:-`. */
function toldIn(text: string): Set<string> {
  const level = (actor: string) => actor.split("/")[0]!;
  return new Set(
    read(text)
      .sentences.flatMap(({ relations }) => relations)
      .filter(({ flags, polarity }) => flags.length === 0 && polarity !== 0)
      .flatMap(({ source, target, polarity }) => {
        const pair = `${level(source)}>${level(target)}`;
        return [pair, `${pair}:${polarity > 0 ? "+" : "-"}`];
      }),
  );
}

/** What is missing and what must not be there. */
function faultsOf({ text, must, never }: Standard): string[] {
  const told = toldIn(text);
  return [
    ...must.filter((one) => !told.has(one.replaceAll(" ", ""))).map((one) => `missing ${one}`),
    ...never.filter((one) => told.has(one)).map((one) => `wrong ${one}`),
  ];
}

const SENTENCES = readFileSync(new URL("standard.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Standard);

describe("standard sentences of news", () => {
  it.each(SENTENCES)("$text", (sentence) => expect(faultsOf(sentence)).toEqual([]));
});

describe("their sisters, with names drawn from the world", () => {
  it.each(["en", "ar"] as const)("%s", (language) => {
    const sisters = sistersOf(language);
    expect(sisters.length).toBeGreaterThan(300);
    const wrong = sisters.map((sister) => [sister.text, ...faultsOf(sister)]).filter(({ length }) => length > 1);
    expect(wrong).toEqual([]);
  });
});

describe("whose words they are", () => {
  it.each([
    ["Pakistan struck Afghanistan, residents told reporters.", "PK other, AF other"],
    ["Pakistan struck Afghanistan, Reuters reported.", "PK other, AF other"],
    ["China bullied Vietnam, analysts say.", "CN other, VN other"],
    ["Israel shelled Rafah, and Egypt condemned the shelling.", "IL narrator, EG narrator"],
    ["China sanctioned Taiwan, but Japan said nothing.", "CN narrator, TW narrator, JP narrator"],
    ["China, Manila said, bullies Vietnam.", "CN PH, PH narrator, VN PH"],
    ["Manila: China bullies Vietnam", "PH narrator, CN PH, VN PH"],
    ["يرى محللون أن الصين هاجمت فيتنام.", "CN other, VN other"],
    ["وقال مسؤول إن الصين هاجمت فيتنام.", "CN other, VN other"],
  ])("%s → %s", (text, expected) => expect(voicesOf(text)).toBe(expected));
});

describe("names that are no actor, and one that is", () => {
  it.each([
    ["Jordan Bardella led the far right in the European elections.", ""],
    ["Chad Wolf resigned as homeland security secretary.", ""],
    ["Israel Adesanya lost his title fight in Las Vegas.", ""],
    ["The South China Morning Post reported the deal.", ""],
    ["Paris Saint-Germain beat Bayern Munich.", ""],
    ["They paid US$5 million for the factory.", ""],
    ["مصرّ على موقفه، قال الوزير.", ""],
    ["زار تركي الفيصل لندن.", "GB"],
    ["حفرة بقطر خمسة أمتار في الطريق.", ""],
    ["حماس الجماهير في الملعب كان كبيرا.", ""],
    ["نادي باريس سان جيرمان فاز على بايرن.", ""],
    ["The U.A.E.'s envoy met the Saudi minister.", "AE, SA"],
    ["Côte d’Ivoire accused Burkina Faso of an attack.", "CI, BF"],
  ])("%s → %s", (text, expected) => expect(actorsOf(text)).toBe(expected));
});
