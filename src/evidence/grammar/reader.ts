import type { Hit } from "../cues/hit.js";
import type { Reading } from "../sentence/reading.js";
import { Clause, type ClauseKind, Parse, type Phrase, type Tag } from "./clause.js";

/** How far a bracket may reach. */
const BRACKET = 16;

/** Reads a sentence into clauses in one pass, whatever its language: where the reading stands, and what it has opened. */
export abstract class ClauseReader {
  protected readonly parse: Parse;
  protected clause: Clause;
  /** The phrase that was read last, where nothing that parts has come since. */
  protected phrase: Phrase | null = null;
  protected preposition = "";
  /** The item after the last comma. */
  protected comma = -1;

  constructor(
    protected readonly reading: Reading,
    protected readonly hits: readonly Hit[],
    protected readonly tags: Tag[],
  ) {
    this.parse = new Parse(tags, reading.items.length);
    this.clause = this.open("main", null, 0);
  }

  /** Reads what begins at an item, and gives the item after it. */
  protected abstract step(at: number): number;

  read(): Parse {
    const { tags, parse } = this;
    let at = 0;
    while (at < tags.length) {
      const from = at;
      at = this.step(at);
      for (let item = from; item < at; item++) parse.clauseAt[item] = this.clause;
    }
    for (const hit of this.hits) {
      const clause = parse.verbAt[hit.first];
      if (clause !== undefined && clause.hit === null && hit.form.part === "verb") clause.hit = hit;
    }
    return parse;
  }

  protected open(kind: ClauseKind, parent: Clause | null, first: number): Clause {
    const clause = new Clause(kind, parent, first);
    this.parse.clauses.push(clause);
    return clause;
  }

  protected forget(): void {
    this.phrase = null;
    this.preposition = "";
  }

  protected closed(at: number): number {
    for (let next = at + 1; next < Math.min(this.tags.length, at + BRACKET); next++) if (this.tags[next] === "close") return next + 1;
    return at + 1;
  }

  protected main(): Clause {
    let clause = this.clause;
    while (clause.parent !== null && clause.kind !== "main" && clause.kind !== "joined") clause = clause.parent;
    return clause;
  }

  /** The complement clause around what is being read. */
  protected complement(): Clause | null {
    for (let clause: Clause | null = this.clause; clause !== null; clause = clause.parent) if (clause.kind === "complement") return clause;
    return null;
  }

  /** A clause around that has no verb yet, but phrases before it. */
  protected waiting(): Clause | null {
    for (let clause = this.clause.parent; clause !== null; clause = clause.parent)
      if (clause.verb === -1) return clause.before.length > 0 || clause.kind === "relative" ? clause : null;
    return null;
  }
}
