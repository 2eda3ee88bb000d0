import { BOTH, is } from "../../../lexicon/words.js";
import { itemAt } from "../../sentence/items.js";
import type { Reading } from "../../sentence/reading.js";
import type { Clause, Tag } from "../clause.js";

const MAIN: ReadonlySet<Tag> = new Set<Tag>(["finite", "past", "base", "gerund"]);

/** A verb's group: auxiliaries, negation, adverbs and the verb. */
export interface Group {
  first: number;
  last: number;
  verb: number;
  tag: Tag;
  finite: boolean;
  infinitive: boolean;
  passive: boolean;
  negated: boolean;
  mood: Clause["mood"];
  /** Nothing but adverbs stands before the verb. */
  bare: boolean;
}

/** The verb's group at an item, or null where no verb stands there. */
export function groupAt(items: Reading["items"], tags: readonly Tag[], at: number): Group | null {
  const group: Group = {
    first: at,
    last: at,
    verb: -1,
    tag: "other",
    finite: false,
    infinitive: false,
    passive: false,
    negated: false,
    mood: "fact",
    bare: true,
  };
  let be = false;
  let auxiliary = -1;
  // "Peru having attacked", "being attacked"
  let participial = false;
  for (let item = at; item < tags.length; item++) {
    const tag = tags[item]!;
    const { norm } = itemAt(items, item);
    if (tag === "to") {
      if (auxiliary !== -1 || group.infinitive) {
        // "is to attack", "has to attack"
        if (auxiliary !== item - 1 || group.infinitive) break;
        group.mood = "must";
        continue;
      }
      group.infinitive = true;
      group.bare = false;
    } else if (tag === "not") group.negated = !/^(?:only|just|merely)$/.test(itemAt(items, item + 1).norm);
    else if (tag === "adverb") continue;
    else if (tag === "auxiliary") {
      // a further verb: "Peru has | had"
      if (auxiliary === -1 && !group.infinitive) {
        group.finite = !/^(?:being|having|be|been)$/.test(norm);
        participial = /^(?:being|having)$/.test(norm);
      }
      auxiliary = item;
      group.bare = false;
      be = is(items[item], BOTH.was) || /^(?:is|are|was|were)n't$/.test(norm) || /^(?:get|gets|got|'s|'re)$/.test(norm);
      if (/n't$/.test(norm) || norm === "cannot") group.negated = true;
      if (/^(?:will|would|shall|'ll|wo|won't|wouldn't)$/.test(norm)) group.mood = "future";
      else if (/^(?:can|could|may|might|couldn't|can't|cannot)$/.test(norm)) group.mood = "may";
      else if (/^(?:should|must|ought)$/.test(norm)) group.mood = "must";
    } else if (MAIN.has(tag)) {
      group.verb = item;
      group.tag = tag;
      if (auxiliary === -1 && !group.infinitive) group.finite = tag === "finite" || tag === "past" || tag === "base";
      group.passive = be && tag === "past";
      break;
    } else if ((tag === "pronoun" || tag === "name") && auxiliary === item - 1 && item === at + 1) {
      break;
    } else break;
  }
  if (group.verb === -1) {
    if (auxiliary === -1) return null;
    group.verb = auxiliary;
    group.tag = "auxiliary";
  }
  if (participial) group.tag = "gerund";
  group.last = group.verb + 1;
  return group;
}
