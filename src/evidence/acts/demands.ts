import { related } from "../../lexicon/actors.js";
import { BOTH, EN, is } from "../../lexicon/words.js";
import type { Relation, Voice } from "../evidence.js";
import type { Clause } from "../grammar/clause.js";
import type { Sentence } from "../grammar/sentence.js";
import { foundAt, mentionOf } from "../sentence/found.js";
import { fromOf, itemAt, toOf } from "../sentence/items.js";
import type { Reading } from "../sentence/reading.js";
import { codesOf } from "../sentence/reading.js";

/** How far, in words, an order may stand behind what opens it. */
const REACH = 9;
/** How far the name of who is told may stand behind an Arabic verb of obligation. */
const NAMED = 5;

export const DEMAND = -0.3;

/** An order to end what is wrong follows an expression. */
export function asksToEnd({ items }: Reading, { first, last }: { first: number; last: number }): boolean {
  // "asked Peru for help to end the war": help is asked for
  for (let at = first; at < last; at++) if (is(items[at], BOTH.help)) return false;
  for (let at = last; at < Math.min(items.length, last + REACH); at++) {
    const item = itemAt(items, at);
    if (is(item, BOTH.help) || (!item.word && /^[.;؛]/.test(item.norm))) return false;
    if (is(item, BOTH.order)) return true;
  }
  return false;
}

/**
 * What actors say that others must do who do wrong: "Lima said that Chile must withdraw", قالت ليما إن على
 * تشيلي أن تنسحب. What one wants from a friend (must help) is no such demand.
 */
export function findDemands(sentence: Sentence, voices: readonly Voice[]): Relation[] {
  const { reading, parse } = sentence;
  const {
    items,
    language,
    lexicons: { registry },
  } = reading;
  const relations: Relation[] = [];
  const told = (clause: Clause | undefined) => (clause === undefined ? [] : sentence.subjectOf(clause));
  for (let at = 0; at < items.length; at++) {
    const voice = voices[at]!;
    if (voice === "narrator" || voice === "other" || !obliges(reading, at)) continue;
    const obliged = language === "en" ? told(parse.verbAt[at]) : toldIn(reading, at + 1);
    for (const target of codesOf(reading, obliged)) {
      if (related(registry, voice, target)) continue;
      relations.push({
        source: voice,
        target,
        polarity: DEMAND,
        cue: itemAt(items, at).norm,
        rule: "demand",
        construction: "obligation",
        from: fromOf(reading, at),
        to: toOf(reading, at),
        voice: "narrator",
        cameo: "10",
        flags: [],
      });
    }
  }
  return relations;
}

/** A word of obligation, with an order to end something right behind it. */
function obliges(reading: Reading, at: number): boolean {
  const { items, language } = reading;
  if (language === "ar" && itemAt(items, at).norm === "علي") return onWhom(reading, at) && asksToEnd(reading, { first: at, last: at + 1 });
  if (!is(items[at], BOTH.obligation)) return false;
  if (language === "ar") return asksToEnd(reading, { first: at, last: at + 1 });
  const to = items[at + 1]?.norm === "to" ? at + 2 : at + 1;
  if (to === at + 1 && !/^(?:must|should)$/.test(itemAt(items, at).norm)) return false;
  return (
    items.slice(to, to + 2).some((item) => is(item, EN.strict)) &&
    items[to]?.norm !== "be" &&
    !items.slice(Math.max(0, at - 2), to + 1).some(({ norm }) => norm === "not" || norm.endsWith("n't"))
  );
}

/** على تشيلي أن: it is on whom is named to do what follows. */
function onWhom({ items, mentionAt, found }: Reading, at: number): boolean {
  const mention = mentionAt[at + 1] ?? -1;
  return mention !== -1 && items[foundAt(found, mention).last]?.norm === "ان";
}

/** Whom an Arabic verb of obligation names: يجب على تشيلي. */
function toldIn({ items, mentionAt }: Reading, from: number): number[] {
  for (let at = from; at < Math.min(items.length, from + NAMED); at++) if (mentionAt[at] !== -1) return [mentionOf(mentionAt, at)];
  return [];
}
