import { describe, expect, it } from "vitest";
import { read } from "./read.js";

const conceptOf = (text: string, word: string) => read(text).vocabulary.find((entry) => entry.word === word)?.concept ?? null;

describe("vocabulary", () => {
  it.each([
    ["Peru built a house.", "house", "home"],
    // the house of the White House is none
    ["The White House slept.", "house", null],
    ["The White House built a house.", "house", "home"],
    ["The house slept. The White House slept.", "house", "home"],
    ["نامت بيرو في البيت.", "البيت", "home"],
    ["نام البيت الأبيض.", "البيت", null],
  ])("%s: %s is of the concept %s", (text, word, concept) => expect(conceptOf(text, word)).toBe(concept));

  it("shows the commonest form of a word, of equals the first", () => {
    const formOf = (text: string) => read(text).vocabulary.find(({ word }) => word === "talks")!.form;
    expect([formOf("Talks failed. New talks, old talks."), formOf("Talks failed. New talks.")]).toEqual(["talks", "Talks"]);
  });
});
