import { related } from "../../lexicon/actors.js";
import { AGAINST, DELIVERY, FAVOUR, GRANT, MEDIATION, OBSTRUCTION, SPEECH } from "../../lexicon/classes.js";
import { AR, BOTH, is, isWhole } from "../../lexicon/words.js";
import { type Discourse, opponentOf, partnerOf } from "../discourse/discourse.js";
import type { Voice } from "../evidence.js";
import { isWrittenPassive } from "../grammar/arabic/voice.js";
import { coordinated } from "../grammar/coordination.js";
import { foundAt, mentionOf } from "../sentence/found.js";
import { itemAt } from "../sentence/items.js";
import type { Reading } from "../sentence/reading.js";
import { codesOf } from "../sentence/reading.js";
import type { Predicate } from "./predicate.js";

/** Harm whose doer a passive may leave out. */
export const HARM = -0.6;
/** Obstruction that is aimed at somebody though it names nobody: a veto. */
const VETO = /veto|withh|hold up|نقض|فيتو|حجب|عطل|عرقل/;

/** At whom a predicate is aimed that names nobody. */
export function impliedTargets(
  reading: Reading,
  sources: readonly string[],
  { hit, discourse }: { hit: Predicate["hit"]; discourse: Discourse },
): string[] {
  const { pattern } = hit.form;
  const { registry } = reading.lexicons;
  if ((pattern.is & OBSTRUCTION) !== 0 && !VETO.test(hit.form.cue)) return [];
  const apart = (actor: string) => !sources.some((source) => related(registry, source, actor));
  // who mediates does so between the sentence's subjects (اتفقت بيرو وتشيلي بوساطة برازيلية), or those who dealt with each other last
  const pair = (pattern.is & MEDIATION) !== 0 && reading.language === "ar" && reading.found.length > 0 ? coordinated(reading, 0) : [];
  if (pair.length > 1 && foundAt(reading.found, pair.at(-1)!).first < hit.first) return codesOf(reading, pair).filter(apart);
  if ((pattern.is & MEDIATION) !== 0) return (discourse.group.length > 1 ? discourse.group : discourse.lead).filter(apart);
  const [against, favours] = [(pattern.is & AGAINST) !== 0, (pattern.is & FAVOUR) !== 0];
  if (!against && !favours) return [];
  // "condemned by NATO, which …": who is named there says more of itself
  const named = reading.items[hit.last]?.norm === "by" ? [] : namedAfter(reading, hit.last, apart);
  if (named.length > 0) return named;
  const object = reading.items.slice(hit.last, hit.last + 4);
  // دعم الإرهاب: the genitive is no actor
  if (
    reading.language === "ar" &&
    hit.form.part === "noun" &&
    object[0]?.core.startsWith("ال") === true &&
    !itemAt(reading.items, hit.first).core.startsWith("ال")
  )
    return [];
  if ((pattern.is & DELIVERY) !== 0 && object.some((item) => is(item, BOTH.message))) return [];
  if (object.some(({ surface, norm }) => surface === "West" || norm === "الغرب")) return [];
  if (object.some((item) => is(item, BOTH.joint))) return against ? discourse.group.filter(apart) : [];
  const [source] = sources as [string];
  return some(
    against ? opponentOf(discourse, source, registry) : partnerOf(discourse, source, { registry, help: (pattern.is & SPEECH) === 0 }),
  ).filter(apart);
}

/** Who did it to somebody where no doer is named: an Arabic verb's subject may be left out, a passive's doer is the opponent. */
export function doerTo(
  reading: Reading,
  targets: readonly string[],
  { hit, discourse, voice }: { hit: Predicate["hit"]; discourse: Discourse; voice: Voice },
): string[] {
  const { lexicons, language, items } = reading;
  const { part, features, pattern } = hit.form;
  const { toward } = pattern;
  if (
    language === "ar" &&
    part === "verb" &&
    discourse.subject !== null &&
    !itemAt(items, hit.first).surface.includes("\u064F") &&
    !isWrittenPassive(reading, hit)
  ) {
    return targets.some((target) => related(lexicons.registry, target, discourse.subject!)) ? [] : [discourse.subject];
  }
  if (language === "en" && features.includes("participle") && items[hit.last]?.norm === "by") {
    // somebody is named who is no actor
    if (!items.slice(hit.last + 1, hit.last + 8).some((item) => is(item, BOTH.weapon))) return [];
  }
  // "Their offices will be closed, the minister announced": who announces it does it
  const announced =
    (language === "en" || toward > HARM) && voice !== "narrator" && voice !== "other" && items.some((item) => is(item, BOTH.announcement));
  if (announced && !targets.some((target) => related(lexicons.registry, target, voice))) return [voice];
  if (part === "verb" && (pattern.is & GRANT) !== 0 && discourse.subject !== null)
    return targets.some((target) => related(lexicons.registry, target, discourse.subject!)) ? [] : [discourse.subject];
  if (toward > HARM) return [];
  // whom an article begins with is no culprit for that
  return some(
    opponentOf((pattern.is & AGAINST) !== 0 ? discourse : { ...discourse, lead: [], group: [] }, targets[0]!, lexicons.registry),
  ).filter((actor) => !targets.includes(actor));
}

const WHERE = { en: new Set(["in", "at", "near", "by"]), ar: new Set(["في", "لدي"]) };

/** The first other actor named after a predicate, up to the sentence's next stop. */
function namedAfter({ items, mentionAt, found, language }: Reading, from: number, apart: (actor: string) => boolean): string[] {
  for (let at = from; at < Math.min(items.length, from + 12); at++) {
    const mention = mentionOf(mentionAt, at);
    if (mention !== -1) {
      const before = items[items[at - 1]?.norm === "the" ? at - 2 : at - 1];
      // a seat is where, not whom
      const where =
        WHERE[language].has(before?.norm ?? "") || (language === "ar" && (isWhole(before, AR.behalf) || isWhole(before, AR.hand)));
      // an Arabic verb stands before its subject: هددت بيرو بقصف تشيلي
      const self = language === "ar" && !apart(foundAt(found, mention).actor);
      if (where || self) {
        at = foundAt(found, mention).last - 1;
        continue;
      }
      return apart(foundAt(found, mention).actor) ? [foundAt(found, mention).actor] : [];
    }
    if (!itemAt(items, at).word && /^[,.;:،؛]/.test(itemAt(items, at).surface)) return [];
    if (language === "ar" && itemAt(items, at).parts) return [];
  }
  return [];
}

export function some(actor: string | null): string[] {
  return actor === null ? [] : [actor];
}
