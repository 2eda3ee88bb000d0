import { type Registry, rootOf } from "../../lexicon/actors.js";
import { BOTH, is, isWhole } from "../../lexicon/words.js";
import type { Entry } from "../sentence/entry.js";
import { itemAt } from "../sentence/items.js";
import type { Reading } from "../sentence/reading.js";
import { type Context, isWhere, likely, type Meant, other } from "./antecedents.js";
import { lastPair } from "./discourse.js";

/** Whether a word may mean somebody, wherever it stands. */
export function mayRefer(entry: Entry): boolean {
  const { suffix } = entry;
  return suffix === "" ? is(entry, BOTH.side) : suffix === "ه" || suffix === "ها" || suffix === "هما";
}

/** Whom an Arabic pronoun or description at an item means. */
export function arabicAnaphor(reading: Reading, at: number, context: Context): Meant | null {
  const {
    items,
    lexicons: { registry, words },
    mentionAt,
  } = reading;
  const item = itemAt(items, at);
  const { core, suffix } = item;
  const { before, discourse } = context;
  const last = at + 1;
  if (suffix === "")
    return is(item, BOTH.side)
      ? {
          actors: lastPair(
            discourse,
            before.filter((mention) => !isWhere(reading, mention)),
            { registry, persons: is(item, BOTH.leader) },
          ),
          last,
        }
      : null;
  if (suffix !== "ه" && suffix !== "ها" && suffix !== "هما") return null;
  if (is(item, BOTH.possession)) {
    // قال الوزير الروسي إن بلاده: a demonym's gender is that of its noun
    const isDemonym = (actor: string) => before.some((mention) => mention.actor === actor && mention.kind === "demonym");
    const owner = surest((isSure) => likely(context, (actor) => fits(registry, actor, { suffix, isSure }) || isDemonym(actor)));
    return { actors: owner.map((actor) => rootOf(registry, actor)), last };
  }
  // ونائبه: an office is somebody's, no act
  if (isArabicTitle(item)) return null;
  const verb = !words.ar.markers.pronoun.has(core);
  // قوات دربتها روسيا: the pronoun means the noun before
  if (
    verb &&
    at > 0 &&
    itemAt(items, at).prefix === "" &&
    itemAt(items, at - 1).word &&
    mentionAt[at - 1] === -1 &&
    !opens(itemAt(items, at - 1))
  )
    return null;
  if (suffix === "هما") return { actors: lastPair(discourse, before, { registry, persons: false }), last, pronoun: true };
  // a pronoun on a verb before its subject means who was named before
  const subjectFollows = verb && before.length === 0;
  // ألمانيا احتلتها: who stands before the verb does it
  const doer = verb ? before.findLast((mention) => mention.last === at) : undefined;
  const among = doer === undefined ? context : { ...context, before: [doer, ...before.filter((mention) => mention !== doer)] };
  // تصريحاته: a noun's pronoun is rather the subject's
  const isVerb =
    item.reports !== undefined || item.cues?.some(({ part, features }) => part === "verb" && !features.includes("participle")) === true;
  const isNoun = verb && !isVerb && !/^[يتن]/.test(core);
  const actors = surest((isSure) => {
    const agrees = (actor: string) => fits(registry, actor, { suffix, isSure });
    // واتهمتها كندا: its own subject follows, so that it may mean the subject before
    const opensClause = isVerb && /[وف]/.test(item.prefix) && mentionAt[at + 1] !== -1 && mentionAt[at + 1] !== undefined;
    if (isNoun || opensClause) return likely(context, agrees);
    if (subjectFollows) return discourse.recent.filter(agrees).slice(0, 1);
    const apart = other(among, registry, agrees);
    // اتهامات بيرو لها: where nobody else agrees, the subject
    return apart.length === 0 && !verb && isSure ? likely(context, agrees) : apart;
  });
  return { actors, last, pronoun: true };
}

/** A particle after which a clause begins. */
function opens(item: Entry): boolean {
  return is(item, BOTH.auxiliary) || isWhole(item, BOTH.auxiliary) || is(item, BOTH.conjunction) || isWhole(item, BOTH.conjunction);
}

/** Whether a pronoun can mean an actor by its gender; where that is not known, it can, though nothing is sure. */
function fits({ actors }: Registry, actor: string, { suffix, isSure }: { suffix: string; isSure: boolean }): boolean {
  const gender = actors.get(actor)?.gender ?? null;
  return gender === null ? !isSure : (suffix === "ه") === (gender === "m");
}

/** Whom a pronoun agrees with for sure, else whom it may agree with. */
function surest(find: (isSure: boolean) => string[]): string[] {
  const sure = find(true);
  return sure.length > 0 ? sure : find(false);
}

/** A word of an Arabic title, or an adjective of origin: وزير الخارجية الروسي. */
function isArabicTitle(item: Entry): boolean {
  return is(item, BOTH.title) || (item.core.length > 3 && item.core.endsWith("ي"));
}
