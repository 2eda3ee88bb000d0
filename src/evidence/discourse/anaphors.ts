import { rootOf } from "../../lexicon/actors.js";
import { placeAt, shortAt } from "../actors/names.js";
import type { Sentence } from "../grammar/sentence.js";
import { Found, foundAt } from "../sentence/found.js";
import { fromOf, itemAt, toOf } from "../sentence/items.js";
import { Reading } from "../sentence/reading.js";
import { trait } from "../sentence/trait.js";
import type { Context } from "./antecedents.js";
import { arabicAnaphor, mayRefer as arabicMayRefer } from "./arabic.js";
import type { Discourse } from "./discourse.js";
import { englishAnaphor, mayRefer as englishMayRefer } from "./english.js";

/**
 * A sentence with what stands for actors named before: pronouns, "the two sides", الجانبان, "his
 * country", the short names of organisations. They carry relations; they are no mentions of their own.
 */
export function withAnaphors(clauses: () => Sentence, reading: Reading, discourse: Discourse): Reading {
  const { items, mentionAt, found, lexicons, language } = reading;
  const anaphors: Found[] = [];
  // the mentions before an item, one more each time that it passes one
  const before: Found[] = [];
  const context: Context = { before, discourse };
  const named = (actor: string) =>
    discourse.salience.has(rootOf(lexicons.registry, actor)) || before.some((mention) => mention.actor === actor);
  for (let at = 0; at < items.length; at++) {
    if (mentionAt[at] !== -1 || !standsFor(items[at])) continue;
    while (before.length < found.length && foundAt(found, before.length).first < at) before.push(foundAt(found, before.length));
    const short = shortAt(reading, at);
    const place = short !== undefined && named(short.actor) ? short : placeAt(reading, at);
    if (place !== undefined) {
      if (isFree(found, place)) anaphors.push(place);
      at = place.last - 1;
      continue;
    }
    const meant = language === "ar" ? arabicAnaphor(reading, at, context) : englishAnaphor(clauses, reading, at, context);
    if (meant === null || meant.actors.length === 0) continue;
    const anaphor = new Found(meant.actors[0]!, "title", {
      first: at,
      last: meant.last,
      from: fromOf(reading, at),
      to: toOf(reading, at),
      prefix: itemAt(items, at).prefix,
    });
    anaphor.anaphor = true;
    anaphor.pronoun = meant.pronoun;
    anaphor.also = meant.actors.slice(1);
    anaphors.push(anaphor);
    at = meant.last - 1;
  }
  if (anaphors.length === 0) return reading;
  return new Reading(reading, merge(found, anaphors), reading);
}

/** No mention covers any of what a place does. */
function isFree(found: readonly Found[], place: Found): boolean {
  return !found.some(({ first, last }) => first < place.last && last > place.first);
}

/** Two lists that are in the order of the text, as one. */
function merge(found: readonly Found[], anaphors: readonly Found[]): Found[] {
  const all: Found[] = [];
  let next = 0;
  for (const anaphor of anaphors) {
    while (next < found.length && foundAt(found, next).first <= anaphor.first) all.push(foundAt(found, next++));
    all.push(anaphor);
  }
  while (next < found.length) all.push(foundAt(found, next++));
  // a copy, as `ReadSentence` is a class
  return all.slice();
}

/** A word that may stand for an actor: a place, a short name, a pronoun, the beginning of a description. */
const standsFor = trait(
  (entry) =>
    entry.word &&
    (entry.places.length > 0 || entry.shortNames.length > 0 || (entry.language === "ar" ? arabicMayRefer(entry) : englishMayRefer(entry))),
);
