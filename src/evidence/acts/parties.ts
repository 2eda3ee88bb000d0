import { related } from "../../lexicon/actors.js";
import { PROMISE, REJECTION, SUFFERED } from "../../lexicon/classes.js";
import { BOTH, EN, is } from "../../lexicon/words.js";
import { isFirstPerson, isOwnDeed } from "../cues/first-person.js";
import { type Discourse, invaderOf, victimOf } from "../discourse/discourse.js";
import type { Voice } from "../evidence.js";
import { foundAt } from "../sentence/found.js";
import { itemAt } from "../sentence/items.js";
import type { Reading } from "../sentence/reading.js";
import { codesOf } from "../sentence/reading.js";
import type { Governed } from "./governors.js";
import { doerTo, HARM, impliedTargets, some } from "./implied.js";
import type { Predicate } from "./predicate.js";

/** Who does it and to whom, as codes. */
export interface Parties {
  sources: string[];
  targets: string[];
}

/** How far into an English sentence a noun without a doer is the subject's of the sentence before. */
const OPENING = 2;
const BETWEEN = new Set(["between", "بين"]);
/** How near to an accusation its deed must stand to have been done to the accuser. */
const NEAR = 7;
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

/** Some other country is an English verb's object: "of planning to invade the neighbouring nation". */
function hasObject({ language, items }: Reading, { last, form }: Predicate["hit"]): boolean {
  return language === "en" && form.part === "verb" && items.slice(last, last + 4).some((item) => is(item, EN.country));
}

/** A claim is what is rejected, right after the verb or as the subject of its passive. */
function rejectsClaim({ items }: Reading, { first, last }: Predicate["hit"]): boolean {
  for (let at = last; at < Math.min(items.length, last + 3); at++) if (is(items[at], BOTH.claim)) return true;
  for (let at = first - 1; at >= Math.max(0, first - 4) && itemAt(items, at).word; at--) if (is(items[at], BOTH.claim)) return true;
  return false;
}
