import { placeAt, shortAt, type Found } from "./actors.js";
import type { Discourse } from "./discourse.js";
import { arabicAnaphor } from "./grammar/arabic-anaphors.js";
import { englishAnaphor } from "./grammar/english-anaphors.js";
import { rootOf } from "./lexicon/actors.js";
import { mentionIndex, type Reading } from "./reading.js";

/**
 * A sentence with what stands for actors named before: pronouns, "the two sides", الجانبان, "his
 * country", the short names of organisations. They carry relations; they are no mentions of their own.
 */
export function withAnaphors(reading: Reading, discourse: Discourse): Reading {
  const { items, mentionAt, found, lexicons, language } = reading;
  const { registry } = lexicons;
  const anaphors: Found[] = [];
  // the mentions before an item, one more each time that it passes one
  const before: Found[] = [];
  const named = (actor: string) => discourse.salience.has(rootOf(registry, actor)) || before.some((mention) => mention.actor === actor);
  for (let at = 0; at < items.length; at++) {
    while (before.length < found.length && found[before.length]!.first < at) before.push(found[before.length]!);
    const item = items[at]!;
    if (mentionAt[at] !== -1 || !item.word) continue;
    const short = shortAt(items, at);
    const place = short !== undefined && named(short.actor) ? short : placeAt(items, at);
    if (place !== undefined) {
      if (!found.some(({ first, last }) => first < place.last && last > at)) anaphors.push(place);
      at = place.last - 1;
      continue;
    }
    const meant = language === "ar" ? arabicAnaphor(reading, at, { before, discourse }) : englishAnaphor(reading, at, { before, discourse });
    if (meant === null || meant.actors.length === 0) continue;
    const { from, to } = item;
    anaphors.push({
      actor: meant.actors[0]!, also: meant.actors.slice(1), kind: "title", first: at, last: meant.last, from, to, prefix: item.prefix,
      anaphor: true, ...(meant.pronoun === undefined ? {} : { pronoun: meant.pronoun }),
    });
    at = meant.last - 1;
  }
  if (anaphors.length === 0) return reading;
  const all = [...found, ...anaphors].sort((a, b) => a.first - b.first);
  return { language, items, found: all, mentionAt: mentionIndex(items, all), clause: reading.clause, lexicons };
}
