import { describe, expect, it } from "vitest";
import { arabicForms } from "../../../src/evidence/sentence/called.js";

import { actorsOf, read, relationsOf } from "../read.js";

const actors = (text: string) =>
  read(text)
    .sentences.flatMap(({ mentions }) => mentions.map(({ actor, kind }) => `${actor} ${kind}`))
    .join(", ");

describe("actors", () => {
  it.each([
    ["The US left us.", "US name"],
    ["The Washington Post wrote.", ""],
    ["French-influenced talks", "FR demonym"],
    ["Russian President Vladimir Putin spoke.", "RU/putin person"],
    ["وللولايات المتحدة", "US name"],
    ["بالكرملين", "RU metonym"],
    ["الأوكرانية", "UA demonym"],
    ["زيلنسكي وزيلينسكي", "UA/zelensky person, UA/zelensky person"],
    ["Kharkiv fell.", ""],
    ["Mr. French and Ms French left.", ""],
    ["Jim Jordan left Jordan.", "JO name"],
    // headlines in capitals, but a name of three letters or fewer would be an abbreviation there
    ["IRAN AND Iran", "IR name, IR name"],
    ["XI AND Xi", "CN/xi person"],
  ])("%s → %s", (text, expected) => expect(actors(text)).toBe(expected));

  it("reads clitics off a word", () => expect(arabicForms("وللصين").map(({ form, prefix }) => `${prefix}+${form}`)).toContain("ول+الصين"));
});

describe("what the comments of names.ts tell", () => {
  it.each([
    ["استقبل بوتين الضيوف.", "RU/putin"],
    ["The US told us a story.", "US"],
  ])("%s → %s", (text, expected) => expect(actorsOf(text)).toBe(expected));

  it.each([
    ["NATO met in Lima. The alliance condemned Chile.", "NATO>CL -"],
    ["اجتمع الناتو في ليما. وأدان الحلف تشيلي.", "NATO>CL -"],
  ])("%s → %s", (text, expected) => expect(relationsOf(text)).toBe(expected));
});
