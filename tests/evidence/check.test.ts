import { describe, expect, it } from "vitest";
import { goldstein, quadOf } from "../../src/evidence/cameo.js";
import { formatEvidence, parseEvidence } from "../../src/evidence/check.js";
import { cue, evidence, mention, sentence } from "../fixture.js";

const record = evidence(
  "a",
  [
    sentence({
      words: [
        ["__proto__", 1],
        ["talks", 2],
      ],
      mentions: [mention("RU", [cue()])],
    }),
    sentence(),
  ],
  { columns: { desk: "world", n: 1, none: null } },
);

describe("records of evidence", () => {
  it("come back from their file as they were", () => expect(parseEvidence(JSON.parse(formatEvidence(record)), "a.json")).toEqual(record));
  it("have a line a sentence and a line a word", () => expect(formatEvidence(record).split("\n")).toHaveLength(2 + 2 + 1 + 2 + 2 + 1));
  it.each([
    [{}, /invalid evidence in x\.json, field "id"/],
    [
      { ...record, sentences: [{ ...record.sentences[0], mentions: [{ actor: 5 }] }] },
      /invalid evidence: 5 in x\.json, field "sentences\.0\.mentions\.0\.actor"/,
    ],
    [{ ...record, date: "xxx" }, /invalid evidence: "xxx" in x\.json, field "date"; expected YYYY-MM-DD, YYYY-MM or YYYY/],
    [{ ...record, date: "2021-13" }, /invalid evidence: "2021-13" in x\.json, field "date"/],
    [{ ...record, vocabulary: record.vocabulary.slice(1) }, /invalid evidence: "\w+" in .*field "sentences\.0\.words"; expected a word/],
    [{ ...record, vocabulary: [...record.vocabulary, record.vocabulary[0]] }, /field "vocabulary\.2\.word"; it stands there twice/],
    [
      { ...record, sentences: [{ ...record.sentences[0], from: 9, to: 3 }] },
      /invalid evidence: 3 in x\.json, field "sentences\.0"; expected an end from 9 on/,
    ],
  ])("%# is refused with its field", (value, message) => expect(() => parseEvidence(value, "x.json")).toThrow(message));
});

describe("CAMEO", () => {
  it.each([
    ["112", -2, "verbal conflict"],
    ["190", -10, "material conflict"],
    ["057", 8, "verbal cooperation"],
    ["07", 7, "material cooperation"],
    ["999", null, "material conflict"],
  ])("%s weighs %j, %s", (code, weight, quad) => {
    expect([goldstein(code), quadOf(code)]).toEqual([weight, quad]);
  });
});
