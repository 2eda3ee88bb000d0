import { AR, BOTH, is, isWhole } from "../../../lexicon/words.js";
import type { Hit } from "../../cues/hit.js";
import { mentionOf } from "../../sentence/found.js";
import { itemAt } from "../../sentence/items.js";
import type { Reading } from "../../sentence/reading.js";
import { type Clause, type Parse, Phrase } from "../clause.js";
import { ArabicClauses } from "./clauses.js";
import { settle } from "./order.js";
import { tagArabic } from "./tags.js";

const DIRECTION = /^(?:شمال|جنوب|شرق|غرب|وسط|شمالي|جنوبي|شرقي|غربي|داخل|خارج)$/;

/**
 * Reads an Arabic sentence into clauses in one pass: each verb opens a clause; noun phrases before and after it are
 * gathered, and which is its subject is told once all have come (see `order.ts`).
 */
export function parseArabic(reading: Reading, hits: readonly Hit[]): Parse {
  return new Reader(reading, hits, tagArabic(reading, hits)).read();
}

class Reader extends ArabicClauses {
  override read(): Parse {
    super.read();
    settle(this.reading, this.parse, this.nouns);
    return this.parse;
  }

  protected override forget(): void {
    super.forget();
    this.negated = false;
    this.mood = "fact";
  }

  protected step(at: number): number {
    const { tags } = this;
    const { items } = this.reading;
    const item = itemAt(items, at);
    switch (tags[at]!) {
      case "name":
      case "noun":
      case "adjective":
        return this.readPhrase(at);
      case "finite":
        return this.readVerb(at);
      case "gerund":
        return this.readParticiple(at);
      case "preposition":
        return this.readPreposition(at);
      case "auxiliary":
        return this.readAuxiliary(at);
      case "not":
        // لم تتهم بيرو ولا تشيلي: the list goes on
        if (item.norm === "ولا" && this.phrase !== null && (tags[at + 1] === "name" || tags[at + 1] === "noun")) {
          this.nor = true;
          return at + 1;
        }
        this.negated = true;
        if (item.norm.endsWith("لن")) this.mood = "future";
        return at + 1;
      case "that":
        return this.readThat(at);
      case "relative":
        this.clause = this.open("relative", this.clause, at);
        this.clause.host = this.phrase !== null && at - this.phrase.last <= 2 ? this.phrase : null;
        this.forget();
        return at + 1;
      case "subordinator":
        this.clause = this.open("adverbial", this.clause.verb === -1 ? this.main() : this.clause, at);
        this.forget();
        return at + 1;
      case "colon":
      case "stop":
        this.clause = this.open("main", null, at);
        this.forget();
        return at + 1;
      case "comma":
        this.readComma(at);
        return at + 1;
      case "open":
        return this.closed(at);
      default:
        return at + 1;
    }
  }

  protected readComma(at: number): void {
    this.comma = at + 1;
    // الدوحة - : a dateline
    const dash = /^[-–—ـ]$/.test(itemAt(this.reading.items, at).surface);
    if (dash && at < 6 && this.parse.clauses.length === 1 && this.clause.verb === -1) {
      this.clause = this.open("main", null, at);
      this.forget();
      return;
    }
    // a relative clause that a comma opened, or that is over, ends
    const { clause } = this;
    if (clause.kind === "relative" && clause.parent !== null && clause.verb !== -1) {
      this.clause = clause.parent;
      // شكرت بيرو، التي ساعدت، وتشيلي: the list goes on from what the clause says more of
      if (clause.host !== null && clause.host.named.length > 0 && this.phrase?.named.length === 0) this.phrase = null;
    }
  }

  protected readPreposition(at: number): number {
    const { items } = this.reading;
    const item = itemAt(items, at);
    const norm = item.norm.replace(/^[وف](?=...?)/, (letter) => (isWhole(item, BOTH.preposition) ? letter : ""));
    const next = items[at + 1];
    // من قبل, على يد: who does it
    if ((norm === "من" && isWhole(next, AR.behalf)) || (norm === "علي" && isWhole(next, AR.hand))) {
      this.preposition = "by";
      return at + 2;
    }
    // إلى جانب القوات البيروفية: with them
    if (norm === "الي" && next?.core === "جانب" && next.suffix === "" && !this.hits.some(({ used }) => used.includes(at + 1))) {
      this.preposition = "مع";
      return at + 2;
    }
    // من أجل الإفراج: what for
    if (norm === "من" && next?.norm === "اجل") {
      this.preposition = "لاجل";
      return at + 2;
    }
    // منظمات، من بينها العفو الدولية
    if (norm === "من" && /^(?:بين|ضمن)$/.test(next?.core ?? "") && next?.suffix !== "") {
      this.preposition = "including";
      return at + 2;
    }
    // قادة أوروبيون، بينهم قادة بيرو
    if (norm.startsWith("بين") && item.suffix !== "" && this.tags[at - 1] === "comma") {
      this.preposition = "including";
      return at + 1;
    }
    if (norm === "علي" && isWhole(next, AR.spoken)) {
      this.preposition = "beside";
      return at + 2;
    }
    // ضدها: the preposition holds its pronoun
    const mention = mentionOf(this.reading.mentionAt, at);
    if (mention !== -1) {
      this.preposition = /^[وف]?(ب|ل)/.exec(item.norm)?.[1] ?? item.core;
      const phrase = new Phrase(at, at + 1, at, this.clause);
      phrase.named = [mention];
      this.parse.phraseAt[at] = phrase;
      this.place(phrase);
      return at + 1;
    }
    if (item.suffix !== "") this.clause.resumed = true;
    // في شمال بيرو: in it
    if (DIRECTION.test(norm) && this.preposition !== "") return at + 1;
    this.preposition = item.suffix !== "" ? "" : norm;
    // بعد أن, قبل أن
    return at + 1;
  }

  protected readAuxiliary(at: number): number {
    const { items } = this.reading;
    const item = itemAt(items, at);
    // لماذا لا تعلن: asked, not told
    if (/(?:هل|لماذا)$/.test(item.norm)) this.mood = "may";
    else if (/سوف$/.test(item.norm) || item.prefix.endsWith("س")) this.mood = "future";
    else if (/قد$/.test(item.norm) && /^[يتن]/.test(items[at + 1]?.core ?? "") && this.tags[at + 1] === "finite") {
      const entry = itemAt(items, at + 1);
      // قد تسببت has been, قد تتسبب may be
      if (!/^ت..+ت$/.test(entry.core)) this.mood = "may";
    } else if (is(item, BOTH.was) && (this.clause.verb === -1 || this.comma === at)) {
      // كانت بيرو قد طالبت، كانت تشيلي قد: past a comma, a clause of its own
      if (this.clause.verb !== -1) {
        this.clause = this.open("main", null, at);
        this.forget();
      }
      // كان, يكون: the clause's verb until another comes
      const { clause } = this;
      clause.verb = at;
      clause.group = at;
      clause.finite = true;
      clause.negated = this.negated;
      clause.mood = this.mood;
      this.parse.verbAt[at] = clause;
      if (!item.prefix.startsWith("و")) {
        this.phrase = null;
        return at + 1;
      }
    }
    // كان: a clause of its own where none waits for a verb
    if (is(item, BOTH.was) && item.prefix.startsWith("و")) this.startJoined(at);
    return at + 1;
  }

  /** The clause around whose verb tells what somebody said. */
  protected speaking(): Clause | null {
    for (let clause: Clause | null = this.clause; clause !== null; clause = clause.parent)
      if (clause.verb !== -1 && itemAt(this.reading.items, clause.verb).reports !== undefined) return clause;
    return null;
  }

  protected readThat(at: number): number {
    const { items } = this.reading;
    const { norm } = itemAt(items, at);
    const joined = /^و/.test(norm) ? this.complement() : null;
    const opener = this.preposition;
    // أشارت المعلومات التي لدى بيرو إلى أن: what the verb of speech points to
    const pointing = opener === "الي" ? this.speaking() : null;
    const parent = joined !== null ? joined.parent : (pointing ?? this.clause);
    const because = /^[وف]?لان/.test(norm);
    this.clause = this.open(
      because || (pointing === null && /^(?:بعد|قبل|منذ|الي|حتي|رغم|عقب)$/.test(opener)) ? "adverbial" : "complement",
      parent,
      at,
    );
    this.clause.host = joined === null ? (this.phrase !== null && this.phrase.last === at ? this.phrase : null) : joined.host;
    this.clause.preposition = /^[وف]?ب/.test(norm) ? "ب" : opener;
    this.clause.pronoun = /ن(?:ه|ها|هم|هما)$/.test(norm);
    this.forget();
    // ألا: that not
    if (/^[وف]?الا$/.test(norm)) this.negated = true;
    return at + 1;
  }
}
