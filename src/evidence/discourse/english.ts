import { rootOf } from "../../lexicon/actors.js";
import { BOTH, EN, is } from "../../lexicon/words.js";
import type { Clause } from "../grammar/clause.js";
import type { Sentence } from "../grammar/sentence.js";
import type { Entry } from "../sentence/entry.js";
import { foundAt } from "../sentence/found.js";
import { itemAt } from "../sentence/items.js";
import type { Reading } from "../sentence/reading.js";
import { type Context, isPerson, isWhere, likely, type Meant, other } from "./antecedents.js";
import { lastPair } from "./discourse.js";

/** Without "two", too, these are the two sides. */
const SIDES = /^(?:sides|delegations|parties|negotiators)$/;
const RELATIVE = /^(?:which|whom|whose)$/;
/** Whether a word may mean somebody, wherever it stands. */
export function mayRefer(entry: Entry): boolean {
  return is(entry, EN.anaphor);
}

/** Whom an English pronoun or description at an item means. */
export function englishAnaphor(clauses: () => Sentence, reading: Reading, at: number, context: Context): Meant | null {
  const {
    items,
    lexicons: { registry },
  } = reading;
  const { norm } = itemAt(items, at);
  const next = items[at + 1];
  if (norm === "the" && next?.norm !== "two" && next?.norm !== "both" && !SIDES.test(next?.norm ?? "")) return null;
  const { before, discourse } = context;
  const last = at + 1;
  const person = (actor: string) => isPerson(registry, actor);
  const thing = (actor: string) => !isPerson(registry, actor);
  const pair = (head: Entry | undefined) =>
    lastPair(
      discourse,
      before.filter((mention) => !isWhere(reading, mention)),
      { registry, persons: is(head, BOTH.leader) },
    );
  if (norm !== "their" && is(items[at], EN.possessive) && is(next, BOTH.possession)) {
    const fits = norm === "its" ? thing : person;
    const owner = nearest(clauses(), at, fits) ?? likely(context, fits);
    return { actors: owner.map((actor) => rootOf(registry, actor)), last: at + 2 };
  }
  switch (norm) {
    case "he":
    case "she":
      // "a speech by Macron, in which he": in a relative clause, who stands before it
      return { actors: likely(RELATIVE.test(items[at - 1]?.norm ?? "") ? { before: before.slice(-1), discourse } : context, person), last };
    case "him":
      return { actors: around(clauses(), at, person) ?? other(context, registry, person), last };
    case "it":
      return is(next, EN.impersonal) && !saysThat(reading, at)
        ? null
        : { actors: (opens(reading, at) ? nearest(clauses(), at, thing) : null) ?? likely(context, thing), last };
    case "they":
      // "the ministers say they": who says it
      // in a quotation it is anybody
      if (items.some(({ quote }) => quote)) return null;
      return { actors: before.length === 0 ? discourse.group : saysThat(reading, at) ? (nearest(clauses(), at, thing) ?? []) : [], last };
    case "them":
      return { actors: before.some(({ actor }) => discourse.group.includes(actor)) ? [] : discourse.group, last };
    case "both":
      return is(next, BOTH.side) ? { actors: pair(next), last: at + 2 } : null;
    case "the": {
      const step = [1, 2, 3].find((step) => is(items[at + step], BOTH.side));
      return step === undefined ? null : { actors: pair(items[at + step]), last: at + step + 1 };
    }
    default:
      return null;
  }
}

/** The subject of the clause around, or of one that it hangs on, where it fits. */
function nearest(sentence: Sentence, at: number, fits: (actor: string) => boolean): string[] | null {
  for (let clause: Clause | null = sentence.parse.clauseAt[at] ?? null; clause !== null; clause = clause.partner ?? clause.parent) {
    if (clause.verb === -1 || clause.verb > at) continue;
    const [first] = sentence.subjectOf(clause);
    if (first === undefined) continue;
    const { actor } = foundAt(sentence.reading.found, first);
    return fits(actor) ? [actor] : null;
  }
  return null;
}

/** An object in what somebody says: who says it, where its own clause has another subject. */
function around(sentence: Sentence, at: number, fits: (actor: string) => boolean): string[] | null {
  const own = sentence.parse.clauseAt[at];
  if (own === undefined || own.kind !== "complement" || own.subject === null || own.parent === null) return null;
  const [speaker] = sentence.subjectOf(own.parent);
  if (speaker === undefined || sentence.subjectOf(own).includes(speaker)) return null;
  const { actor } = foundAt(sentence.reading.found, speaker);
  return fits(actor) ? [actor] : null;
}

/** The pronoun opens a clause: it is a subject, no object. */
function opens({ items }: Reading, at: number): boolean {
  const before = items[at - 1];
  return before === undefined || !before.word || is(before, EN.clausal) || is(before, BOTH.conjunction) || is(before, BOTH.relative);
}

/** A verb of speech stands before a pronoun, with "that" or without. */
function saysThat({ items }: Reading, at: number): boolean {
  const before = items[at - 1]?.norm === "that" ? items[at - 2] : items[at - 1];
  return before?.reports !== undefined;
}
