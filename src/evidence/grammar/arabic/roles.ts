import { AUTHORITY, KILLING } from "../../../lexicon/classes.js";
import { AR, BOTH, is, isWhole } from "../../../lexicon/words.js";
import { isFirstPerson } from "../../cues/first-person.js";
import type { Hit } from "../../cues/hit.js";
import { foundAt, mentionOf } from "../../sentence/found.js";
import { itemAt } from "../../sentence/items.js";
import type { Reading } from "../../sentence/reading.js";
import { groupEnding, isArabicTitle } from "../coordination.js";
import type { Grammar, Roles } from "../grammar.js";
import { hitsPlace, seatsOf } from "../place.js";
import { antecedent, hasOtherSubject, hasPronounSubject, isRelative, verbInitial } from "./clauses.js";
import { disagrees } from "./gender.js";
import { FROM, nominal } from "./nouns.js";
import { bare, earlierSubject, left, marked, opensPhrase, subject } from "./phrases.js";
import { isPreposition, marks, nameAt } from "./prepositions.js";
import { agentOf, isPassive, isWrittenPassive } from "./voice.js";

/** نظيره, unless an object follows it: شكر نظيره البيروفي الحاضرين. */
function isCounterpart({ items, found }: Reading, at: number, group: readonly number[]): boolean {
  return (
    is(items[at], AR.counterpart) &&
    !itemAt(items, at).core.startsWith("ال") &&
    items[foundAt(found, group.at(-1)!).last]?.core.startsWith("ال") !== true
  );
}

/** A verb takes its plural ending only where its subject does not follow. */
function isPlural({ items }: Reading, { first, form: { features } }: Hit): boolean {
  return /...(?:وا|ون)$/.test(itemAt(items, first).core) && !features.includes("participle");
}

/** A participle that tells what the subject does besides: متهما, داعية. */
function isAdverbial({ items }: Reading, { first, form: { features } }: Hit): boolean {
  const { core, prefix } = itemAt(items, first);
  return (
    features.includes("participle") &&
    !features.includes("past") &&
    !features.includes("definite") &&
    prefix === "" &&
    (/^م.*ا$/.test(core) || (/^م.*ه$/.test(core) && items[first - 1]?.word === false))
  );
}

/** Forces and their arms kill; whom else a verb of killing has as its only name was killed. */
function isVictim({ items, found }: Reading, verb: number, after: readonly number[][]): boolean {
  if (after.length === 0)
    return /(?:وا?|ت)$/.test(itemAt(items, verb).core) && itemAt(items, verb).suffix === "" && items[verb + 1]?.norm === "في";
  const { kind } = foundAt(found, after[0]![0]!);
  return after.length === 1 && kind === "demonym" && !is(items[verb + 1], AR.force);
}

const WITH = new Set(["مع"]);
const BY_CLITIC = new Set(["ب"]);

/** التقى ببوتين, التقى بالرئيس الروسي; in تتعلق بالغزو الروسي nobody is met. */
function isMetBy({ items, found }: Reading, mention: number): boolean {
  const { first, prefix } = foundAt(found, mention);
  return prefix.includes("ب") || isArabicTitle(items[first - 1]);
}

/** Arabic: verb first or subject first, clitic prepositions, the genitive, nouns like their verbs. */
export const arabic: Grammar = {
  roles(reading, hit) {
    return hit.form.part === "verb" ? verbal(reading, hit) : nominal(reading, hit);
  },

  qualified(reading, hit) {
    if (hit.form.part === "verb") return subject(reading, hit.first, hit.last);
    const { items, found } = reading;
    // an adjective follows what it qualifies (الحرب الروسية الوحشية, روسيا المعتدية), a manner whose it is (تصرفت موسكو بحكمة)
    const after = hit.form.part !== "noun" || itemAt(items, hit.first).prefix.endsWith("ب") || isWhole(items[hit.first - 1], BOTH.copula);
    for (let at = hit.first - 1; after && at >= Math.max(0, hit.first - 3); at--) {
      if (!itemAt(items, at).word || isPreposition(reading, at)) break;
      const mention = nameAt(reading, at);
      if (mention !== -1) return groupEnding(reading, mention);
    }
    // a noun comes before its genitive or demonym: وحشية روسيا, الجرائم الروسية
    for (let at = hit.last; hit.form.part === "noun" && at < Math.min(items.length, hit.last + 2); at++) {
      if (!itemAt(items, at).word || isPreposition(reading, at)) break;
      const mention = nameAt(reading, at);
      if (mention !== -1 && !marks(foundAt(found, mention).prefix)) return [mention];
    }
    return [];
  },

  agents(reading, first, last) {
    const agent = agentOf(reading, last);
    if (agent.length > 0) return agent;
    return isPassive(reading, first) ? seatsOf(reading, { first, last }) : subject(reading, first, last);
  },

  subject,
};

function verbal(reading: Reading, hit: Hit): Roles {
  const { form, first, last } = hit;
  // مدعومة من إيران
  if (itemAt(reading.items, first).core.startsWith("م") && form.features.includes("participle") && reading.items[last]?.norm === "من")
    return backed(reading, hit);
  const agent = agentOf(reading, last);
  if (agent.length > 0) return { sources: agent, targets: subject(reading, first, last) };
  if (isPassive(reading, first) || isWrittenPassive(reading, hit)) {
    const targets = form.marker === null ? subject(reading, first, last) : marked(reading, last, new Set([form.marker]), 12);
    const authority = (form.pattern.is & AUTHORITY) !== 0;
    // وُقعت المعاهدة: with whom is not said
    if (form.pattern.reciprocal) return { sources: [], targets: [] };
    // فُرضت عقوبات أمريكية
    const adjective = last - first > 1 ? nameAt(reading, last) : -1;
    if (adjective !== -1 && foundAt(reading.found, adjective).kind === "demonym")
      return { sources: [adjective], targets: targets.filter((target) => target !== adjective) };
    return { sources: seatsOf(reading, { first, last, authority }).filter((seat) => !targets.includes(seat)), targets };
  }
  const after = bare(reading, first + 1, 16, hit.used);
  const before = left(reading, first);
  const isObjectDirect = form.marker === null;
  const whom = antecedent(reading, first);
  const pronoun = mentionOf(reading.mentionAt, first);
  let sources: number[];
  let targets: number[];
  if (isObjectDirect && itemAt(reading.items, first).suffix !== "") {
    // اتهمتها روسيا, روسيا التي اتهمتها: what follows is the subject
    // يهددها الجوع: the subject is no actor
    const noun = reading.items[first + 1]?.core.startsWith("ال") === true && nameAt(reading, first + 1) === -1;
    sources = after[0] ?? (noun ? [] : before.length > 0 ? before : whom);
    // الأسرى البيروفيون الذين تحتجزهم تشيلي, أسير بيروفي تحتجزه: the pronoun goes back to whose they are
    const owner =
      whom.length > 0
        ? whom
        : [nameAt(reading, first - 1)].filter((mention) => mention !== -1 && foundAt(reading.found, mention).kind === "demonym");
    targets = pronoun === -1 ? owner : [pronoun];
  } else if (whom.length > 0 && (isObjectDirect ? after.length < 2 : after.length === 0)) {
    sources = whom;
    targets = isObjectDirect ? (after[0] ?? []) : [];
  } else if (isAdverbial(reading, hit)) {
    // متهمة بيرو بالقصف: the sentence's subject does it as well
    sources = earlierSubject(reading, first);
    targets = isObjectDirect ? (after[0] ?? []) : [];
  } else if ((form.pattern.is & KILLING) !== 0 && isObjectDirect && isVictim(reading, first, after)) {
    // قتل جندي بيروفي, مدنيون بيروفيون قتلوا: by whom is not said
    return { sources: [], targets: [] };
  } else if (isFirstPerson(reading, hit)) {
    sources = [];
    targets = after[0] ?? [];
  } else if (isObjectDirect && after.length === 1 && (hasPronounSubject(reading, first) || isPlural(reading, hit))) {
    // أعلنت بيرو أنها استهدفت سفينة تشيلية, ومنحوا بيرو قرضا
    sources = before.length > 0 ? before : earlierSubject(reading, first);
    targets = after[0]!;
  } else if (whom.length === 0 && (isRelative(reading, first) || (before.length === 0 && hasOtherSubject(reading, first)))) {
    // الهجوم الذي استهدف روسيا, الوزارة تتهم روسيا: who does it is no actor
    return { sources: [], targets: [] };
  } else if (
    before.length > 0 &&
    !verbInitial(reading, first) &&
    !(isObjectDirect && after.length > 1 && foundAt(reading.found, after[0]![0]!).first === first + 1)
  ) {
    sources = before;
    targets = isObjectDirect ? (after[0] ?? []) : [];
  } else if (after.length > 0 && disagrees(reading, hit, foundAt(reading.found, after[0]![0]!))) {
    // اتهمت الكرملين: the object follows at once
    sources = after[1] ?? (before.length > 0 ? before : earlierSubject(reading, first));
    targets = after[0]!;
  } else if (isObjectDirect && after.length === 1 && (continues(reading, hit, after[0]!) || isCounterpart(reading, first + 1, after[0]!))) {
    // واستدعت السفير الأمريكي, حيث التقى نظيره: the sentence's subject goes on
    sources = earlierSubject(reading, first);
    targets = after[0]!;
  } else if (
    isObjectDirect &&
    !form.pattern.reciprocal &&
    form.rest.length > 0 &&
    after.length === 1 &&
    foundAt(reading.found, after[0]![0]!).first >= last
  ) {
    // وأشادت بموقف بيرو: what follows the whole expression is its object
    sources = before;
    targets = after[0]!;
  } else {
    sources = after[0] ?? before;
    targets = isObjectDirect ? (after[1] ?? []) : [];
    // one bare mention after a common noun as subject is the object: هاجمت القوات أوكرانيا
    if (
      isObjectDirect &&
      !form.pattern.reciprocal &&
      targets.length === 0 &&
      after.length === 1 &&
      !opensPhrase(reading, first, after[0]![0]!)
    ) {
      targets = after[0]!;
      sources = before;
    }
  }
  if (sources.length === 0 && itemAt(reading.items, first).suffix === "" && !isFirstPerson(reading, hit))
    sources = earlierSubject(reading, first);
  if (form.marker !== null) targets = marked(reading, last, new Set([form.marker]), 12);
  if (targets.length === 0 && hitsPlace(form.pattern)) targets = marked(reading, last, reading.lexicons.words.ar.markers.place, 10);
  if (form.pattern.reciprocal && targets.length === 0) {
    targets = marked(reading, last, WITH, 10);
    if (targets.length === 0) targets = marked(reading, last, BY_CLITIC, 10).filter((mention) => isMetBy(reading, mention));
    if (targets.length === 0 && sources.length > 1) targets = sources;
  }
  return { sources, targets: targets === sources ? targets : targets.filter((target) => !sources.includes(target)) };
}

/** Of a passive participle with its agent after من, the name that it qualifies and the agent. */
function backed(reading: Reading, { first, last }: Hit): Roles {
  const qualified = [first - 1, first - 2].map((at) => nameAt(reading, at)).find((mention) => mention !== -1);
  const sources = marked(reading, last, FROM, 4);
  return qualified === undefined
    ? { sources: [], targets: [] }
    : { sources, targets: [qualified].filter((mention) => !sources.includes(mention)) };
}

/** A verb that "and" joins to one before, followed by its object: واستدعت السفير البيروفي, وانتقد كذلك دور بيرو. */
function continues(reading: Reading, { first, form }: Hit, [object]: number[]): boolean {
  const { items, found, lexicons } = reading;
  if (!/[وف]/.test(itemAt(items, first).prefix)) return false;
  const head = itemAt(items, isWhole(items[first + 1], AR.besides) ? first + 2 : first + 1);
  const thing =
    form.pattern.reports &&
    foundAt(found, object!).first > first + 1 &&
    !is(head, AR.force) &&
    !isArabicTitle(head) &&
    !lexicons.reporting.ar.speakers.has(head.core.replace(/^ال/, ""));
  return thing || ((form.pattern.reciprocal || foundAt(found, object!).kind === "demonym") && earlierSubject(reading, first).length > 0);
}
