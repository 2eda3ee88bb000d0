import { BOTH, is } from "../../../lexicon/words.js";
import { itemAt } from "../../sentence/items.js";
import type { Reading } from "../../sentence/reading.js";
import type { Clause, ClauseKind, Phrase, Tag } from "../clause.js";
import type { Group } from "./groups.js";
import { isA, MAY } from "./known.js";
import { EnglishOpeners } from "./openers.js";
import { OPENS } from "./phrases.js";

/** How something was decided: by a large majority, by consensus. */
function isManner(items: Reading["items"], at: number): boolean {
  return items.slice(at, at + 4).some(({ norm }) => /^(?:majority|vote|votes|margin|consensus|acclamation|mistake)$/.test(norm));
}

/** Tells which clause a verb of an English sentence belongs to, and opens what it opens. */
export abstract class EnglishClauses extends EnglishOpeners {
  /** The clause that a verb's group belongs to: the one that waits for a verb, or a new one. */
  protected clauseFor(group: Group): Clause {
    const { clause, tags } = this;
    if (group.infinitive) return this.openInfinitive(group);
    if (group.tag === "gerund" && !group.finite) return this.openGerund(group);
    const joined = this.and === group.first;
    if (group.tag === "past" && !group.passive && group.bare && this.isReduced(group, joined)) return this.openParticiple(group);
    if (group.tag === "base" && !group.finite) return this.openInfinitive(group);
    if (clause.verb === -1) return clause;
    if (joined && group.bare && this.isBase(group.verb)) {
      // "asked Peru to act and recognise Chile"
      const infinitive = this.infinitiveAround();
      if (infinitive !== null) {
        const next = this.open("infinitive", infinitive.parent, group.first);
        next.host = infinitive.host;
        group.finite = false;
        return next;
      }
    }
    if (joined) {
      const partner = this.partner(group);
      const next = this.open("joined", partner.parent, group.first);
      next.host = partner.host;
      next.partner = partner;
      // "was criticised by Peru and condemned by Chile"
      next.passive = partner.passive && group.bare && group.tag === "past" && !OPENS.has(tags[group.last] ?? "other");
      return next;
    }
    // "the country that attacked Peru condemned": the verb of the clause around
    const waiting = this.waiting();
    if (waiting !== null) return waiting;
    return this.openFinite(group, tags);
  }

  protected partner(group: Group): Clause {
    const speech = this.speechAround(group);
    if (speech !== null) return speech;
    let clause = this.clause;
    while (clause.parent !== null && (!clause.finite || (clause.kind === "relative" && this.comma === group.first - 1)))
      clause = clause.parent;
    return clause;
  }

  /** A past form without an auxiliary is a participle: held by, the missile fired at Peru hit, forces backed by. */
  protected isReduced(group: Group, joined: boolean): boolean {
    const { clause, tags, reading } = this;
    const next = itemAt(reading.items, group.last).norm;
    const touching = this.phrase !== null && this.touches(this.phrase, group.first) && this.phrase.preposition !== "to";
    // "stood by": the preposition is the verb's own; "…, Peru announced."
    const own = this.hits.find(({ first }) => first === group.verb)?.form;
    if (own !== undefined && (own.rest.includes("by") || own.marker === "by")) return false;
    if (
      this.phrase !== null &&
      /^(?:comma|quote)$/.test(tags[this.phrase.first - 1] ?? "") &&
      tags[group.last] === "stop" &&
      itemAt(reading.items, group.verb).reports !== undefined
    )
      return false;
    // "demanded by a large majority that": by how many, not by whom
    if (next === "by" && this.hits.some(({ first }) => first === group.verb) && isManner(reading.items, group.last + 1)) return false;
    if (joined) return clause.verb !== -1 && !clause.finite && clause.passive && next === "by";
    // "as leaders vowed to": the preposition opens a clause
    if (touching && /^(?:as|until)$/.test(this.phrase!.preposition) && next !== "by") return false;
    // an object follows: it is no passive
    if (OPENS.has(tags[group.last] ?? "other") && !is(reading.items[group.last], BOTH.time)) return false;
    if (this.phrase?.root != null && clause.verb !== -1) return next === "by";
    if (isA(reading, reading.items[group.verb], MAY.past) && !isA(reading, reading.items[group.verb], MAY.participle)) return false;
    if (clause.verb === -1) {
      if (clause.kind === "relative") return false;
      const own = clause.before.filter(({ preposition }) => preposition === "");
      if (own.length === 0) return clause.before.length === 0 && clause.kind !== "complement";
      if (!this.finiteFollows(group.last))
        return next === "by" && tags[group.last + 1] !== "gerund" && clause.kind === "main" && group.first > 0 && this.isHeadline();
      return next === "by" || touching || tags[group.first - 1] === "comma";
    }
    if (tags[group.first - 1] === "comma") return next === "by" || !touching;
    if (!touching) return tags[group.first - 1] !== "name";
    if (this.waiting() !== null) return next === "by";
    // "said Peru attacked": a clause of its own
    if (clause.hit === null && this.speaks(clause)) return next === "by";
    return true;
  }

  /** "Ukrainian cities shelled by Russia": a headline without its "are". */
  protected isHeadline(): boolean {
    return this.parse.clauses.length === 1;
  }

  /** Another finite verb follows in the same clause. */
  protected finiteFollows(from: number): boolean {
    const { tags } = this;
    let commas = 0;
    for (let at = from; at < tags.length; at++) {
      const tag = tags[at]!;
      if (tag === "finite" || tag === "past" || (tag === "auxiliary" && !/^be(?:ing|en)?$/.test(itemAt(this.reading.items, at).norm)))
        return true;
      if (tag === "preposition" && /^(?:after|before|since|until|as|than|like)$/.test(itemAt(this.reading.items, at).norm)) return false;
      if (
        tag === "and" ||
        tag === "subordinator" ||
        tag === "that" ||
        tag === "relative" ||
        tag === "stop" ||
        tag === "colon" ||
        tag === "to"
      )
        return false;
      if (tag === "comma" && ++commas > 1) return false;
    }
    return false;
  }

  /** What a verb of an embedded clause has right behind it, which takes no clause as its object. */
  protected isObject(own: Phrase, group: Group): boolean {
    const { clause } = this;
    return (
      (clause.kind === "adverbial" || clause.kind === "relative") &&
      clause.parent !== null &&
      clause.verb === own.first - 1 &&
      own.last === group.first &&
      clause.objects[0] === own &&
      this.hits.some(({ first }) => first === clause.verb) &&
      !this.speaks(clause) &&
      this.tags[group.first] === "auxiliary"
    );
  }

  /** A finite verb after another: its subject is the phrase right before it. */
  protected openFinite(group: Group, tags: readonly Tag[]): Clause {
    const { clause, phrase } = this;
    let own = phrase !== null && this.touches(phrase, tags[group.first - 1] === "comma" ? group.first - 1 : group.first) ? phrase : null;
    const mark = tags[group.first - 1];
    // "travelled to Lima after the war, met the president": what a preposition governs before a comma is no subject
    if (mark === "comma" && own !== null && own.preposition !== "" && clause.finite) own = null;
    // “…,” said Borrell
    if (own === null && this.isReport(group.verb) && (mark === "comma" || mark === "quote")) return this.open("main", null, group.first);
    if (own === null) {
      const next = this.open("joined", clause.parent, group.first);
      next.partner = clause;
      return next;
    }
    // "those found since Peru attacked Chile have been": the object is no subject of a clause of its own
    if (this.isObject(own, group)) {
      const around = clause.parent!;
      const next = this.open("joined", around.parent, group.first);
      next.partner = around;
      return next;
    }
    // "said both Peru and Chile had agreed": the whole list is the subject of what was said
    if (own.root !== null && this.speaks(clause) && clause.objects.includes(own.root) && own.root.first - clause.verb < 3) own = own.root;
    const opener = own.first - 1;
    // "as Peru and Chile agreed": the preposition opens the whole list
    if (own.root !== null && /^(?:as|after|before|since|until|than|like)$/.test(own.root.preposition)) own = own.root;
    const joined = own.root !== null;
    if (joined) {
      own.root!.joined.splice(own.root!.joined.indexOf(own), 1);
      own.root = null;
    }
    for (const list of [clause.objects, clause.obliques, clause.before]) {
      const at = list.indexOf(own);
      if (at !== -1) list.splice(at, 1);
    }
    if (own.host !== null) own.host.modifiers.splice(own.host.modifiers.indexOf(own), 1);
    const adverbial = own.preposition !== "";
    const comma = tags[opener] === "comma" || (tags[opener] === "quote" && tags[opener - 1] === "comma");
    const kind: ClauseKind = adverbial ? "adverbial" : joined || comma ? "main" : this.speaks(clause) ? "complement" : "relative";
    const top = this.main();
    const within = kind === "main" && this.complement() !== null && !comma ? this.complement() : null;
    const next = this.open(
      within !== null ? "complement" : kind,
      kind === "main" ? (within?.parent ?? null) : kind === "adverbial" ? top : clause,
      own.first,
    );
    if (within !== null) next.host = within.host;
    own.preposition = "";
    for (let item = own.first; item < group.first; item++) this.parse.clauseAt[item] = next;
    next.before.push(own);
    next.subject = own;
    if (kind === "relative") {
      const previous = this.parse.phraseAt[own.first - 1];
      next.host = previous ?? null;
      // a verb that takes a clause without "that": hopes Peru attacks
      if (previous === undefined) next.subject = own;
    }
    return next;
  }
}
