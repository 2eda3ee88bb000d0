import { expect, it } from "vitest";
import { resampleUnits } from "../../src/resample/units.js";

const rows = (articles: number, each = 2) => Array.from({ length: articles * each }, (_, row) => Math.floor(row / each));

it("draws sentences within articles where a group has fewer than ten", () => {
  const articles = rows(14);
  const found = resampleUnits(
    articles,
    articles.map((article) => (article < 10 ? 0 : 1)),
  );
  expect(found.unit).toBe("sentence");
  expect([...found.strata]).toEqual(articles);
});
it("draws articles within groups where each has ten", () => {
  const articles = rows(20);
  const found = resampleUnits(
    articles,
    articles.map((article) => (article < 10 ? 0 : 1)),
  );
  expect(found.unit).toBe("article");
  expect([...found.unitOf]).toEqual(articles);
  expect([...found.strata]).toEqual(Array.from({ length: 20 }, (_, article) => (article < 10 ? 0 : 1)));
});
