import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { segment } from "../../src/text/segment.js";
import { lexicon } from "./lexicon-files.js";

const cut = (text: string): string[] => segment(text, lexicon()).sentences.map(({ from, to }) => text.slice(from, to));
const articles = new URL("../../../shared/seeds/", import.meta.url);

describe("sentencesOf", () => {
  it.each([
    ["He met Mr. Smith.| They spoke."],
    ["Gen. J. P. Brown of the U.S. Army left."],
    ["It was in the U.S.| The talks failed."],
    ["It cost 3.5 billion.| Nobody paid."],
    ["She said: “We are ready.”| He left."],
    ["“Why now?” he asked.| Nobody knew!"],
    ["They came at 5 p.m.| Officials waited."],
    ["Acme Inc. said on Jan. 5 that it agreed."],
    ["It ended.The rest followed."].map((text) => text.replace(".The", ".|The")),
    ["See example.com for more."],
    ["A headline without a stop\n|The first sentence."],
    ["A line that goes\non in lower case."],
    ["He waited... and left.| Then it rained… |But not here."].map((text) => text.replace("… |But", "…| But")),
    ["He said no.| They left."],
    ["Is it so?!| Yes."],
    ["انتهى الاجتماع.| وبدأ آخر."],
    ["هل انتهى؟| نعم!| انتهى."],
    ['قال: "لن نتراجع".| ثم غادر.'],
    ["اتفقوا؛ ثم اختلفوا… ثم عادوا."],
    ["قال د. أحمد إن 3.5 في المئة تكفي."],
    ["عنوان بلا نقطة\n|جملة أولى."],
  ])("%s", (marked) => {
    const text = marked.replaceAll("|", "");
    expect(cut(text)).toEqual(marked.split("|").map((part) => part.trim()));
  });

  it.each([
    ["انتهى الاجتماع., وبدأ آخر.", ["انتهى الاجتماع.", "وبدأ آخر."]],
    ["انتهى الاجتماع. ,  وبدأ آخر.", ["انتهى الاجتماع.", "وبدأ آخر."]],
  ])("drops the stray comma of %s", (text, expected) => expect(cut(text)).toEqual(expected));

  it("marks notices", () => {
    const { sentences } = segment("The talks failed.\n\nDisclaimer: write to us. We answer.\n\nMore news.", lexicon());
    expect(sentences.map((sentence) => sentence.boilerplate)).toEqual([false, true, true, false]);
  });

  it("knows the language of each sentence", () => {
    const { sentences } = segment("قال الوزير ذلك أمس في بيان طويل.\nThe minister said so.", lexicon());
    expect(sentences.map((sentence) => sentence.language)).toEqual(["ar", "en"]);
  });

  it.skipIf(!existsSync(articles))("finds the sentences of the five articles (skipped where their texts are absent)", () => {
    const found = readdirSync(articles)
      .sort()
      .map((name) => segment(readFileSync(new URL(name, articles), "utf8"), lexicon()).sentences);
    expect(found.map((sentences) => sentences.length)).toEqual([11, 30, 15, 18, 15]);
    const offsets = JSON.stringify(found.map((sentences) => sentences.map(({ from, to }) => [from, to])));
    expect(createHash("sha256").update(offsets).digest("hex").slice(0, 16)).toBe("a44ff88dc49a8e26");
  });
});
