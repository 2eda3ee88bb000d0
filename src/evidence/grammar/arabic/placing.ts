import { BOTH, is } from "../../../lexicon/words.js";
import type { Hit } from "../../cues/hit.js";
import { foundAt, mentionOf } from "../../sentence/found.js";
import { fromOf, itemAt, toOf } from "../../sentence/items.js";
import type { Reading } from "../../sentence/reading.js";
import type { Clause, Phrase, Tag } from "../clause.js";
import { ClauseReader } from "../reader.js";
import { isDefinite, isHuman, isOffice, prefixAt } from "./names.js";

/** Gives each noun phrase of an Arabic sentence its place in its clause. */
export abstract class ArabicPlaces extends ClauseReader {
  /** The nouns that tell deeds, which have phrases of their own. */
  protected readonly nouns: ReadonlySet<number>;
  /** What stands before the next verb: a negation, a particle of the future or of doubt. */
  protected negated = false;
  protected mood: Clause["mood"] = "fact";
  /** ولا joins what follows to a list that is denied. */
  protected nor = false;

  constructor(reading: Reading, hits: readonly Hit[], tags: Tag[]) {
    super(reading, hits, tags);
    const { items } = reading;
    // قوات الاحتلال: a force, no deed
    const isDeed = ({ form, first }: Hit) =>
      form.part === "noun" && form.pattern.kind === "predicate" && itemAt(items, first).core !== "الاحتلال";
    this.nouns = new Set(hits.filter(isDeed).map(({ first }) => first));
  }

  protected place(phrase: Phrase): void {
    const { clause, tags } = this;
    // شكرت اليابان، التي ساعدت، وبيرو: past a clause between commas
    const last = this.phrase === null && this.comma === phrase.first ? (clause.objects.at(-1) ?? null) : this.phrase;
    const before = last?.apposed ?? last;
    const prefix = prefixAt(this.reading, phrase.first);
    const and =
      this.nor || /^[وف]/.test(prefix) || tags[phrase.first - 1] === "and" || itemAt(this.reading.items, phrase.first - 1).norm === "و";
    this.nor = false;
    // منظمات، من بينها العفو الدولية
    const including =
      this.preposition === "including" && before !== null && tags[before.last] === "comma" && phrase.first - before.last < 4;
    const touching = before !== null && (this.touches(before, phrase.first) || last !== this.phrase || including);
    const own = this.preposition !== "" && phrase.preposition === "";
    if (!and && !own && before !== null && before.last === phrase.first && this.isApposition(before, phrase)) return;
    // منظمة العفو الدولية «أمنستي»: the same once more
    if (
      !and &&
      !own &&
      phrase.named.length === 0 &&
      tags[phrase.first - 1] === "quote" &&
      before?.last === phrase.first - 1 &&
      before.named.length > 0
    )
      return;
    if (this.negated && !and) this.negated = false;
    if (and && before !== null && touching && !own && this.joins(before, phrase)) {
      const root = before.root ?? before;
      phrase.root = root;
      root.joined.push(phrase);
      phrase.preposition = root.preposition;
    } else if (this.preposition !== "") {
      phrase.preposition = this.preposition;
      if (touching && before !== null) {
        before.modifiers.push(phrase);
        phrase.host = before;
      }
      if (and && before?.preposition === phrase.preposition) phrase.root = null;
      (clause.verb === -1 ? clause.before : clause.obliques).push(phrase);
    } else {
      // قرار بيرو قطع, قرار بيرو إنهاء تعاونها, محاولة اغتيال: a deed in the genitive
      if (before !== null && before.last === phrase.first && this.isDeed(phrase.first) && this.governs(before)) phrase.governor = before;
      else if (clause.verb === -1) clause.before.push(phrase);
      else clause.objects.push(phrase);
    }
    this.phrase = phrase;
    this.preposition = "";
  }

  /** الأمين العام للأمم المتحدة أنطونيو غوتيريش: the person whose office stands before. */
  protected isApposition(before: Phrase, phrase: Phrase): boolean {
    const { found } = this.reading;
    if (
      phrase.named.length !== 1 ||
      foundAt(found, phrase.named[0]!).kind !== "person" ||
      foundAt(found, phrase.named[0]!).first > phrase.first
    )
      return false;
    let top = before;
    while (top.host !== null) top = top.host;
    if (!isOffice(this.reading.items[top.head]) || (top === before && top.named.some((name) => foundAt(found, name).kind === "person")))
      return false;
    top.named = phrase.named;
    this.phrase = phrase;
    phrase.host = null;
    phrase.apposed = top;
    this.preposition = "";
    return true;
  }

  protected isDeed(at: number): boolean {
    return this.nouns.has(at) || is(itemAt(this.reading.items, at), BOTH.ending);
  }

  /** A common noun may have a deed as its genitive or what it decides. */
  protected governs(phrase: Phrase): boolean {
    // في لاهاي، الجمعة، مذكرة: an aside was read past
    if (fromOf(this.reading, phrase.last) - toOf(this.reading, phrase.last - 1) > 2) return false;
    return mentionOf(this.reading.mentionAt, phrase.head) === -1 && !isDefinite(itemAt(this.reading.items, phrase.head));
  }

  protected joins(before: Phrase, phrase: Phrase): boolean {
    const { mentionAt } = this.reading;
    // البلدين وتقريب وقف النزاع: a name and a thing are no pair
    if (
      mentionOf(mentionAt, before.head) !== -1 &&
      mentionOf(mentionAt, phrase.head) === -1 &&
      !isHuman(itemAt(this.reading.items, phrase.head))
    )
      return false;
    // what a deed's noun joins is another deed
    return (
      !(this.nouns.has(phrase.first) && !this.nouns.has(before.first)) &&
      (phrase.named.length > 0 || before.named.length === 0 || this.nouns.has(phrase.first))
    );
  }

  protected touches(before: Phrase, at: number): boolean {
    let item = before.last;
    // المقاومة (حماس) وإسرائيل
    if (this.tags[item] === "open") item = this.closed(item);
    while (item < at && /^(?:quote|close|preposition|other|adverb|and|comma|not)$/.test(this.tags[item]!)) {
      if (this.tags[item] === "comma" && item !== at - 1) return false;
      item++;
    }
    return item === at || this.tags[item - 1] === "close" || (itemAt(this.reading.items, item).norm === "و" && item === at - 1);
  }
}
