import { ACCUSATION, INVASION, SOURCE_FOLLOWS } from "../../../lexicon/classes.js";
import { AR, is } from "../../../lexicon/words.js";
import type { Hit } from "../../cues/hit.js";
import { foundAt } from "../../sentence/found.js";
import type { Phrase } from "../clause.js";
import type { Sentence } from "../sentence.js";
import { actorsOf } from "./actors.js";
import { following, isDemonym, objectAfter } from "./deeds.js";
import { governedDoer } from "./governors.js";
import { targetOf } from "./objects.js";
import { WITH } from "./verbs.js";

/** A deed that a noun tells, with what stands around it. */
export class Deed {
  /** The names in its phrase: its genitive, or its demonym. */
  readonly genitive: number[];
  /** The same with what "and" joins to it. */
  readonly group: number[];
  /** The prepositional phrases that may complete it. */
  readonly after: readonly Phrase[];
  readonly prepositions: ReadonlySet<string>;
  /** Where it is annexed to: ضم إلى. */
  readonly into: Phrase | undefined;
  /** The phrase that says whom it is aimed at. */
  readonly aimed: Phrase | undefined;
  readonly targets: number[];
  /** What stands right behind it without a preposition. */
  readonly object: Phrase | null;
  /** Its genitive does it: هجمات بيرو. */
  readonly doerFollows: boolean;

  constructor(
    readonly sentence: Sentence,
    readonly hit: Hit,
    readonly phrase: Phrase,
  ) {
    const { reading } = sentence;
    const { pattern, marker } = hit.form;
    this.genitive = phrase.named.filter(
      (name) => foundAt(reading.found, name).first > hit.first || foundAt(reading.found, name).pronoun !== true,
    );
    const joined = phrase.named.length > 0 && phrase.joined.every(({ head }) => sentence.nounAtItem(head) === null);
    this.group = joined && phrase.joined.length > 0 ? actorsOf(sentence, phrase) : this.genitive;
    this.after = following(sentence, phrase, hit);
    const { hostile, target } = reading.lexicons.words.ar.markers;
    this.prepositions = marker !== null ? new Set([marker]) : pattern.reciprocal ? WITH : pattern.toward < 0 ? hostile : target;
    this.into = (pattern.is & INVASION) !== 0 ? this.after.find(({ preposition }) => preposition === "الي") : undefined;
    this.aimed = this.after.find(
      (one) => this.prepositions.has(one.preposition) && one !== this.into && (one.preposition !== "ب" || marker === "ب"),
    );
    // اعتراف بيرو بدولة فلسطين: whom the expression holds
    const inside = hit.form.rest.length > 0 ? sentence.insideOf(hit).filter((name) => !this.genitive.includes(name)) : [];
    this.targets = this.genitive.length > 0 && inside.length > 0 ? inside : targetOf(sentence, this.aimed ?? null, hit);
    this.object = this.aimed === undefined ? objectAfter(sentence, phrase) : null;
    // اتهام بيرو بقصف: who is accused follows
    const accused = (pattern.is & ACCUSATION) !== 0 && this.after.some(({ preposition }) => preposition === "ب");
    this.doerFollows = !accused && (is(reading.items[hit.first], AR.doer) || (pattern.is & SOURCE_FOLLOWS) !== 0);
  }

  phraseAfter(preposition: string): Phrase | undefined {
    return this.after.find((one) => one.preposition === preposition);
  }

  /** Whom it hits where its genitive does it. */
  get objects(): number[] {
    return this.targets.length > 0 ? this.targets : this.genitive.length > 0 ? this.genitive : actorsOf(this.sentence, this.object);
  }

  get isDemonym(): boolean {
    return isDemonym(this.sentence, this.genitive, this.hit.first);
  }

  get governor(): number[] {
    return governedDoer(this.sentence, this.hit, this.phrase);
  }
}
