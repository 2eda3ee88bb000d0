import { related } from "../../lexicon/actors.js";
import { IMPENDING, INVASION, PROMISE, REJECTION, SUFFERED } from "../../lexicon/classes.js";
import { BOTH, is } from "../../lexicon/words.js";
import { isFirstPerson, isOwnDeed } from "../cues/first-person.js";
import { type Discourse, invaderOf, victimOf } from "../discourse/discourse.js";
import type { Voice } from "../evidence.js";
import { foundAt } from "../sentence/found.js";
import { itemAt } from "../sentence/items.js";
import type { Reading } from "../sentence/reading.js";
import { codesOf } from "../sentence/reading.js";
import { doerTo, HARM, impliedTargets, some } from "./implied.js";
import type { Predicate } from "./predicate.js";

/** Who does it and to whom, as codes, and by what that was read. */
export interface Actors {
  sources: string[];
  targets: string[];
  construction: string;
}

/** How far into an English sentence a noun without a doer is the subject's of the sentence before. */
const OPENING = 2;

/** What the parties that a clause leaves out are told by. */
interface Circumstances {
  discourse: Discourse;
  voice: Voice;
}

/**
 * The parties of a predicate: those that its clause names; where the clause leaves a place open, who the article so far
 * leaves no doubt of. Where a clause names somebody who is no actor, nobody takes that place.
 */
export function partiesOf(reading: Reading, predicate: Predicate, { discourse, voice }: Circumstances): Actors {
  const { hit, parties } = predicate;
  const { pattern, part } = hit.form;
  const { registry } = reading.lexicons;
  const none = { sources: [], targets: [], construction: "" };
  // the doubled letter tells عدّ (regard) from وعد (promise), and عرّض (expose) from عرض (offer)
  if ((pattern.is & PROMISE) !== 0 && itemAt(reading.items, hit.first).surface.match(/[در]\u0651/) !== null) return none;
  if ((pattern.is & REJECTION) !== 0 && rejectsClaim(reading, hit)) return none;
  const { construction } = parties;
  let sources = codesOf(
    reading,
    parties.sources.filter((source) => foundAt(reading.found, source).place === undefined),
  );
  let targets = codesOf(reading, parties.targets);
  if (isFirstPerson(reading, hit)) {
    sources = speaks(voice) ? [voice] : [];
    return { sources, targets: targets.filter((target) => !sources.includes(target)), construction: "first-person" };
  }
  if (sources.length === 0 && speaks(voice) && isOwnDeed(reading, hit)) sources = [voice];
  // "will pay a price": who says so threatens
  if ((pattern.is & IMPENDING) !== 0)
    return sources.length === 0 && speaks(voice) && (predicate.status.future || predicate.status.hypothetical)
      ? { sources: [voice], targets, construction: "speaker" }
      : none;
  // "us" is who speaks: الصين تستغلنا
  if (targets.length === 0 && itemAt(reading.items, hit.first).suffix === "نا" && part === "verb" && speaks(voice)) targets = [voice];
  if (pattern.reciprocal) {
    // حماس: تم الاتفاق مع مصر
    if (sources.length === 0 && targets.length > 0 && !parties.sourceTold && speaks(voice) && !targets.includes(voice))
      return { sources: [voice], targets, construction: "speaker" };
    const open = sources.length === 0 && targets.length > 0 && !parties.sourceTold && discourse.subject !== null;
    // "Meetings with NATO followed": with whom was told before
    if (open && (reading.language === "ar" || hit.first < OPENING))
      return { sources: [discourse.subject!], targets, construction: "discourse" };
    return { sources, targets, construction };
  }
  // the invasion of Peru: who invaded it, the whole article tells
  if (!discourse.complete && (pattern.is & INVASION) !== 0 && part !== "verb" && (sources.length === 0 || targets.length === 0))
    return none;
  if (discourse.complete && sources.length + targets.length === 1 && !(sources.length === 0 ? parties.sourceTold : parties.targetTold)) {
    const late = sources.length === 0 ? invaderOf(discourse, targets[0]!, registry) : victimOf(discourse, sources[0]!, registry);
    return sources.length === 0
      ? { sources: some(late), targets, construction: "article" }
      : { sources, targets: some(late), construction: "article" };
  }
  if (parties.theirs === true && sources.length === 1 && pattern.toward <= HARM && speaks(voice) && !related(registry, voice, sources[0]!))
    return { sources, targets: [voice], construction: "speaker" };
  // nobody is at odds with itself: "said that Peru had shelled its positions" tells of the speaker's
  if (sources.length === 1 && targets.some((target) => related(registry, sources[0]!, target))) {
    const pronoun = parties.targets.every((target) => foundAt(reading.found, target).anaphor !== undefined);
    targets = targets.filter((target) => !related(registry, sources[0]!, target));
    if (pronoun && targets.length === 0 && pattern.toward <= HARM && speaks(voice) && !related(registry, voice, sources[0]!))
      return { sources, targets: [voice], construction: "speaker" };
    if (targets.length === 0) return none;
  }
  if (sources.length > 0 && targets.length > 0) return { sources, targets, construction };
  if (sources.length === 0 && targets.length > 0 && !parties.sourceTold)
    return { sources: doerTo(reading, targets, { hit, discourse, voice }), targets, construction: "discourse" };
  if (targets.length === 0 && sources.length > 0 && !parties.targetTold)
    return { sources, targets: impliedTargets(reading, sources, { hit, discourse }), construction: "discourse" };
  return { sources, targets, construction };
}

/** Deeds that who tells them as an accusation suffered, where the clause leaves open who did. */
export function isSuffered({ hit }: Predicate): boolean {
  return (hit.form.pattern.is & SUFFERED) !== 0;
}

function speaks(voice: Voice): boolean {
  return voice !== "narrator" && voice !== "other";
}

/** A claim is what is rejected, right after the verb or as the subject of its passive. */
function rejectsClaim({ items }: Reading, { first, last }: Predicate["hit"]): boolean {
  for (let at = last; at < Math.min(items.length, last + 3); at++) if (is(items[at], BOTH.claim)) return true;
  for (let at = first - 1; at >= Math.max(0, first - 4) && itemAt(items, at).word; at--) if (is(items[at], BOTH.claim)) return true;
  return false;
}
