import { related } from "../../lexicon/actors.js";
import { AGAINST, DELIVERY, FAVOUR, GRANT, MEDIATION, OBSTRUCTION, SPEECH } from "../../lexicon/classes.js";
import { BOTH, is } from "../../lexicon/words.js";
import { type Discourse, opponentOf, partnerOf } from "../discourse/discourse.js";
import type { Voice } from "../evidence.js";
import { itemAt } from "../sentence/items.js";
import type { Reading } from "../sentence/reading.js";
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
  // who mediates does so between those who dealt with each other last
  if ((pattern.is & MEDIATION) !== 0) return (discourse.group.length > 1 ? discourse.group : discourse.lead).filter(apart);
  const [against, favours] = [(pattern.is & AGAINST) !== 0, (pattern.is & FAVOUR) !== 0];
  if (!against && !favours) return [];
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
  // who was at odds with whom has been told; whom an article begins with is no culprit for that
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
  if (language === "ar" && part === "verb" && discourse.subject !== null && !itemAt(items, hit.first).surface.includes("\u064F")) {
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

export function some(actor: string | null): string[] {
  return actor === null ? [] : [actor];
}
