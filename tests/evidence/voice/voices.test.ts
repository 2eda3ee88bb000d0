import { describe, expect, it } from "vitest";
import { read } from "../read.js";

const voices = (text: string) =>
  read(text)
    .sentences.flatMap(({ mentions }) => mentions.map(({ actor, voice }) => `${actor} ${voice}`))
    .join(", ");

describe("voice", () => {
  it.each([
    ["Peru is brave.", "PE narrator"],
    ["Chile said that Peru is brave.", "CL narrator, PE CL"],
    ["Germany will support Peru, Chancellor Olaf Scholz said.", "DE DE/scholz, PE DE/scholz, DE/scholz narrator"],
    ["قالت تشيلي إن بيرو شجاعة.", "CL narrator, PE CL"],
  ])("%s → %s", (text, expected) => expect(voices(text)).toBe(expected));
});
