import { BOTH, is } from "../../../lexicon/words.js";
import type { Hit } from "../../cues/hit.js";
import { foundAt, mentionOf } from "../../sentence/found.js";
import { itemAt } from "../../sentence/items.js";
import type { Reading } from "../../sentence/reading.js";
import type { Clause, Parse, Phrase, Tag } from "../clause.js";
import { EnglishClauses } from "./clauses.js";
import { type Group, groupAt } from "./groups.js";
import { OPENS } from "./phrases.js";
import { tagEnglish } from "./tags.js";

const GROUP: ReadonlySet<Tag> = new Set<Tag>(["auxiliary", "not", "adverb", "finite", "past", "base", "gerund", "to"]);

/**
 * Reads an English sentence into clauses in one pass from left to right: a noun phrase before a verb is its subject,
 * one behind it its object, one after a preposition completes it; each verb after the first opens a clause of its own.
 */
export function parseEnglish(reading: Reading, hits: readonly Hit[]): Parse {
  return new Reader(reading, hits, tagEnglish(reading, hits)).read();
}

class Reader extends EnglishClauses {
  /** Reads what begins at an item, and gives the item after it. */
  protected step(at: number): number {
    const { tags } = this;
    const tag = tags[at]!;
    if (OPENS.has(tag)) return this.readPhrase(at);
    if (GROUP.has(tag)) {
      const group = groupAt(this.reading.items, this.tags, at);
      if (group !== null) return this.readGroup(group);
      return at + 1;
    }
    switch (tag) {
      case "preposition":
        this.preposition = itemAt(this.reading.items, at).norm;
        if (this.preposition === "alongside") this.preposition = "with";
        // "leaders, among them those of Peru"
        if (this.preposition === "among" && this.reading.items[at + 1]?.norm === "them") this.preposition = "including";
        this.and = this.and === at ? at + 1 : this.and;
        return at + 1;
      case "and":
        this.and = at + 1;
        return at + 1;
      case "comma":
        return this.readComma(at);
      case "that":
        return this.readThat(at);
      case "relative":
        return this.readRelative(at);
      case "subordinator":
        // "in Lima, where the treaty is not recognised"
        if (
          itemAt(this.reading.items, at).norm === "where" &&
          this.phrase !== null &&
          at - this.phrase.last <= 1 &&
          this.phrase.named.length > 0
        )
          return this.readRelative(at);
        this.clause = this.open("adverbial", this.finite(), at);
        this.forget();
        return at + 1;
      case "colon":
      case "stop":
        this.clause = this.open("main", null, at);
        this.forget();
        return at + 1;
      case "open":
        return this.closed(at);
      case "quote":
        if (this.and === at) this.and = at + 1;
        if (this.comma === at) this.comma = at + 1;
        return at + 1;
      default:
        return at + 1;
    }
  }

  /** The innermost clause with a verb of its own kind. */
  protected finite(): Clause {
    let { clause } = this;
    while (clause.parent !== null && !clause.finite) clause = clause.parent;
    return clause;
  }

  /** A dateline or a comma: a relative clause or an aside that a comma opened ends there. */
  protected readComma(at: number): number {
    const dash = itemAt(this.reading.items, at).surface !== ",";
    if (dash && this.clause.kind === "main" && this.clause.verb === -1 && at < 6 && this.parse.clauses.length === 1)
      this.clause = this.open("main", null, at);
    if (this.isList(at)) {
      this.comma = at + 1;
      return at + 1;
    }
    let clause: Clause | null = this.clause;
    // a clause that stands between commas is over where its verb has been read
    while (clause !== null && clause.verb !== -1 && clause.kind !== "main" && clause.kind !== "joined" && clause.kind !== "complement") {
      if (
        clause.parent !== null &&
        clause.parent.verb === -1 &&
        (clause.kind === "relative" || clause.kind === "participle" || clause.kind === "gerund" || clause.kind === "adverbial")
      ) {
        this.clause = clause.parent;
        break;
      }
      if (clause.kind === "relative" && clause.parent !== null) {
        this.clause = clause.parent;
        // "thanked Peru, which had helped, and Chile"
        if (clause.host !== null && clause.host.named.length > 0 && this.phrase?.named.length === 0) this.phrase = null;
        break;
      }
      clause = clause.parent;
    }
    this.comma = at + 1;
    return at + 1;
  }

  /** "which visited Peru, Chile and Kenya": the comma goes on with what the verb governs. */
  protected isList(at: number): boolean {
    const { mentionAt, found } = this.reading;
    const next = mentionOf(mentionAt, at + 1);
    if (this.clause.kind !== "relative" || this.phrase === null || this.phrase.last !== at || this.phrase.named.length === 0 || next === -1)
      return false;
    const { last } = foundAt(found, next);
    return this.tags[last] === "and" && mentionOf(mentionAt, last + 1) !== -1;
  }

  protected readThat(at: number): number {
    const { tags } = this;
    let next = at + 1;
    while (tags[next] === "adverb" || tags[next] === "comma") next++;
    const host = this.phrase !== null && this.phrase.last === at ? this.phrase : null;
    const verb = tags[next] === "auxiliary" || tags[next] === "finite" || tags[next] === "past" || tags[next] === "not";
    if (host !== null && verb) {
      this.clause = this.open("relative", this.clause, at);
      this.clause.host = host;
    } else {
      const coordinate = this.and === at && this.clause.kind !== "main" ? this.complement() : null;
      this.clause = this.open("complement", coordinate === null ? this.clause : coordinate.parent, at);
      this.clause.host = coordinate === null ? host : coordinate.host;
    }
    this.forget();
    return at + 1;
  }

  protected readRelative(at: number): number {
    const { items } = this.reading;
    let host = this.phrase;
    // "an envoy from Peru who": people, no country
    if (itemAt(items, at).norm === "who" && host?.host != null && host.named.length > 0 && this.reading.mentionAt[host.host.head] === -1)
      host = host.host;
    // "who" asks where nothing stands before
    this.clause = this.open("relative", this.clause, at);
    this.clause.host = host !== null && at - (this.phrase?.last ?? 0) <= 2 ? host : null;
    this.clause.preposition = this.preposition;
    this.forget();
    if (itemAt(items, at).norm === "whose" && host !== null) this.phrase = null;
    return at + 1;
  }

  // ---- noun phrases

  protected readGroup(group: Group): number {
    const aside = this.asideFor(group);
    if (aside !== null) return this.readAside(group, aside);
    const clause = this.clauseFor(group);
    clause.verb = group.verb;
    clause.group = group.first;
    clause.finite = group.finite;
    clause.passive = group.passive || clause.passive;
    clause.negated = group.negated;
    clause.mood = group.mood;
    for (let item = group.first; item < group.last; item++) this.parse.verbAt[item] = clause;
    if (clause.kind === "main" || clause.kind === "complement" || clause.kind === "adverbial" || clause.kind === "joined") {
      if (clause.subject === null) clause.subject = this.subjectOf(clause, group.first);
    } else if (clause.kind === "relative" && clause.subject === null) {
      const own = clause.before.filter(({ preposition }) => preposition === "");
      clause.subject = own.at(-1) ?? null;
    }
    this.clause = clause;
    this.forget();
    this.and = -1;
    return group.last;
  }

  /** Who is told between commas to say the whole: "China, Manila said, bullies Vietnam". */
  protected asideFor(group: Group): Phrase | null {
    const { clause, phrase, tags } = this;
    if (
      clause.verb !== -1 ||
      phrase === null ||
      phrase.preposition !== "" ||
      tags[group.last] !== "comma" ||
      tags[phrase.first - 1] !== "comma"
    )
      return null;
    if (itemAt(this.reading.items, group.verb).reports === undefined || !this.touches(phrase, group.first)) return null;
    return clause.before.some((other) => other !== phrase && other.preposition === "") ? phrase : null;
  }

  protected readAside(group: Group, speaker: Phrase): number {
    const { clause } = this;
    clause.before.splice(clause.before.indexOf(speaker), 1);
    const aside = this.open("aside", clause, speaker.first);
    aside.subject = speaker;
    aside.verb = group.verb;
    aside.group = group.first;
    aside.finite = true;
    for (let item = group.first; item < group.last; item++) this.parse.verbAt[item] = aside;
    this.forget();
    return group.last;
  }

  /** The subject of a clause whose verb has come: the phrase before it that no preposition governs and that is no time. */
  protected subjectOf(clause: Clause, group: number): Phrase | null {
    if (clause.partner !== null) return clause.partner.subject;
    const { items } = this.reading;
    const own = clause.before.filter(({ preposition, head }) => preposition === "" && !is(items[head], BOTH.time));
    if (own.length === 0) return this.opened(clause, group);
    const last = own.at(-1)!;
    if (own.length > 1 && this.touches(last, group)) {
      const previous = own.at(-2)!;
      // "Peru, Chile reach a deal": a headline's list
      if (previous.first === clause.first && previous.last === last.first - 1 && previous.named.length > 0 && last.named.length > 0) {
        previous.joined.push(last);
        return previous;
      }
      return last;
    }
    return own[0]!;
  }

  /** "After Peru attacked": what stands after a preposition that opens a clause, too, right before the verb. */
  protected opened(clause: Clause, group: number): Phrase | null {
    const last = clause.before.at(-1);
    if (last === undefined || !this.touches(last, group)) return null;
    if (!/^(?:after|before|since|as|than|like|until|amid|for)$/.test(last.preposition)) return null;
    last.preposition = "";
    if (last.host !== null) last.host.modifiers.splice(last.host.modifiers.indexOf(last), 1);
    return last;
  }
}
