import { AR, BOTH, is, isWhole } from "../../../lexicon/words.js";
import type { Hit } from "../../cues/hit.js";
import type { Entry } from "../../sentence/entry.js";
import { foundAt, mentionOf } from "../../sentence/found.js";
import { itemAt } from "../../sentence/items.js";
import type { Reading } from "../../sentence/reading.js";
import { trait } from "../../sentence/trait.js";
import type { Tag } from "../clause.js";
import { AMOUNT } from "./names.js";

const MARKS: Readonly<Record<string, Tag>> = {
  "،": "comma",
  ",": "comma",
  ":": "colon",
  "؛": "stop",
  ";": "stop",
  ".": "stop",
  "!": "stop",
  "؟": "stop",
  "?": "stop",
  "(": "open",
  "[": "open",
  ")": "close",
  "]": "close",
  "—": "comma",
  "–": "comma",
  "-": "comma",
  ـ: "comma",
  "|": "stop",
};

/** أن, إن and what is written with them: بأن, أنه, إنها, لأن. */
const THAT = /^[وف]?(?:[بل]?ان(?:ه|ها|هم|هما|نا|ني)?|الا)$/;
/** A preposition of one letter, or a longer one, with a pronoun: بها, عليه. */
const WITH_PRONOUN = /^[وف]?(?:ب|ل|عن|من|في|علي|الي|مع|بين|ضد|لدي)(?:ه|ها|هم|هما|نا|ي)$/;
/** ما is a part of these: سرعان ما, بعد ما. */
const BEFORE_MA = /^(?:سرعان|طالما|قل|كل|حال|عاده|غالبا|نادرا|كثيرا|بعد|قبل|عند|حين)$/;
/** Opens a clause of its own. */
const SUBORDINATOR =
  /^[وف]?(?:بعدما|قبلما|حيثما|حيث|بينما|فيما|لكن|لكنه|لكنها|اذ|اذا|لو|عندما|حين|حينما|كي|لكي|ريثما|طالما|كلما|لما|مما|انما|بل|ثم|غير ان|الا ان)$/;

/** Opens how something is done, which one word more tells: بشكل منظم. */
const HOW = /^[وف]?ب(?:شكل|صوره|طريقه)$/;

/** Tells what each word of an Arabic sentence does: by the cues, the word lists, its letters and the word before. */
export function tagArabic(reading: Reading, hits: readonly Hit[]): Tag[] {
  const { items, mentionAt, found } = reading;
  const tags: Tag[] = new Array<Tag>(items.length);
  let hit = 0;
  // علقت بيرو بث: the object of an expression is no verb
  const expressions = new Set(hits.flatMap(({ form, used }) => (form.part === "verb" ? used : [])));
  for (let at = 0; at < items.length; at++) {
    while (hit < hits.length && hits[hit]!.first < at) hit++;
    const cue = hits[hit]?.first === at ? hits[hit]! : undefined;
    const mention = mentionOf(mentionAt, at);
    tags[at] = inHashtag(reading, at)
      ? "other"
      : mention !== -1 && foundAt(found, mention).pronoun !== true
        ? "name"
        : expressions.has(at) && cue === undefined && isNominal(items[at])
          ? "noun"
          : tagOf(reading, tags, at, cue);
  }
  return tags;
}

/** Neither a preposition nor a particle, nor the imperfect of a verb. */
const isNominal = trait((entry) => entry.word && !isWhole(entry, BOTH.preposition) && !THAT.test(entry.norm) && !/^[يتن]/.test(entry.core));

/** A word of a hashtag that is more than one name: #حرب_غزة stands for itself, #الأمم_المتحدة within its sentence. */
function inHashtag({ items, mentionAt }: Reading, at: number): boolean {
  const [before, item] = [items[at - 1], itemAt(items, at)];
  if (before?.joined !== true && !item.joined) return false;
  let [first, last] = [at, at];
  while (items[first - 1]?.joined === true) first--;
  while (items[last]?.joined === true) last++;
  for (let one = first; one <= last; one++) if (mentionAt[one] === -1 || mentionAt[one] !== mentionAt[first]) return true;
  return false;
}

function tagOf(reading: Reading, tags: readonly Tag[], at: number, cue: Hit | undefined): Tag {
  const { items } = reading;
  const item = itemAt(items, at);
  // الأميركي ـ الكردي, but القاهرة ـ at the beginning
  if (item.surface === "ـ" && at > 5) return "other";
  if (!item.word) return item.quote ? "quote" : (MARKS[item.surface] ?? (/^[.!?…]/.test(item.surface) ? "stop" : "other"));
  const { norm } = item;
  if (THAT.test(norm)) return "that";
  if (isWhole(item, BOTH.which) || /^[وفبل]?(?:الذي|التي|الذين|اللذ[اي]ن|اللت[اي]ن|للتي|للذي|للذين)$/.test(norm)) return "relative";
  // نحو ألفي شخص
  if (/^[وف]?(?:نحو|حوالي|قرابه|زهاء)$/.test(norm) && AMOUNT.test(items[at + 1]?.core ?? "")) return "adverb";
  // كل من روسيا وأوكرانيا; الليلة نفسها
  if (norm === "من" && /^(?:كل|كلا)$/.test(items[at - 1]?.core ?? "")) return "adverb";
  if (/^[وفب]?(?:كل|كلا)$/.test(norm) && items[at + 1]?.norm === "من") return "adverb";
  if (/^(?:نفس|ذات)(?:ه|ها|هم)$/.test(norm)) return "adverb";
  if (norm === "ما" && BEFORE_MA.test(items[at - 1]?.norm ?? "")) return "adverb";
  if (WITH_PRONOUN.test(norm)) return "preposition";
  if (/^[وف]?(?:لم|لن|لا|ليس|ليست|ليسوا|ما)$/.test(norm)) return norm === "ما" && tags[at - 1] === "preposition" ? "relative" : "not";
  // بشكل منظم: how
  if (HOW.test(norm) || HOW.test(items[at - 1]?.norm ?? "")) return "adverb";
  if (/^[وف]?(?:قد|لقد|سوف|هل|لماذا)$/.test(norm)) return "auxiliary";
  if (isPreposition(item, items[at + 1]))
    return cue !== undefined && cue.form.part === "noun" && is(item, BOTH.ending) ? "noun" : "preposition";
  if (SUBORDINATOR.test(norm)) return "subordinator";
  if (/^[وف]?هنا$/.test(norm) && /أ/.test(item.surface)) return "finite";
  if (/^[وف]?(?:ايضا|كذلك|فقط|ايضاً|مجددا|مرارا|هنا|هناك|اليوم|امس|الان|جدا|بشده|وجها|لوجه|سرعان|كما|او|ام)$/.test(norm))
    return /^(?:او|ام)$/.test(norm) ? "and" : "adverb";
  // نافية قصف: a participle that denies
  if (is(item, BOTH.denial) && /^(?:نافي|منكر)/.test(item.core)) return "gerund";
  // إقليم تابع لبيرو
  if (/^(?:ال)?تابع(?:ه|ين|ون)?$/.test(item.core) && (items[at + 1]?.prefix ?? "").startsWith("ل")) return "adjective";
  // أطلق حرس الحدود: a verb's neighbour is a noun, unless an imperfect goes on
  if (tags[at - 1] === "finite" && item.prefix === "" && !/^[يتن]/.test(item.core))
    return cue?.form.part === "adjective" ? "adjective" : "noun";
  // لقي جنود مصرعهم: a verb, though the expression is a noun's
  if (cue?.form.part === "noun" && is(item, AR.deedPassive) && tags[at - 1] !== "preposition") return "finite";
  if (cue !== undefined) return tagOfCue(item, cue);
  if (is(item, BOTH.was)) return "auxiliary";
  if (isVerb(reading, tags, at)) return "finite";
  return "noun";
}

function tagOfCue(item: Entry, { form }: Hit): Tag {
  const { part, features } = form;
  if (part === "adverb") return "adverb";
  if (part !== "verb") return part === "adjective" ? "adjective" : "noun";
  if (
    !features.includes("participle") ||
    (features.includes("past") && !/^م/.test(item.core)) ||
    (features.includes("present") && /^[يتن]/.test(item.core))
  )
    return "finite";
  // متهما, متهمة, داعيا: what the subject does besides; المتهم is a noun
  if (item.core.startsWith("ال") || /[بلك]/.test(item.prefix)) return "noun";
  return "gerund";
}

/** A preposition, perhaps after "and": ومن. */
function isPreposition(item: Entry, next: Entry | undefined): boolean {
  // بدعم من إيران, but وتتهمه بدعم حماس
  if (item.norm.endsWith("بدعم")) return next?.norm === "من";
  return (
    isWhole(item, BOTH.preposition) || (is(item, BOTH.preposition) && (item.prefix === "" || item.prefix === "و" || item.prefix === "ف"))
  );
}

/** The letters of a verb: a perfect in the feminine, an imperfect in ي, what stands after س. */
const looksVerbal = trait(({ core, prefix, suffix }) => {
  if (prefix.endsWith("س")) return true;
  if (/[بلك]/.test(prefix) || core.startsWith("ال")) return false;
  if (/^..+[^اهو]ت$/.test(core) && !/^(?:ت..ي.|.?..يت|ثابت|اوقات|سبت)$/.test(core)) return true;
  if (/^ي...+(?:ون|وا)$/.test(core)) return true;
  if (/^.{3,}وا$/.test(core)) return true;
  return (
    suffix === "" &&
    /^ي[^اوم]..+$/.test(core) &&
    !/^(?:يمين|يسار|يهود|يهودي.*|ياسر|يوسف|يناير|يوليو|يونيو|يمني.*|ياباني.*|يوناني.*)$/.test(core) &&
    !/(?:ي|يه|يين)$/.test(core.slice(3))
  );
});

/** The name before an item is what a verb right before it governs: وصف بوتفليقة تصرف. */
function followsVerb({ mentionAt, found }: Reading, tags: readonly Tag[], at: number): boolean {
  const mention = mentionOf(mentionAt, at - 1);
  return mention !== -1 && tags[foundAt(found, mention).first - 1] === "finite" && foundAt(found, mention).prefix === "";
}

function isVerb(reading: Reading, tags: readonly Tag[], at: number): boolean {
  const { items } = reading;
  const item = itemAt(items, at);
  const before = tags[at - 1];
  // متوقعة: a participle is no verb of its own
  if (/^م/.test(item.core) && item.core.length > 4 && !is(item, AR.verb)) return false;
  if (before === "auxiliary" && !is(items[at - 1], BOTH.was)) return true;
  if (before === "not" && /^[يتن]/.test(item.core)) return true;
  if (/[بك]/.test(item.prefix) || (item.prefix.endsWith("ل") && !/^[يتن]/.test(item.core))) return false;
  if (item.reports !== undefined && !item.core.startsWith("ال")) return !(before === "preposition");
  if (is(item, AR.verb) || is(item, BOTH.light) || is(item, BOTH.undergoing) || is(item, AR.deedPassive)) return before !== "preposition";
  if (before === "preposition") return false;
  // واليابان تحتج: what follows a name and is no verbal noun in ت
  if (
    before === "name" &&
    !followsVerb(reading, tags, at) &&
    /^ت...*[^ا]$/.test(item.core) &&
    item.prefix === "" &&
    !/^(?:ت..ي.ه?|ت.ا..ه?|ت.....+)$/.test(item.core)
  )
    return true;
  return looksVerbal(item);
}
