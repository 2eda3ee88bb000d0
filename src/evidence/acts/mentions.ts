import type { MentionKind } from "../../lexicon/actors.js";
import type { Hit } from "../cues/hit.js";
import type { Cue, Mention, Role, Voice } from "../evidence.js";
import type { Sentence } from "../grammar/sentence.js";
import type { Entry } from "../sentence/entry.js";
import type { Found } from "../sentence/found.js";
import { foundAt } from "../sentence/found.js";
import { fromOf, itemAt, toOf } from "../sentence/items.js";
import type { Reading } from "../sentence/reading.js";
import type { Heard } from "../voice/voices.js";
import type { Acts } from "./acts.js";

/** How far, in words, an evaluation reaches that qualifies no mention by grammar. */
const REACH = 25;

/** A class, as `ReadSentence` is. */
class JudgedMention implements Mention {
  from: number;
  to: number;
  voice: Voice;
  cues: Cue[];
  declare trained?: [number, number, number];

  constructor(
    readonly actor: string,
    readonly kind: MentionKind,
    readonly name: string,
    { from, to, voice, cues }: Pick<Mention, "from" | "to" | "voice" | "cues">,
  ) {
    this.from = from;
    this.to = to;
    this.voice = voice;
    this.cues = cues;
  }
}

/** The mentions of a sentence, without what stands for one named before, with the cues that bear on each. */
export function toMentions({ whole: reading, clauses, predicates, evaluations }: Acts, heard: Heard): Mention[] {
  const { found } = reading;
  if (found.length === 0) return [];
  const { voices } = heard;
  const mentions = found.map((one) => {
    const { actor, kind, from, to, first, anaphor } = one;
    if (anaphor !== undefined) return null;
    const name = nameOf(reading, one);
    return new JudgedMention(actor, kind, name, { from, to, voice: voices[first]!, cues: kind === "loaded" ? [loadedCue(name, one)] : [] });
  });
  const add = (mention: number, hit: Hit, role: Role, { weight, event }: { weight: number; event: number }) => {
    if (weight !== 0 || event !== 0)
      mentions[mention]!.cues.push(
        new BearingCue(hit, {
          from: fromOf(reading, hit.first),
          to: toOf(reading, hit.last - 1),
          role,
          weight,
          event,
          distance: between(reading, hit, foundAt(found, mention)),
        }),
      );
  };
  const harmed = new Set(
    predicates.flatMap(({ hit, parties }) =>
      (hit.form.pattern.event < 0 ? parties.targets : []).concat(hit.form.pattern.eventSource < 0 ? parties.sources : []),
    ),
  );
  for (const { hit, qualified } of evaluations) if (hit.form.pattern.eventSource < 0) for (const one of qualified) harmed.add(one);
  const isNamed = (mention: number) => mentions[mention] !== null;
  const namedOf = (some: readonly number[]) => (some.every(isNamed) ? some : some.filter(isNamed));
  for (const {
    hit,
    parties: { sources, targets },
  } of predicates) {
    const roles = { sources: namedOf(sources), targets: namedOf(targets) };
    const { source, target, event, eventSource, reciprocal } = hit.form.pattern;
    if (roles.sources.length + roles.targets.length === 0) {
      for (const mention of nearest(reading, hit))
        add(mention, hit, "untied", { weight: (source + target) / 2, event: (event + eventSource) / 2 });
      continue;
    }
    for (const mention of roles.sources) add(mention, hit, "source", { weight: source, event: eventSource });
    for (const mention of roles.targets) {
      if (!reciprocal || !roles.sources.includes(mention)) add(mention, hit, "target", { weight: target, event });
    }
  }
  for (const { hit, qualified } of evaluations) {
    const { source: weight, eventSource: event } = hit.form.pattern;
    const own = namedOf(qualified);
    for (const mention of own) add(mention, hit, "modified", { weight, event });
    if (own.length > 0) continue;
    for (const mention of nearest(reading, hit))
      add(mention, hit, mayBeMeant(clauses, mention, { weight, harmed }) ? "near" : "untied", { weight, event });
  }
  const named = mentions.filter((mention) => mention !== null);
  for (const mention of named) if (mention.cues.length > 0) mention.cues = mention.cues.toSorted((a, b) => a.from - b.from || a.to - b.to);
  return named;
}

/** Of names of people the last words, without titles; of others no more than a name has: evidence holds no running text. */
const LONGEST = { person: 2, title: 2 } as const;
const LONG = 5;

/** The name as it is written, without clitics before it and line breaks in it. */
function nameOf({ items }: Reading, { first, last, kind }: Found): string {
  const most = kind === "person" || kind === "title" ? LONGEST[kind] : LONG;
  let name = "";
  for (let at = Math.max(first, last - most); at < last; at++) {
    const item = itemAt(items, at);
    name += bare(item) + (item.joined || at === last - 1 ? "" : " ");
  }
  return name;
}

/** A word without the clitics before it; لل stands for ل and ال. */
function bare({ surface, prefix }: Entry): string {
  const rest = surface.slice(prefix.length);
  return prefix.endsWith("ل") && rest.startsWith("ل") ? `ا${rest}` : rest;
}

/** How far a loaded name speaks ill of whom it names. */
const LOADED = -0.6;

/** What a loaded name says by itself. */
function loadedCue(name: string, { from, to }: Found): Cue {
  return {
    cue: name,
    rule: "loaded-name",
    from,
    to,
    role: "modified",
    weight: LOADED,
    event: 0,
    distance: 0,
    negated: false,
    hedged: false,
    intensity: 1,
  };
}

/** Prepositions of where something is, and of whom it is done to. */
const AIMED =
  /^(?:in|on|at|against|into|onto|to|towards?|within|inside|across|throughout|over|upon|في|ب|علي|ضد|الي|داخل|نحو|تجاه|ازاء|حول)$/;

/**
 * A word of judgement near a mention may mean it, unless it is whom something is done to or where it is: in "illegal
 * attacks on Gaza", "terror in Syria" it is the deed that is judged.
 */
function mayBeMeant(
  clauses: Sentence | null,
  mention: number,
  { weight, harmed }: { weight: number; harmed: ReadonlySet<number> },
): boolean {
  if (clauses === null || (harmed.has(mention) && weight < 0)) return false;
  const phrase = clauses.parse.phraseAt[foundAt(clauses.reading.found, mention).first];
  let root = phrase?.root ?? phrase;
  while (root !== undefined && root.host !== null && root.preposition === "of") root = root.host.root ?? root.host;
  return root === undefined || !(AIMED.test(root.preposition) || (weight < 0 && /^(?:for|ل)$/.test(root.preposition)));
}

/** Whom a cue is near that no grammar ties to anybody: the mentions of its clause, else the closest one within reach. */
function nearest(reading: Reading, hit: Hit): number[] {
  const { found, clause } = reading;
  const same: number[] = [];
  let closest = -1;
  let least = REACH + 1;
  for (let index = 0; index < found.length; index++) {
    const { anaphor, first } = foundAt(found, index);
    if (anaphor !== undefined) continue;
    if (clause[first] === clause[hit.first]) same.push(index);
    const distance = between(reading, hit, foundAt(found, index));
    if (distance < least) [closest, least] = [index, distance];
  }
  return same.length > 0 || closest === -1 ? same : [closest];
}

function between({ positions }: Reading, hit: { first: number; last: number }, mention: Found): number {
  const before = hit.first < mention.first;
  const left = positions[before ? hit.last - 1 : mention.last - 1]!;
  const right = positions[before ? mention.first : hit.first]!;
  return Math.max(0, right - left - 1);
}

/** A class, as `ReadSentence` is. */
class BearingCue implements Cue {
  cue: string;
  rule: string;
  from: number;
  to: number;
  role: Role;
  weight: number;
  event: number;
  distance: number;
  negated: boolean;
  hedged: boolean;
  intensity: number;

  constructor(
    { form, negated, hedged, hypothetical, intensity }: Hit,
    { from, to, role, weight, event, distance }: Pick<Cue, "from" | "to" | "role" | "weight" | "event" | "distance">,
  ) {
    this.cue = form.cue;
    this.rule = form.pattern.rule;
    this.from = from;
    this.to = to;
    this.role = role;
    this.weight = weight;
    this.event = event;
    this.distance = distance;
    this.negated = negated;
    this.hedged = hedged || hypothetical;
    this.intensity = intensity;
  }
}
