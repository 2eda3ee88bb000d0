import { itemAt } from "../../sentence/items.js";
import { Phrase } from "../clause.js";
import { Extent } from "./extent.js";
import { LOCALITY, nameIn, prefixAt } from "./names.js";
import { ArabicPlaces } from "./placing.js";

/** Reads the noun phrases of an Arabic sentence. */
export abstract class ArabicPhrases extends ArabicPlaces {
  protected readPhrase(at: number): number {
    const { tags, reading, nouns } = this;
    const { items } = reading;
    const prefix = prefixAt(reading, at);
    const clitic = /[بلك]$/.exec(prefix)?.[0] ?? (/لل?$/.test(prefix) ? "ل" : "");
    if (/^[وف]/.test(prefix) && clitic === "" && this.preposition === "" && this.negated) this.negated = false;
    const { last, head } = new Extent(at, {
      reading,
      tags,
      nouns,
      before: items[this.phrase?.head ?? -1],
      preposed: this.preposition !== "",
    });
    if (last === at) return at + 1;
    const phrase = new Phrase(at, last, head, this.clause);
    for (let item = at; item < last; item++) this.parse.phraseAt[item] = phrase;
    phrase.negated = /^[وف]?(?:اي|لا احد)$/.test(itemAt(items, at).norm);
    nameIn(reading, phrase);
    // بشرق بيرو, بمدينة ليما: in it
    if (clitic !== "") this.preposition = clitic === "ب" && LOCALITY.test(itemAt(items, at).core) ? "في" : clitic;
    this.place(phrase);
    return last;
  }
}
