import { AR, BOTH, is } from "../../../lexicon/words.js";
import type { Entry } from "../../sentence/entry.js";
import { foundAt, mentionOf } from "../../sentence/found.js";
import { itemAt } from "../../sentence/items.js";
import type { Reading } from "../../sentence/reading.js";
import type { Tag } from "../clause.js";
import { AMOUNT, isAdjectival, isDefinite, isOffice, isPair, isPeople, isState, personWithin, prefixAt } from "./names.js";

/** What a phrase is read among. */
interface Around {
  reading: Reading;
  tags: readonly Tag[];
  /** The nouns that tell deeds, which have phrases of their own. */
  nouns: ReadonlySet<number>;
  /** The head of the phrase before. */
  before: Entry | undefined;
  preposed: boolean;
}

/** How far a noun phrase reaches: it grows by an item or a name at a time. */
export class Extent {
  last: number;
  head: number;
  /** It is definite, so that only what agrees with it may follow. */
  private closed = false;
  private person = false;
  /** A demonym stands in it as an adjective. */
  private adjective = false;
  private readonly opening: number;

  constructor(
    private readonly at: number,
    private readonly around: Around,
  ) {
    this.last = at;
    this.head = at;
    this.opening = mentionOf(around.reading.mentionAt, at);
    while (this.last < around.tags.length && this.grows());
    const { items } = around.reading;
    while (this.head + 1 < this.last && this.opening === -1 && AMOUNT.test(itemAt(items, this.head).core)) this.head++;
    if (this.opening !== -1 && around.tags[at] === "name") this.head = foundAt(around.reading.found, this.opening).last - 1;
  }

  private get begun(): boolean {
    return this.last > this.at;
  }

  private take(count = 1): true {
    this.last += count;
    return true;
  }

  private grows(): boolean {
    const { reading, tags } = this.around;
    const tag = tags[this.last];
    const item = itemAt(reading.items, this.last);
    if (this.isJoint(item)) return this.take();
    if (tag !== "name" && tag !== "noun" && tag !== "adjective") return false;
    // الدعم الأمريكي غير المشروط لبيرو
    if (this.closed && item.core === "غير" && tags[this.last + 1] === "noun" && isDefinite(itemAt(reading.items, this.last + 1)))
      return this.take(2);
    const mention = mentionOf(reading.mentionAt, this.last);
    const within = mention !== -1 && foundAt(reading.found, mention).first < this.last;
    if (this.begun && prefixAt(reading, this.last) !== "" && !within) return false;
    if (mention !== -1 && tag === "name") return this.growsByName(mention);
    if (!this.begun) this.closed = isDefinite(item) || item.suffix !== "";
    else if (this.isBetween(item)) return this.take();
    else if (!this.growsBy(item)) return false;
    this.take();
    // an everyday time is a phrase of its own
    return !(this.last === this.at + 1 && is(item, BOTH.time) && item.prefix === "" && !this.around.preposed && mention === -1);
  }

  /** An opening quotation mark, or the dash of الاتفاق السوري ـ السعودي. */
  private isJoint(item: Entry): boolean {
    const { reading, tags } = this.around;
    if (!this.begun) return false;
    if (this.closed) return /^[-–ـ]$/.test(item.surface) && isPair(reading, this.last);
    const next = tags[this.last + 1];
    return tags[this.last] === "quote" && /^[«"“]/.test(item.surface) && (next === "noun" || next === "name");
  }

  private growsByName(mention: number): boolean {
    const { reading } = this.around;
    const { kind, last } = foundAt(reading.found, mention);
    if (this.begun && !this.admits(mention)) return false;
    if (kind === "person") this.person = true;
    this.adjective ||= kind === "demonym" && this.begun;
    this.closed = true;
    this.last = last;
    return true;
  }

  private admits(mention: number): boolean {
    const { reading } = this.around;
    const { kind, anaphor, place } = foundAt(reading.found, mention);
    const before = mentionOf(reading.mentionAt, this.last - 1);
    const name = before === -1 ? undefined : foundAt(reading.found, before);
    const afterName = name !== undefined && name.kind !== "demonym" && name.anaphor === undefined;
    // استقبل الرئيس البيروفي الجانبين
    if (anaphor === true && place !== true) return false;
    if (kind === "demonym") return !(afterName && this.opening === before && isState(reading, before));
    if (kind !== "person" && kind !== "title") return !this.closed;
    if (this.person || (this.closed && afterName)) return false;
    return !this.closed || before !== -1 || this.isListed() || this.hasOffice();
  }

  /** والرئيسين اللبناني إميل لحود والسوري بشار الأسد: the office stands before the whole list. */
  private isListed(): boolean {
    const { reading, before } = this.around;
    const first = itemAt(reading.items, this.at);
    return this.last === this.at + 1 && prefixAt(reading, this.at).startsWith("و") && first.core.endsWith("ي") && isOffice(before);
  }

  private hasOffice(): boolean {
    const head = itemAt(this.around.reading.items, this.head);
    return is(head, BOTH.title) || isOffice(head);
  }

  /** What stands between a head and what agrees with it, or belongs to a name. */
  private isBetween(item: Entry): boolean {
    const { reading, tags } = this.around;
    if (!this.closed || isDefinite(item) || this.isNewPhrase(item)) return false;
    const head = itemAt(reading.items, this.head);
    // الرئيس التركي رجب الطيب أردوغان: first names that the registry lacks
    if (isOffice(head) && personWithin(reading, tags, this.last)) return true;
    // دبلوماسيين إيرانيين كبار
    return this.adjective && isAdjectival(item) && !isDefinite(head);
  }

  /** A deed, a time, or what a plural with its ن cannot have as its genitive: أحرق متظاهرون أعلاما. */
  private isNewPhrase(item: Entry): boolean {
    const { items } = this.around.reading;
    const before = itemAt(items, this.last - 1);
    if (/ون$/.test(before.core) && isPeople(before) && !/(?:ون|ين|يه|ي)$/.test(item.core)) return true;
    if (this.around.nouns.has(this.last)) return true;
    if (!is(item, BOTH.time)) return false;
    const ofOffice = this.closed && isDefinite(item) && isOffice(itemAt(items, this.head));
    return !ofOffice && !(this.last === this.at + 1 && !this.closed && !isDefinite(item));
  }

  private growsBy(item: Entry): boolean {
    if (this.isNewPhrase(item)) return false;
    const head = itemAt(this.around.reading.items, this.head);
    const definite = isDefinite(item);
    if (this.closed) {
      // لقائه المرشح: what follows a deed's pronoun is its object
      const isObject = this.around.tags[this.last] !== "adjective" && !is(item, AR.adjective);
      if (isObject && this.around.nouns.has(this.head) && head.suffix !== "") return false;
      if (!this.agrees(item)) return false;
    } else if (!definite && isAccusative(item) && !/ا$/.test(head.core)) return false;
    this.closed ||= definite || item.suffix !== "";
    return true;
  }

  /** What may follow a definite phrase: an adjective with its article. */
  private agrees(item: Entry): boolean {
    const { items, mentionAt } = this.around.reading;
    if (this.adjective && !isDefinite(itemAt(items, this.head)) && !isDefinite(itemAt(items, this.last - 1))) return false;
    return isDefinite(item) && isAdjectival(item) && !(this.opening !== -1 && mentionOf(mentionAt, this.last - 1) === this.opening);
  }
}

/** An indefinite object or adverb in the accusative. */
function isAccusative({ core, suffix }: Entry): boolean {
  return /...ا$/.test(core) && suffix === "" && !/^(?:رضا|مدعا)$/.test(core);
}
