import { opponentOf, partnerOf, type Discourse } from "./discourse.js";
import { related } from "./lexicon/actors.js";
import type { Reading } from "./reading.js";
import type { Predicate } from "./relations.js";

/** Who does it and to whom, as codes. */
export interface Parties {
  sources: string[];
  targets: string[];
}

/** Acts in answer to somebody: who blames, punishes or refuses need not repeat whom. */
const AGAINST = new Set([
  "accuse", "criticise", "denounce", "insult", "complain", "protest", "demand", "threaten", "reject", "oppose", "obstruct",
  "sanction", "isolate", "expel", "restrict", "halt-talks", "suspend-aid", "punish", "deter", "hostile-answer",
]);
/** Acts for somebody's good: who helps, promises or thanks need not repeat whom. */
const FOR = new Set(["praise", "thank", "welcome", "support", "aid", "arm", "fund", "promise", "relieve", "reassure"]);
const HELP = new Set(["support", "aid", "arm", "fund", "promise", "relieve", "reassure"]);
/** Harm whose doer a passive may leave out. */
const HARM = -0.6;

/**
 * The parties of a predicate: those that its clause names, else those that the sentence or the
 * article so far leaves no doubt of. What nothing points to stays open.
 */
export function partiesOf(reading: Reading, { hit, roles }: Predicate, discourse: Discourse): Parties {
  const { pattern } = hit.form;
  const { registry } = reading.lexicons;
  let sources = codesOf(reading, roles.sources.filter((source) => reading.found[source]!.place === undefined));
  let targets = codesOf(reading, roles.targets);
  if (pattern.kind !== "predicate" || (pattern.toward === 0 && pattern.cameo === null)) return { sources, targets };
  if (pattern.reciprocal) {
    if (targets.length === 0 && sources.length > 1) targets = sources;
    if (sources.length === 0 && targets.length > 1) sources = targets;
    return { sources, targets };
  }
  if (sources.length === 0 && targets.length > 0) sources = doerTo(reading, targets, { hit, discourse });
  if (targets.length === 0 && sources.length > 0) {
    const apart = (actor: string) => !sources.some((source) => related(registry, source, actor));
    const named = AGAINST.has(pattern.rule) || FOR.has(pattern.rule) ? namedAfter(reading, hit.last).filter(apart) : [];
    if (named.length > 0) targets = named;
    else if (AGAINST.has(pattern.rule)) targets = some(opponentOf(discourse, sources[0]!, registry));
    else if (FOR.has(pattern.rule)) targets = some(partnerOf(discourse, sources[0]!, { registry, help: HELP.has(pattern.rule) }));
    // who mediates does so between those who dealt with each other last
    else if (pattern.rule === "mediate") targets = discourse.group.length > 1 ? discourse.group : discourse.lead;
    targets = targets.filter(apart);
  }
  return { sources, targets };
}

/** The codes that mentions stand for. */
export function codesOf({ found }: Reading, mentions: readonly number[]): string[] {
  if (mentions.length === 0) return [];
  if (mentions.length === 1 && found[mentions[0]!]!.also === undefined) return [found[mentions[0]!]!.actor];
  return [...new Set(mentions.flatMap((mention) => [found[mention]!.actor, ...(found[mention]!.also ?? [])]))];
}

/** Who did it to somebody where no doer is named: an Arabic verb's subject may be left out, a passive's doer is the opponent. */
function doerTo({ lexicons, language, items }: Reading, targets: readonly string[], { hit, discourse }: { hit: Predicate["hit"]; discourse: Discourse }): string[] {
  const { part, pattern: { toward } } = hit.form;
  if (language === "ar" && part === "verb" && discourse.subject !== null && !items[hit.first]!.surface.includes("\u064F")) {
    return targets.some((target) => related(lexicons.registry, target, discourse.subject!)) ? [] : [discourse.subject];
  }
  if (toward > HARM) return [];
  return some(opponentOf(discourse, targets[0]!, lexicons.registry)).filter((actor) => !targets.includes(actor));
}

/** The first actor named after a predicate, up to the sentence's next stop. */
function namedAfter({ items, mentionAt, found, language }: Reading, from: number): string[] {
  for (let at = from; at < Math.min(items.length, from + 12); at++) {
    const mention = mentionAt[at]!;
    if (mention !== -1) {
      const before = items[at - 1]?.norm ?? "";
      // a seat is where, not whom
      const where = language === "en" ? /^(?:in|at|from|near|by)$/.test(before) : /^(?:في|لدي|من|جانب|قبل|لسان)$/.test(before);
      if (where) {
        at = found[mention]!.last - 1;
        continue;
      }
      return [found[mention]!.actor];
    }
    if (!items[at]!.word && /^[,.;:،؛]/.test(items[at]!.surface)) return [];
  }
  return [];
}

function some(actor: string | null): string[] {
  return actor === null ? [] : [actor];
}
