import type { Evidence } from "../../src/evidence/evidence.js";
import { evidenceOf } from "../terms/evidence-of.js";

/** Articles in which the US is spoken of worse each year, and Russia always alike; two outlets, one of them gone at the end. */
export const articles: Evidence[] = evidenceOf(
  ...[2020, 2021, 2022, 2023, 2024].flatMap((year, at) =>
    ["one", "two"]
      .filter((outlet) => outlet === "one" || year < 2024)
      .map((outlet) => ({
        id: `${year}-${outlet}`,
        date: `${year}-0${at + 1}-10`,
        outlet,
        sentences: Array.from(
          { length: 8 },
          (_, sentence) =>
            `talks ${sentence % 2 ? "war" : "peace"} @US=${(0.6 - 0.3 * at + (sentence % 3) * 0.05).toFixed(2)} @RU=${sentence % 2 ? "0.2" : "-0.2"} #${sentence < 2 * at ? "conflict" : "diplomacy"} #US>RU=${(0.5 - 0.2 * at).toFixed(1)}`,
        ),
      })),
  ),
);
