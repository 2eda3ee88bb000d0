import { isPerson, likely, other, type Context, type Meant } from "../antecedents.js";
import { lastPair } from "../discourse.js";
import type { Entry } from "../entry.js";
import { rootOf } from "../lexicon/actors.js";
import type { Reading } from "../reading.js";

/** Heads of "the two …", "both …". */
const SIDES = /^(?:sides?|leaders|countries|powers|presidents|delegations|governments|capitals|nations|parties|ministers|neighbou?rs|teams|states|allies|men|rivals)$/;
const PERSONS = /^(?:leaders|presidents|men|ministers)$/;
const RELATIVE = /^(?:which|whom|whose)$/;
const BE = new Set(["is", "was", "be", "would", "will", "has", "had", "took", "takes", "seems", "remains"]);
/** What is the state's: "his country", "its forces". */
const OWN = /^(?:country|nation|homeland|government|people|territory|soil|forces|troops|army|military|soldiers|ambassador)$/;
const POSSESSIVE = new Set(["his", "her", "its"]);
/** What `englishAnaphor` reads on from. */
const ANAPHORS = new Set([...POSSESSIVE, "he", "she", "him", "it", "they", "them", "both", "the"]);

/** Whether a word may mean somebody, wherever it stands. */
export function mayRefer({ norm }: Pick<Entry, "norm">): boolean {
  return ANAPHORS.has(norm);
}

/** Whom an English pronoun or description at an item means. */
export function englishAnaphor({ items, lexicons: { registry } }: Reading, at: number, context: Context): Meant | null {
  const { norm } = items[at]!;
  const next = items[at + 1]?.norm ?? "";
  if (norm === "the" && next !== "two" && next !== "both") return null;
  const { before, discourse } = context;
  const last = at + 1;
  const person = (actor: string) => isPerson(registry, actor);
  const thing = (actor: string) => !isPerson(registry, actor);
  const pair = (head: string) => lastPair(discourse, before, { registry, persons: PERSONS.test(head) });
  if (POSSESSIVE.has(norm) && OWN.test(next)) {
    const owner = likely(context, norm === "its" ? thing : person);
    return { actors: owner.map((actor) => rootOf(registry, actor)), last: at + 2 };
  }
  switch (norm) {
    case "he": case "she":
      // "a speech by Macron, in which he": in a relative clause, who stands before it
      return { actors: likely(RELATIVE.test(items[at - 1]?.norm ?? "") ? { before: before.slice(-1), discourse } : context, person), last };
    case "him":
      return { actors: other(context, registry, person), last };
    case "it":
      return BE.has(next) ? null : { actors: likely(context, thing), last };
    case "they":
      return { actors: before.length > 0 ? [] : discourse.group, last };
    case "them":
      return { actors: before.some(({ actor }) => discourse.group.includes(actor)) ? [] : discourse.group, last };
    case "both":
      return SIDES.test(next) ? { actors: pair(next), last: at + 2 } : null;
    case "the": {
      const step = [2, 3].find((step) => SIDES.test(items[at + step]?.norm ?? ""));
      return step === undefined ? null : { actors: pair(items[at + step]!.norm), last: at + step + 1 };
    }
    default:
      return null;
  }
}
