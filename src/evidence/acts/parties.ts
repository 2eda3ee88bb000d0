import { related } from "../../lexicon/actors.js";
import { AGAINST, DELIVERY, FAVOUR, GRANT, MEDIATION, OBSTRUCTION, PROMISE, REJECTION, SPEECH, SUFFERED } from "../../lexicon/classes.js";
import { isFirstPerson, isOwnDeed } from "../cues/first-person.js";
import { type Discourse, invaderOf, opponentOf, partnerOf, victimOf } from "../discourse/discourse.js";
import type { Voice } from "../evidence.js";
import { isWrittenPassive } from "../grammar/arabic/voice.js";
import { coordinated } from "../grammar/coordination.js";
import { foundAt, mentionOf } from "../sentence/found.js";
import { itemAt } from "../sentence/items.js";
import type { Reading } from "../sentence/reading.js";
import { codesOf } from "../sentence/reading.js";
import type { Governed } from "./governors.js";
import type { Predicate } from "./predicate.js";

/** Who does it and to whom, as codes. */
export interface Parties {
  sources: string[];
  targets: string[];
}

/** Harm whose doer a passive may leave out. */
const HARM = -0.6;
/** What is done by several together, so that nobody alone is praised for it. */
const JOINT =
  /^(?:talks|negotiations?|deal|agreements?|accord|meeting|summit|compromise|treaty|truce|ceasefire|result|outcome)$|^(?:ال)?(?:محادثات|مفاوضات|تفاوض|اتفاق|اتفاقيه|صفقه|لقاء|اجتماع|قمه|معاهده|هدنه|نتيجه|نتائج)$/;
const COUNTRY = /^(?:nations?|countr(?:y|ies)|states?|republics?|neighbou?rs?|islands?|territory|territories)$/;
/** How far into an English sentence a noun without a doer is the subject's of the sentence before. */
const OPENING = 2;
/** What is denied, not refused: to reject an accusation is no act against who made it. */
const CLAIM =
  /^(?:accusations?|claims?|allegations?|criticisms?|charges?|suggestions?|assertions?|reports?)$|^(?:ال)?(?:اتهام|اتهامات|انتقاد|انتقادات|مزاعم|ادعاء|ادعاءات|اتهامه|كلام)$/;
const BETWEEN = new Set(["between", "بين"]);
/** What is delivered or sent and helps nobody. */
const WORDS_SENT =
  /^(?:remarks|speech|statement|letters?|messages?|address|warnings?|ultimatum|verdict|blow|signals?|note|report|رساله|رسائل|كلمه|خطاب|تفاصيل|توضيحات|بيان|معلومات)$/;
/** Obstruction that is aimed at somebody though it names nobody: a veto. */
const VETO = /veto|withh|hold up|نقض|فيتو|حجب|عطل|عرقل/;
/** How near to an accusation its deed must stand to have been done to the accuser. */
const NEAR = 7;
const ANNOUNCE = /^announc(?:e|es|ed|ing)$|^(?:اعلن|اعلنت|يعلن|تعلن)$/;
/** What can hurt without being somebody: hit by a missile. */
const WEAPON =
  /^(?:missiles?|drones?|rockets?|shells?|shelling|strikes?|airstrikes?|bombs?|fire|attacks?|artillery|mines?|explosions?|blasts?|bullets?|sanctions|hackers)$/;

/** What the parties that a clause leaves out are told by. */
interface Circumstances {
  discourse: Discourse;
  governed: Governed;
  voice: Voice;
}

/**
 * The parties of a predicate: those that its clause names, else those that the sentence or the
 * article so far leaves no doubt of. What nothing points to stays open.
 */
export function partiesOf(
  reading: Reading,
  { hit, roles }: Predicate,
  { discourse, voice, governed: { accusation, object } }: Circumstances,
): Parties {
  const { pattern } = hit.form;
  const { registry } = reading.lexicons;
  // the doubled letter tells عدّ (regard) from وعد (promise), and عرّض (expose) from عرض (offer)
  if ((pattern.is & PROMISE) !== 0 && itemAt(reading.items, hit.first).surface.match(/[در]\u0651/) !== null)
    return { sources: [], targets: [] };
  if ((pattern.is & REJECTION) !== 0 && rejectsClaim(reading, hit)) return { sources: [], targets: [] };
  let sources = codesOf(
    reading,
    roles.sources.filter((source) => foundAt(reading.found, source).place === undefined),
  );
  let targets = codesOf(reading, roles.targets);
  if (pattern.kind !== "predicate" || (pattern.toward === 0 && pattern.cameo === null)) return { sources, targets };
  if (sources.length === 0 && speaks(voice) && isOwnDeed(reading, hit)) sources = [voice];
  if (isFirstPerson(reading, hit)) {
    // what an Arabic verb finds first is then its object: ندين روسيا
    if (targets.length === 0 && reading.language === "ar") targets = sources;
    sources = speaks(voice) ? [voice] : [];
    return { sources, targets };
  }
  // الصين تستغلنا: "us" is who speaks
  if (
    targets.length === 0 &&
    reading.language === "ar" &&
    hit.form.part === "verb" &&
    itemAt(reading.items, hit.first).suffix === "نا" &&
    speaks(voice)
  )
    targets = [voice];
  // قالت بيرو إن تشيلي قصفت مواقعها: the speaker's
  if (
    targets.length === 0 &&
    sources.length > 0 &&
    pattern.toward <= HARM &&
    speaks(voice) &&
    reading.language === "ar" &&
    hit.form.part === "verb" &&
    /^(?:ه|ها|هم)$/.test(reading.items[hit.last]?.suffix ?? "") &&
    !sources.some((source) => related(registry, source, voice))
  )
    targets = [voice];
  if (pattern.reciprocal) {
    if (targets.length === 0 && sources.length > 1) targets = sources;
    // حرب غزة: a war that names one side says nothing of the other
    if (hit.form.part === "noun" && hit.form.marker === null && pattern.toward < 0 && (sources.length === 0 || targets.length === 0))
      return { sources: [], targets: [] };
    // حماس: تم الاتفاق مع مصر
    const own = reading.language === "ar" && speaks(voice) && !BETWEEN.has(hit.form.marker ?? "") && roles.targets !== roles.sources;
    if (sources.length === 0 && targets.length > 0 && own) sources = [voice];
    // English says between whom: who is named after "with" deals with somebody else
    if (sources.length === 0 && targets.length > 1 && reading.language === "ar") sources = targets;
    // "Meetings with NATO followed": with whom was told before
    if (
      sources.length === 0 &&
      targets.length > 0 &&
      !BETWEEN.has(hit.form.marker ?? "") &&
      discourse.subject !== null &&
      (reading.language === "ar" || hit.first < OPENING)
    )
      sources = [discourse.subject];
    return { sources, targets };
  }
  // غزوها لأوكرانيا: the pronoun does it, whoever is accused
  const pronounDoes =
    reading.language === "ar" && itemAt(reading.items, hit.first).suffix !== "" && targets.length > 0 && hit.form.part === "noun";
  if (accusation !== null && (pattern.is & SUFFERED) !== 0 && !pronounDoes) {
    const [accusers, accused] = [codesOf(reading, accusation.roles.sources), codesOf(reading, accusation.roles.targets)];
    if (accused.length > 0 && (sources.length === 0 || sources.every((source) => accusers.includes(source)))) sources = accused;
    if (targets.length === 0 && Math.abs(hit.first - accusation.hit.last) <= NEAR && !hasObject(reading, hit)) targets = accusers;
    return { sources, targets };
  }
  // "condemned the attack on Peru": who did it, not who suffered it
  if (object !== null && roles.targets.every((target) => foundAt(reading.found, target).first >= object.hit.first)) {
    const doers = codesOf(reading, object.roles.sources).filter((doer) => !sources.some((source) => related(registry, source, doer)));
    const suffered = codesOf(reading, object.roles.targets);
    // who hails a killing, or condemns aid, says nothing of who gets it
    const alike = Math.sign(object.hit.form.pattern.toward) === Math.sign(pattern.toward);
    targets =
      doers.length > 0
        ? doers
        : !alike
          ? []
          : impliedTargets(reading, sources, { hit, discourse }).filter((actor) => !suffered.includes(actor));
    return { sources, targets };
  }
  if (discourse.complete && sources.length + targets.length === 1) {
    if (sources.length === 0) sources = some(invaderOf(discourse, targets[0]!, registry));
    else targets = some(victimOf(discourse, sources[0]!, registry));
    return { sources, targets };
  }
  // "criticised talks behind its back": nobody is at odds with itself
  if (sources.length === 1 && targets.some((target) => related(registry, sources[0]!, target))) {
    const pronoun = roles.targets.every((target) => foundAt(reading.found, target).anaphor !== undefined);
    targets = targets.filter((target) => !related(registry, sources[0]!, target));
    // "said that Peru had shelled its positions": the speaker's
    if (
      pronoun &&
      targets.length === 0 &&
      pattern.toward <= HARM &&
      voice !== "narrator" &&
      voice !== "other" &&
      !related(registry, voice, sources[0]!)
    )
      targets = [voice];
  }
  // an English verb with its object behind it has a subject: who stands there is no actor
  const active =
    reading.language === "en" &&
    hit.form.part === "verb" &&
    hit.form.marker === null &&
    roles.targets.some((target) => foundAt(reading.found, target).first >= hit.last);
  if (sources.length === 0 && targets.length > 0 && !active) sources = doerTo(reading, targets, { hit, discourse, voice });
  if (targets.length === 0 && sources.length > 0) {
    targets = impliedTargets(reading, sources, { hit, discourse });
  }
  return { sources, targets };
}

function speaks(voice: Voice): boolean {
  return voice !== "narrator" && voice !== "other";
}

/** At whom a predicate is aimed that names nobody. */
function impliedTargets(
  reading: Reading,
  sources: readonly string[],
  { hit, discourse }: { hit: Predicate["hit"]; discourse: Discourse },
): string[] {
  const { is } = hit.form.pattern;
  const { registry } = reading.lexicons;
  if ((is & OBSTRUCTION) !== 0 && !VETO.test(hit.form.cue)) return [];
  const apart = (actor: string) => !sources.some((source) => related(registry, source, actor));
  // who mediates does so between the sentence's subjects (اتفقت بيرو وتشيلي بوساطة برازيلية), or those who dealt with each other last
  const pair = (is & MEDIATION) !== 0 && reading.language === "ar" && reading.found.length > 0 ? coordinated(reading, 0) : [];
  if (pair.length > 1 && foundAt(reading.found, pair.at(-1)!).first < hit.first) return codesOf(reading, pair).filter(apart);
  if ((is & MEDIATION) !== 0) return (discourse.group.length > 1 ? discourse.group : discourse.lead).filter(apart);
  const [against, favours] = [(is & AGAINST) !== 0, (is & FAVOUR) !== 0];
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
  if ((is & DELIVERY) !== 0 && object.some(({ norm, core }) => WORDS_SENT.test(norm) || WORDS_SENT.test(core))) return [];
  if (object.some(({ surface, norm }) => surface === "West" || norm === "الغرب")) return [];
  if (object.some(({ norm, core }) => JOINT.test(norm) || JOINT.test(core))) return against ? discourse.group.filter(apart) : [];
  const [source] = sources as [string];
  return some(
    against ? opponentOf(discourse, source, registry) : partnerOf(discourse, source, { registry, help: (is & SPEECH) === 0 }),
  ).filter(apart);
}

/** Some other country is an English verb's object: "of planning to invade the neighbouring nation". */
function hasObject({ language, items }: Reading, { last, form }: Predicate["hit"]): boolean {
  return language === "en" && form.part === "verb" && items.slice(last, last + 4).some(({ norm }) => COUNTRY.test(norm));
}

/** A claim is what is rejected, right after the verb or as the subject of its passive. */
function rejectsClaim({ items }: Reading, { first, last }: Predicate["hit"]): boolean {
  for (let at = last; at < Math.min(items.length, last + 3); at++) if (CLAIM.test(itemAt(items, at).norm)) return true;
  for (let at = first - 1; at >= Math.max(0, first - 4) && itemAt(items, at).word; at--)
    if (CLAIM.test(itemAt(items, at).norm)) return true;
  return false;
}

/** Who did it to somebody where no doer is named: an Arabic verb's subject may be left out, a passive's doer is the opponent. */
function doerTo(
  reading: Reading,
  targets: readonly string[],
  { hit, discourse, voice }: { hit: Predicate["hit"]; discourse: Discourse; voice: Voice },
): string[] {
  const { lexicons, language, items } = reading;
  const {
    part,
    features,
    pattern: { toward, is },
  } = hit.form;
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
    if (!items.slice(hit.last + 1, hit.last + 8).some(({ norm }) => WEAPON.test(norm))) return [];
  }
  // "Their offices will be closed, the minister announced": who announces it does it
  const announced =
    (language === "en" || toward > HARM) && voice !== "narrator" && voice !== "other" && items.some(({ core }) => ANNOUNCE.test(core));
  if (announced && !targets.some((target) => related(lexicons.registry, target, voice))) return [voice];
  if (part === "verb" && (is & GRANT) !== 0 && discourse.subject !== null)
    return targets.some((target) => related(lexicons.registry, target, discourse.subject!)) ? [] : [discourse.subject];
  if (toward > HARM) return [];
  // whom an article begins with is no culprit for that
  return some(opponentOf((is & AGAINST) !== 0 ? discourse : { ...discourse, lead: [], group: [] }, targets[0]!, lexicons.registry)).filter(
    (actor) => !targets.includes(actor),
  );
}

/** The first other actor named after a predicate, up to the sentence's next stop. */
function namedAfter({ items, mentionAt, found, language }: Reading, from: number, apart: (actor: string) => boolean): string[] {
  for (let at = from; at < Math.min(items.length, from + 12); at++) {
    const mention = mentionOf(mentionAt, at);
    if (mention !== -1) {
      const before = items[items[at - 1]?.norm === "the" ? at - 2 : at - 1]?.norm ?? "";
      // a seat is where, not whom
      const where = language === "en" ? /^(?:in|at|near|by)$/.test(before) : /^(?:في|لدي|جانب|قبل|لسان)$/.test(before);
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

function some(actor: string | null): string[] {
  return actor === null ? [] : [actor];
}
