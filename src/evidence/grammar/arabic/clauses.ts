import { BOTH, is } from "../../../lexicon/words.js";
import { foundAt, mentionOf } from "../../sentence/found.js";
import { itemAt } from "../../sentence/items.js";
import type { Clause, Phrase } from "../clause.js";
import { isDefinite, prefixAt } from "./names.js";
import { ArabicPhrases } from "./phrases.js";

/** Tells which clause a verb of an Arabic sentence belongs to, and opens what it opens. */
export abstract class ArabicClauses extends ArabicPhrases {
  protected startJoined(at: number): Clause {
    const { clause } = this;
    if (clause.verb === -1 && clause.before.length === 0) return clause;
    let partner = clause;
    // قالت … وأضافت: a verb of speech goes on from one of speech
    if (itemAt(this.reading.items, at).reports !== undefined)
      for (let outer = clause.parent; outer !== null; outer = outer.parent)
        if (outer.verb !== -1 && itemAt(this.reading.items, outer.verb).reports !== undefined) partner = outer;
    if (partner.kind === "relative" && this.comma === at && partner.parent !== null) partner = partner.parent;
    const next = this.open("joined", partner.parent, at);
    next.partner = partner;
    next.host = partner.host;
    if (partner.kind === "relative") next.relative = true;
    this.clause = next;
    return next;
  }

  protected readVerb(at: number): number {
    const { items } = this.reading;
    const item = itemAt(items, at);
    const joined = /^[وف]/.test(item.prefix);
    const purpose = item.prefix.endsWith("ل") && /^[يتن]/.test(item.core);
    const touching = this.phrase !== null && this.phrase.last === at && this.clause.verb !== -1;
    const topic = this.phrase;
    let { clause } = this;
    const copula = clause.verb !== -1 && is(items[clause.verb], BOTH.was) && clause.objects.length + clause.obliques.length < 3;
    if (copula && !joined && !purpose) {
      // كانت بيرو قد هاجمت: the phrases so far stand before the verb
      clause.before = clause.before.concat(clause.objects);
      clause.objects = [];
      if (clause.negated) this.negated = true;
      if (clause.mood !== "fact") this.mood = clause.mood;
    } else if (clause.verb === -1 && item.suffix !== "" && topic?.last === at && topic.preposition !== "" && !this.isDefinite(topic)) {
      // في هجوم شنته بيرو
      clause = this.describing(topic, at);
    } else if (purpose) {
      clause = this.open("infinitive", this.clause, at);
    } else if (!joined && clause.verb !== -1 && this.comma === at && this.describes(at)) {
      clause = this.describing(this.phrase!, at);
    } else if (joined) clause = this.startJoined(at);
    else if (clause.verb !== -1) clause = this.openAfter(at, touching ? topic : null);
    clause.verb = at;
    clause.group = at;
    clause.finite = true;
    clause.negated = this.negated;
    clause.mood = item.prefix.endsWith("س") ? "future" : this.mood;
    clause.passive ||= /^.{0,3}\u064F/.test(item.surface);
    this.parse.verbAt[at] = clause;
    this.clause = clause;
    this.forget();
    return at + 1;
  }

  /** A verb after another without "and": a clause that says more of the phrase before (قوات دربتها), or one whose subject that phrase is. */
  protected openAfter(at: number, phrase: Phrase | null): Clause {
    const { clause } = this;
    const { items } = this.reading;
    if (phrase === null || phrase.preposition !== "" || phrase.last !== at) {
      if (phrase !== null && phrase.last === at && !this.isDefinite(phrase)) return this.describing(phrase, at);
      if (this.comma === at) {
        const waiting = clause.parent !== null && clause.parent.verb === -1 ? clause.parent : null;
        if (waiting !== null) return waiting;
      }
      const waiting = this.waiting();
      if (waiting !== null) return waiting;
      const next = this.open("joined", clause.parent, at);
      next.partner = clause;
      return next;
    }
    const waiting = this.waiting();
    // "and" before the phrase, a comma or a definite phrase: its subject
    const own = phrase.root ?? phrase;
    const begins = /^[وف]/.test(prefixAt(this.reading, phrase.first)) || this.tags[phrase.first - 1] === "comma";
    if (!begins && waiting !== null && clause.kind === "relative") return waiting;
    if (!begins && !this.isDefinite(phrase) && items[at] !== undefined) return this.describing(phrase, at);
    if (own !== phrase) own.joined.splice(own.joined.indexOf(phrase), 1);
    phrase.root = null;
    for (const list of [clause.objects, clause.before, clause.obliques]) {
      const place = list.indexOf(phrase);
      if (place !== -1) list.splice(place, 1);
    }
    const next = this.open("main", null, phrase.first);
    next.before.push(phrase);
    for (let item = phrase.first; item < at; item++) this.parse.clauseAt[item] = next;
    return next;
  }

  /** جماعة مسلحة، خططت: past a comma a verb in the feminine says more of an indefinite phrase in the feminine. */
  protected describes(at: number): boolean {
    const { items } = this.reading;
    const { phrase } = this;
    if (phrase === null || phrase.last !== at - 1 || phrase.named.length > 0 || this.isDefinite(phrase)) return false;
    return /ه$/.test(itemAt(items, phrase.head).core) && /^(?:ت|[^يتن].*ت$)/.test(itemAt(items, at).core);
  }

  protected describing(phrase: Phrase, at: number): Clause {
    const next = this.open("relative", this.clause, at);
    next.host = phrase;
    return next;
  }

  protected isDefinite(phrase: Phrase): boolean {
    const { items, mentionAt, found } = this.reading;
    for (let at = phrase.first; at < phrase.last; at++) {
      const mention = mentionOf(mentionAt, at);
      if (mention !== -1 && foundAt(found, mention).kind !== "demonym") return true;
      if (isDefinite(itemAt(items, at)) || itemAt(items, at).suffix !== "") return true;
    }
    return false;
  }

  protected readParticiple(at: number): number {
    const { items } = this.reading;
    const item = itemAt(items, at);
    const host = this.phrase !== null && this.phrase.last === at ? this.phrase : null;
    // مدعومة من, مدعومة بمئات, محكوم عليه: a participle that tells what its subject undergoes
    const undergone = /^(?:ال)?م..و.(?:ه|ين|ون|ات)?$/.test(item.core);
    const passive = items[at + 1]?.norm === "من" || items[at + 1]?.norm === "ب" || undergone;
    const next = this.open(passive ? "participle" : "gerund", this.clause, at);
    next.verb = at;
    next.group = at;
    next.passive = passive;
    next.host = passive ? host : null;
    next.negated = this.negated;
    this.parse.verbAt[at] = next;
    if (/^[وف]/.test(item.prefix) && this.clause.kind === "gerund") next.partner = this.clause;
    this.clause = next;
    this.forget();
    return at + 1;
  }

  // ---- noun phrases
}
