import { FAVOUR, GRANT, JUDGED, JUDGING, LAWFUL } from "../../lexicon/classes.js";
import { BOTH, is } from "../../lexicon/words.js";
import type { Hit } from "../cues/hit.js";
import { foundAt } from "../sentence/found.js";
import type { Reading } from "../sentence/reading.js";
import type { Clause, Parse, Phrase } from "./clause.js";

/** Who does it and to whom, as indexes in `reading.found`, and by which construction that was read. */
export interface Parties {
  sources: number[];
  targets: number[];
  construction: string;
  /** The clause tells who does it, or to whom, though that may be no actor. */
  sourceTold: boolean;
  targetTold: boolean;
  /** What it is done to has an owner who was named before: its positions. */
  theirs?: boolean;
}

export const NOBODY: Parties = { sources: [], targets: [], construction: "", sourceTold: true, targetTold: true };

/** A construction by which roles are read, with a sentence that it reads and what that tells: its test. */
export interface Rule<Context> {
  name: string;
  example: string;
  /** Null where the rule does not fit. */
  roles(context: Context): Parties | null;
}

/** Parties as a construction tells them; nobody does it to himself but where it is done to each other. */
export function told(sources: number[], targets: number[]): Parties {
  const apart = targets === sources ? targets : targets.filter((target) => !sources.includes(target));
  return { sources, targets: apart, construction: "noun", sourceTold: sources.length > 0, targetTold: true };
}

/** How a language tells who does what to whom in a clause. */
export interface Grammar {
  /** Source and target of a predicate. */
  roles(sentence: Sentence, hit: Hit): Parties;
  /** The actors that a phrase stands for. */
  actors(sentence: Sentence, phrase: Phrase | null): number[];
  /** Who does a clause's verb, or undergoes its passive. */
  subject(sentence: Sentence, clause: Clause): number[];
  /** Who does what a passive tells. */
  agent(sentence: Sentence, clause: Clause): number[];
}

/** What roles are read from: a sentence with its clauses and cues. */
export class Sentence {
  private readonly nouns = new Map<number, Hit>();
  private readonly read = new Map<Hit, Parties>();

  constructor(
    readonly reading: Reading,
    readonly parse: Parse,
    readonly hits: readonly Hit[],
    private readonly grammar: Grammar,
  ) {
    for (const hit of hits) {
      if (hit.form.pattern.kind !== "predicate") continue;
      const { part, features } = hit.form;
      if (part === "noun" || (part === "verb" && features.includes("gerund") && parse.verbAt[hit.first] === undefined))
        this.nouns.set(hit.last - 1, hit).set(hit.first, hit);
    }
  }

  /** The deed that a phrase's head tells, or null. */
  nounAt({ head }: Phrase): Hit | null {
    return this.nouns.get(head) ?? null;
  }

  /** The deed that a noun at an item tells, or null. */
  nounAtItem(at: number): Hit | null {
    return this.nouns.get(at) ?? null;
  }

  /** A verb asks, orders or lets its object do something. */
  moves(clause: Clause): boolean {
    return is(this.reading.items[clause.verb], BOTH.moving);
  }

  /** A predicate judges what somebody did. */
  judges({ form: { pattern } }: Hit): boolean {
    return (
      (pattern.is & (JUDGING | JUDGED)) !== 0 ||
      ((pattern.is & LAWFUL) !== 0 && pattern.toward < 0) ||
      /^(?:thank|criticise|accuse|demand|honour|apologise|reward|forgive)$/.test(pattern.rule)
    );
  }

  /** What follows a clause's verb is judged, told or undergone, not done. */
  appraises(clause: Clause): boolean {
    const { items } = this.reading;
    return (
      is(items[clause.verb], BOTH.appraising) ||
      (clause.hit !== null && this.judges(clause.hit)) ||
      (clause.hit?.form.pattern.reports === true &&
        clause.hit.form.pattern.rule !== "promise" &&
        clause.hit.form.pattern.rule !== "threaten" &&
        clause.hit.form.pattern.rule !== "announce")
    );
  }

  /** At whom a predicate is aimed is left open by its object: a gift names nobody who gets it, and what is judged was told before. */
  leavesOpen(phrase: Phrase, hit: Hit): boolean {
    const isGift = (hit.form.pattern.is & FAVOUR) !== 0 && (hit.form.pattern.is & GRANT) !== 0 && hit.form.pattern.rule !== "support";
    const judged = this.judges(hit) && (this.isKnown(phrase) || this.isJudged(phrase));
    return this.isOpen(phrase) || (isGift && phrase.named.length === 0 && !this.isOther(phrase)) || judged;
  }

  /** What somebody did, though not who: denounced an escalation, rejected proposals. */
  private isJudged({ first, last, head, named, modifiers }: Phrase): boolean {
    if (named.length > 0 || modifiers.some((modifier) => modifier.named.length > 0)) return false;
    return (
      is(this.reading.items[head], BOTH.resumed) ||
      this.hits.some((hit) => hit.first >= first && hit.last <= last && hit.form.pattern.kind === "evaluation")
    );
  }

  /** The article has told of it before: the new member, both chambers. */
  isKnown({ first, named, modifiers, joined }: Phrase): boolean {
    const { items, language } = this.reading;
    if (named.length > 0 || joined.length > 0 || modifiers.some((modifier) => modifier.named.length > 0)) return false;
    return language === "ar"
      ? items[first]?.core.startsWith("ال") === true
      : /^(?:the|this|these|both|all)$/.test(items[first]?.norm ?? "");
  }

  /** A deed or a thing that was told before, and that names nobody: condemned the attack, welcomed it. */
  isOpen(phrase: Phrase): boolean {
    const { items, language, mentionAt } = this.reading;
    const first = items[phrase.first];
    const definite =
      language === "ar"
        ? items[phrase.head]?.core.startsWith("ال") === true
        : /^(?:the|this|these|it|that|those|they|them)$/.test(first?.norm ?? "");
    return (
      (definite
        ? this.nounAt(phrase) !== null || /^(?:it|this|that|they|them)$/.test(first?.norm ?? "") || is(items[phrase.head], BOTH.resumed)
        : this.nounAt(phrase) !== null) &&
      phrase.named.length === 0 &&
      mentionAt[phrase.first] === -1 &&
      !phrase.modifiers.some((modifier) => modifier.named.some((name) => foundAt(this.reading.found, name).anaphor !== true))
    );
  }

  /** Whom an expression holds: رفض المقترح البيروفي, "stood by Peru". */
  insideOf({ used, first }: Hit): number[] {
    const { found } = this.reading;
    for (const at of used) {
      const phrase = this.parse.phraseAt[at] ?? this.parse.phraseAt[at + 1];
      if (phrase === undefined) continue;
      const inside = this.actorsOf(phrase).filter((name) => {
        const mention = foundAt(found, name);
        return mention.first > first && (mention.first > at || (mention.first === at && mention.pronoun !== true));
      });
      if (inside.length > 0) return inside;
    }
    return [];
  }

  isOther({ head }: Phrase): boolean {
    return is(this.reading.items[head], BOTH.others);
  }

  /** The roles of a predicate, read once. */
  rolesOf(hit: Hit): Parties {
    const known = this.read.get(hit);
    if (known !== undefined) return known;
    // a deed that is judged by what it governs itself has nobody
    this.read.set(hit, NOBODY);
    const roles = this.grammar.roles(this, hit);
    this.read.set(hit, roles);
    return roles;
  }

  actorsOf(phrase: Phrase | null): number[] {
    return this.grammar.actors(this, phrase);
  }

  subjectOf(clause: Clause): number[] {
    return this.grammar.subject(this, clause);
  }

  /** Who does a clause's verb, be it active or passive. */
  agentsOf(clause: Clause): number[] {
    return clause.passive ? this.grammar.agent(this, clause) : this.grammar.subject(this, clause);
  }

  doerOf(hit: Hit): number[] {
    return this.rolesOf(hit).sources;
  }
}

/** Several actors, or one mention of several: the two sides. */
export function isSeveral({ reading: { found } }: Sentence, names: readonly number[]): boolean {
  return names.length > 1 || (names.length === 1 && (foundAt(found, names[0]!).also?.length ?? 0) > 0);
}

export function unique(all: readonly number[]): number[] {
  return [...new Set(all)];
}
