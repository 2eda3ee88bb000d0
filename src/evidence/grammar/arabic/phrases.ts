import { AR, BOTH, is } from "../../../lexicon/words.js";
import type { Hit } from "../../cues/hit.js";
import { foundAt, mentionOf } from "../../sentence/found.js";
import { fromOf, itemAt, toOf } from "../../sentence/items.js";
import type { Reading } from "../../sentence/reading.js";
import { type Clause, Phrase, type Tag } from "../clause.js";
import { ClauseReader } from "../reader.js";
import {
  AMOUNT,
  isAdjectival,
  isDefinite,
  isHuman,
  isOffice,
  isPair,
  isPeople,
  isState,
  LOCALITY,
  nameIn,
  personWithin,
  prefixAt,
} from "./names.js";

/** Reads the noun phrases of an Arabic sentence, and gives each its place in its clause. */
export abstract class ArabicPhrases extends ClauseReader {
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

  protected readPhrase(at: number): number {
    const { tags, reading } = this;
    const { items, mentionAt, found } = reading;
    const prefix = prefixAt(this.reading, at);
    const clitic = /[بلك]$/.exec(prefix)?.[0] ?? (/لل?$/.test(prefix) ? "ل" : "");
    if (/^[وف]/.test(prefix) && clitic === "" && this.preposition === "" && this.negated) this.negated = false;
    let last = at;
    let closed = false;
    let person = false;
    let adjective = false;
    let head = at;
    const opening = mentionOf(mentionAt, at);
    const item0 = itemAt(items, at);
    while (last < tags.length) {
      const tag = tags[last]!;
      const item = itemAt(items, last);
      if (
        tag === "quote" &&
        last > at &&
        /^[«"“]/.test(item.surface) &&
        (tags[last + 1] === "noun" || tags[last + 1] === "name") &&
        !closed
      ) {
        last++;
        continue;
      }
      // الاتفاق السوري ـ السعودي
      if (closed && last > at && /^[-–ـ]$/.test(item.surface) && isPair(reading, last)) {
        last++;
        continue;
      }
      if (tag !== "name" && tag !== "noun" && tag !== "adjective") break;
      // الدعم الأمريكي غير المشروط لبيرو
      if (closed && item.core === "غير" && tags[last + 1] === "noun" && isDefinite(itemAt(items, last + 1))) {
        last += 2;
        continue;
      }
      const mention = mentionOf(mentionAt, last);
      if (last > at && prefixAt(this.reading, last) !== "" && !(mention !== -1 && foundAt(found, mention).first < last)) break;
      if (mention !== -1 && tag === "name") {
        const { kind, last: end, anaphor } = foundAt(found, mention);
        if (last > at) {
          const before = mentionOf(mentionAt, last - 1);
          const afterName = before !== -1 && foundAt(found, before).kind !== "demonym" && foundAt(found, before).anaphor === undefined;
          // استقبل الرئيس البيروفي الجانبين
          if (anaphor === true && foundAt(found, mention).place !== true) break;
          if (kind === "demonym") {
            if (afterName && opening === before && isState(reading, before)) break;
          } else if (kind === "person" || kind === "title") {
            if (person || (closed && afterName)) break;
            // والرئيسين اللبناني إميل لحود والسوري بشار الأسد: the office stands before the whole list
            const listed = last === at + 1 && /^و/.test(prefix) && item0.core.endsWith("ي") && isOffice(items[this.phrase?.head ?? -1]);
            if (closed && before === -1 && !listed && !is(items[head], BOTH.title) && !isOffice(items[head])) break;
          } else if (closed) break;
        }
        if (kind === "person") person = true;
        adjective ||= kind === "demonym" && last > at;
        closed = true;
        last = end;
        continue;
      }
      if (last > at) {
        // أحرق متظاهرون أعلاما: a plural with its ن has no genitive
        if (/ون$/.test(itemAt(items, last - 1).core) && isPeople(items[last - 1]) && !/(?:ون|ين|يه|ي)$/.test(item.core)) break;
        if (this.nouns.has(last)) break;
        if (
          is(item, BOTH.time) &&
          !(closed && isDefinite(item) && isOffice(items[head])) &&
          !(last === at + 1 && !closed && !isDefinite(item))
        )
          break;
        const definite = isDefinite(item);
        // الرئيس التركي رجب الطيب أردوغان: first names that the registry lacks
        if (closed && !definite && isOffice(items[head]) && personWithin(reading, tags, last)) {
          last++;
          continue;
        }
        // دبلوماسيين إيرانيين كبار
        if (closed && adjective && !definite && isAdjectival(item) && !isDefinite(itemAt(items, head))) {
          last++;
          continue;
        }
        // لقائه المرشح: what follows a deed's pronoun is its object
        if (closed && this.nouns.has(head) && itemAt(items, head).suffix !== "" && tag !== "adjective" && !is(item, AR.adjective)) break;
        if (closed) {
          if (adjective && !isDefinite(itemAt(items, head)) && !isDefinite(itemAt(items, last - 1))) break;
          if (
            !definite ||
            !isAdjectival(item) ||
            (mentionOf(mentionAt, last - 1) !== -1 && opening !== -1 && mentionOf(mentionAt, last - 1) === opening)
          )
            break;
        } else if (
          !definite &&
          /...ا$/.test(item.core) &&
          item.suffix === "" &&
          !/ا$/.test(itemAt(items, head).core) &&
          !/^(?:رضا|مدعا)$/.test(item.core)
        )
          break;
        closed ||= definite || item.suffix !== "";
      } else closed = isDefinite(item) || item.suffix !== "";
      last++;
      // an everyday time is a phrase of its own
      if (last === at + 1 && is(item, BOTH.time) && item.prefix === "" && this.preposition === "" && mention === -1) break;
    }
    if (last === at) return at + 1;
    while (head + 1 < last && opening === -1 && AMOUNT.test(itemAt(items, head).core)) head++;
    if (opening !== -1 && tags[at] === "name") head = foundAt(found, opening).last - 1;
    const phrase = new Phrase(at, last, head, this.clause);
    for (let item = at; item < last; item++) this.parse.phraseAt[item] = phrase;
    phrase.negated = /^[وف]?(?:اي|لا احد)$/.test(itemAt(items, at).norm);
    nameIn(reading, phrase);
    // بشرق بيرو, بمدينة ليما: in it
    if (clitic !== "") this.preposition = clitic === "ب" && LOCALITY.test(itemAt(items, at).core) ? "في" : clitic;
    this.place(phrase);
    return last;
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
