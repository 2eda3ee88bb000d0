import { BOTH, EN, is } from "../../../lexicon/words.js";
import { foundAt, mentionOf } from "../../sentence/found.js";
import { itemAt } from "../../sentence/items.js";
import { Phrase, type Tag } from "../clause.js";
import { ClauseReader } from "../reader.js";
import { nameIn } from "./names.js";

const INSIDE: ReadonlySet<Tag> = new Set<Tag>(["noun", "name", "adjective"]);
export const OPENS: ReadonlySet<Tag> = new Set<Tag>(["noun", "name", "adjective", "determiner", "pronoun"]);

/** Reads the noun phrases of an English sentence, and gives each its place in its clause. */
export abstract class EnglishPhrases extends ClauseReader {
  /** The item after the last "and". */
  protected and = -1;

  protected readPhrase(at: number): number {
    const { tags, reading } = this;
    const { items } = reading;
    let last = at;
    let head = -1;
    while (last < tags.length) {
      const tag = tags[last]!;
      if (tag === "pronoun") {
        if (head === -1) [head, last] = [last, last + 1];
        break;
      }
      if (tag === "determiner") {
        if (head !== -1 && !itemAt(items, last - 1).possessive && tags[last - 1] !== "other") break;
      } else if (
        INSIDE.has(tag) &&
        head !== -1 &&
        is(items[head], BOTH.time) &&
        this.preposition !== "" &&
        !is(items[last], BOTH.time) &&
        !itemAt(items, last - 1).possessive
      ) {
        // "on Saturday Peruvian missiles"
        break;
      } else if (tag === "name" && head !== -1 && this.isApart(head, last)) {
        // "in his address | Putin"
        break;
      } else if (head !== -1 && /^(?:last|next)$/.test(itemAt(items, last).norm) && is(items[last + 1], BOTH.time)) {
        // "visited Lima | last week"
        break;
      } else if (tag === "noun" && head !== -1 && this.isGivenTo(at, last)) {
        // "gave Peru | weapons"
        break;
      } else if (INSIDE.has(tag)) {
        // "the Ukraine war", "the president Putin": one phrase; but a name after a person is another
        if (tag !== "adjective") head = last;
      } else if (tag === "quote" && head === -1 && INSIDE.has(tags[last + 1] ?? "other")) {
        // "strongest protest" in quotation marks
      } else if (
        tag === "other" &&
        /^['’%$€£-]$/.test(itemAt(items, last).surface) &&
        (INSIDE.has(tags[last + 1] ?? "other") || itemAt(items, last).surface === "%")
      ) {
        // the apostrophe of Honduras', 25%
      } else if (tag === "preposition" && head !== -1 && this.isTitle(head, last)) {
        // "Secretary of State Antony Blinken": one person
      } else if (tag === "adverb" && tags[last + 1] === "adjective" && head === -1) {
        // "the deeply divided"
      } else break;
      last++;
    }
    if (last === at) return at + 1;
    const phrase = new Phrase(at, last, head === -1 ? last - 1 : head, this.clause);
    for (let item = at; item < last; item++) this.parse.phraseAt[item] = phrase;
    phrase.negated = /^(?:no|neither|nobody|none|nor)$/.test(itemAt(items, at).norm) || itemAt(items, at - 1).norm === "nor";
    nameIn(reading, phrase);
    this.place(phrase);
    return last;
  }

  /** "of" within a title, behind which a person is named. */
  protected isTitle(head: number, at: number): boolean {
    const { items, mentionAt, found } = this.reading;
    if (itemAt(items, at).norm !== "of" || head !== at - 1 || !is(items[head], BOTH.title)) return false;
    for (let next = at + 1; next < Math.min(this.tags.length, at + 4) && INSIDE.has(this.tags[next]!); next++) {
      const mention = mentionOf(mentionAt, next);
      if (mention !== -1 && foundAt(found, mention).kind === "person") return true;
    }
    return false;
  }

  /** A name behind a common noun that a preposition governs before the verb is the subject, unless the noun is its title or kind. */
  protected isApart(head: number, at: number): boolean {
    const { items, mentionAt, found, lexicons } = this.reading;
    const mention = mentionOf(mentionAt, at);
    const noun = itemAt(items, head);
    if (this.preposition === "" || this.clause.verb !== -1 || mention === -1 || foundAt(found, mention).first !== at) return false;
    if (foundAt(found, mention).kind === "demonym" || noun.capital || noun.possessive || noun.joined || mentionAt[head] !== -1)
      return false;
    if (head !== at - 1 || is(noun, BOTH.title) || is(noun, BOTH.others) || lexicons.reporting.en.speakers.has(noun.norm)) return false;
    return !/^(?:group|movement|militia|organi[sz]ation|network|faction|party|nation|state|country|republic|company|region|city|town)s?$/.test(
      noun.norm,
    );
  }

  /** A name alone right behind a verb of giving says who gets what follows it. */
  protected isGivenTo(first: number, at: number): boolean {
    const { items, mentionAt, found } = this.reading;
    // "gave Peru weapons", "gave CIA Director Mike Pompeo assurances"
    const mention = mentionOf(mentionAt, at - 1);
    if (mention === -1 || this.clause.verb !== first - 1 || !is(items[first - 1], EN.dative) || this.clause.passive) return false;
    const { last, kind } = foundAt(found, mention);
    return last === at && kind !== "demonym" && !itemAt(items, last - 1).possessive && !itemAt(items, last - 1).joined;
  }

  /** Gives a phrase its place in its clause. */
  protected place(phrase: Phrase): void {
    const { clause } = this;
    // "thanked Peru, which helped, and Chile": past a clause between commas
    const past = this.phrase === null && this.and === phrase.first && this.tags[phrase.first - 2] === "comma";
    const resumed = this.resumes(phrase);
    if (resumed !== null) {
      this.join(resumed, phrase);
      this.clause = resumed.clause;
      this.phrase = phrase;
      return;
    }
    const before = past ? (clause.objects.at(-1) ?? clause.obliques.at(-1) ?? null) : this.phrase;
    phrase.preposition = this.preposition;
    const start = this.preposition === "" ? phrase.first : phrase.first - 1;
    // "prisoners, including two Peruvians"
    const including = this.preposition === "including" && before !== null && this.tags[before.last] === "comma" && start - before.last < 4;
    const touching = before !== null && (including || this.touches(before, start));
    if (
      this.and !== -1 &&
      this.and === phrase.first - (this.preposition === "" ? 0 : 1) &&
      before !== null &&
      this.preposition === "" &&
      this.joins(before, phrase)
    ) {
      this.join(before, phrase);
    } else if (
      this.and !== -1 &&
      this.and === phrase.first &&
      before !== null &&
      this.preposition === before.preposition &&
      phrase.named.length > 0 &&
      before.named.length > 0
    ) {
      // "members of NATO and of the European Union"
      this.join(before, phrase);
    } else if (this.preposition !== "") {
      if (touching && before !== null) {
        before.modifiers.push(phrase);
        phrase.host = before;
      }
      (clause.verb === -1 ? clause.before : clause.obliques).push(phrase);
    } else if (clause.verb === -1) clause.before.push(phrase);
    else clause.objects.push(phrase);
    this.phrase = phrase;
    this.preposition = "";
  }

  /** "thanked Peru, which had made a concession, and Chile": the name that the list goes on from, or null. */
  protected resumes(phrase: Phrase): Phrase | null {
    const { clause } = this;
    if (clause.kind !== "relative" || clause.host === null || clause.parent === null || this.preposition !== "") return null;
    if (this.and !== phrase.first || this.tags[phrase.first - 2] !== "comma" || phrase.named.length === 0) return null;
    return clause.host.named.length > 0 && this.phrase !== null && this.phrase.named.length === 0 ? clause.host : null;
  }

  protected touches(before: Phrase, at: number): boolean {
    let item = before.last;
    while (
      item < at &&
      (this.tags[item] === "quote" || this.tags[item] === "close" || this.tags[item] === "other" || this.tags[item] === "adverb")
    )
      item++;
    return item === at || this.tags[item - 1] === "close";
  }

  /** "and" joins two phrases where nothing but a comma stands between them. */
  protected joins(before: Phrase, phrase: Phrase): boolean {
    const gap = phrase.first - before.last;
    if (gap > 3 && this.phrase !== null) return false;
    return before.clause === this.clause || this.clause.verb === -1 || before.clause.parent === this.clause;
  }

  protected join(before: Phrase, phrase: Phrase): void {
    const root = before.root ?? before;
    // Peru, Chile and Kenya: what commas join before "and"
    phrase.root = this.listBefore(root);
    phrase.root.joined.push(phrase);
    phrase.preposition = phrase.root.preposition;
  }

  protected listBefore(last: Phrase): Phrase {
    let root = last;
    for (;;) {
      const comma = root.first - 1;
      const previous = this.tags[comma] === "comma" ? this.parse.phraseAt[comma - 1] : undefined;
      const clause = this.clause;
      const list = clause.verb === -1 ? clause.before : root.preposition === "" ? clause.objects : clause.obliques;
      if (previous === undefined || root.preposition !== "" || !list.includes(root) || previous.clause !== root.clause) return root;
      if (clause.objects.length > 0 && !clause.objects.includes(previous) && !clause.obliques.includes(previous)) return root;
      const at = list.indexOf(root);
      if (at !== -1) list.splice(at, 1);
      root.root = previous.root ?? previous;
      root.root.joined = root.root.joined.concat([root], root.joined);
      root = root.root;
    }
  }

  // ---- verbs
}
