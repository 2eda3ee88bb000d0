import { itemAt } from "../../sentence/items.js";
import type { Clause } from "../clause.js";
import type { Group } from "./groups.js";
import { isA, MAY } from "./known.js";
import { EnglishPhrases } from "./phrases.js";

/** Opens the clauses of an English sentence that have no subject of their own, and knows the verbs of speech around. */
export abstract class EnglishOpeners extends EnglishPhrases {
  /** A verb's base form, which after a subject in the singular is no finite one. */
  protected isBase(at: number): boolean {
    const item = itemAt(this.reading.items, at);
    const own = this.hits.find(({ first }) => first === at)?.form.features;
    return own !== undefined ? own.includes("base") : isA(this.reading, item, MAY.infinitive);
  }

  /** The infinitive that is being read, or around it, within its finite clause. */
  protected infinitiveAround(): Clause | null {
    for (let clause: Clause | null = this.clause; clause !== null && !clause.finite; clause = clause.parent)
      if (clause.kind === "infinitive") return clause;
    return null;
  }

  /** "said Peru had attacked and announced": a verb of speech without an auxiliary goes on from the one around, not from one with an auxiliary. */
  protected speechAround(group: Group): Clause | null {
    const { clause } = this;
    if (!group.bare || !this.isReport(group.verb) || clause.kind !== "complement" || clause.parent === null) return null;
    return this.speaks(clause.parent) && clause.group !== clause.verb && this.tags[clause.group] === "auxiliary" ? clause.parent : null;
  }

  protected isReport(verb: number): boolean {
    return itemAt(this.reading.items, verb).reports !== undefined;
  }

  protected speaks(clause: Clause): boolean {
    return clause.verb !== -1 && itemAt(this.reading.items, clause.verb).reports !== undefined;
  }

  protected openParticiple(group: Group): Clause {
    const touching = this.phrase !== null && this.touches(this.phrase, group.first);
    const next = this.open("participle", this.clause, group.first);
    next.passive = true;
    next.host =
      touching || (this.phrase !== null && this.tags[group.first - 1] === "comma" && this.clause.verb === -1) ? this.phrase : null;
    return next;
  }

  protected openGerund(group: Group): Clause {
    const { clause, tags } = this;
    const touching = this.phrase !== null && this.touches(this.phrase, group.first - (this.preposition === "" ? 0 : 1));
    if (this.and === group.first && (clause.kind === "gerund" || clause.kind === "participle")) {
      const next = this.open("gerund", clause.parent, group.first);
      next.host = clause.host;
      next.preposition = clause.preposition;
      return next;
    }
    const next = this.open("gerund", clause, group.first);
    next.preposition = this.preposition;
    // after a comma it is the clause's subject that does it
    next.host = touching && tags[group.first - 1] !== "comma" ? this.phrase : null;
    next.beside = tags[group.first - 1] === "comma" || !/^(?:|of|from|in|on|to|with|for|about|against)$/.test(this.preposition);
    return next;
  }

  protected openInfinitive(group: Group): Clause {
    const touching = this.phrase !== null && this.touches(this.phrase, group.first);
    if (this.and === group.first && this.clause.kind === "infinitive") {
      const next = this.open("infinitive", this.clause.parent, group.first);
      next.host = this.clause.host;
      return next;
    }
    const next = this.open("infinitive", this.clause, group.first);
    next.host = touching ? this.phrase : null;
    return next;
  }
}
