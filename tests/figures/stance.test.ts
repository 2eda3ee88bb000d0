import { table } from "arquero";
import { describe, expect, it } from "vitest";
import type { Row } from "../../src/figures/figure.js";
import { relationsMatrix, stanceAndEvents, stanceByVoice, stanceOverTime } from "../../src/figures/stance.js";

const codes = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"];
const label = (code: string) => `the ${code}`;
const columns = (rows: readonly Row[]) =>
  table(Object.fromEntries(Object.keys(rows[0]!).map((name) => [name, rows.map((row) => row[name])])));
// J has most mentions, A and B as many as each other, and there are two too many
const rows: Row[] = codes.map((actor, at) => ({
  actor,
  article: at % 2 ? "odd" : "even",
  step: "2021-01-01",
  language: "en",
  n: Math.max(2, at + 1),
  mean: -0.1,
  low: -0.7,
  high: null,
}));
const actorsOf = ({ data }: { data: Row[] }) => [...new Set(data.map((row) => String(row.actor)))].sort().join("");

describe("the figures of stance", () => {
  it.each([
    ["over time", stanceOverTime(columns(rows), label)],
    ["by voice", stanceByVoice(rows, label)],
    ["and events", stanceAndEvents(rows, label)],
  ])("%s show the eight actors with most mentions, under their names", (_, figure) => {
    expect(actorsOf(figure)).toBe("CDEFGHIJ");
    expect(figure.data[0]).toMatchObject({ actor: "C", name: "the C" });
    expect(JSON.stringify(figure.spec)).toContain('"domain":[-0.8,0.8]');
    expect(JSON.stringify(figure.spec)).toContain(`"sort":${JSON.stringify([..."JIHGFEDC"].map(label))}`);
  });
  it("count an actor's mentions over all its rows, and of equals take the first by code", () => {
    const few = [...codes.slice(0, 8).map((actor) => ({ ...rows[0]!, actor, n: 2 })), { ...rows[0]!, actor: "Z", n: 1 }];
    expect(actorsOf(stanceByVoice([...few, { ...rows[0]!, actor: "Y", n: 2 }], label))).toBe("ABCDEFGH");
    expect(actorsOf(stanceByVoice([...few, { ...rows[0]!, actor: "Z", n: 2 }], label))).toBe("ABCDEFGZ");
  });
  it("over time say how many mentions there are, in whose voice, and what a step is", () => {
    const { caption, title, spec } = stanceOverTime(columns(rows.slice(0, 3)), label, { each: "month", voice: "narrator" });
    expect(caption).toContain("Mean polarity of 7 mentions, people counted with their state, the voice of narrator alone");
    expect(title).toBe("How each actor is spoken of, month by month");
    expect(JSON.stringify(spec)).not.toContain("all voices");
  });
});

describe("the matrix of relations", () => {
  const told: Row[] = codes.map((source, at) => ({ period: "2021", source, target: codes[(at + 1) % 10]!, n: at + 1, mean: 0 }));
  it("holds what the eight busiest, as sources and targets, do to each other", () => {
    const { data, caption, spec } = relationsMatrix(columns(told), { label, by: "period" });
    // A 11, B 3, C 5, D 7, E 9, F 11 … J 19: B and C are out
    expect(data.map(({ from, toward }) => `${from}>${toward}`)).toEqual(
      ["DE", "EF", "FG", "GH", "HI", "IJ", "JA"].map((pair) => [...pair].map(label).join(">")),
    );
    expect(caption).toContain("49 relations between the 8 busiest actors");
    expect(JSON.stringify(spec)).toContain(`"domain":${JSON.stringify([..."JIHGAFED"].map(label))}`);
  });
});
