import { related } from "../../lexicon/actors.js";
import { APPEAL, GIVEN, IMPENDING, INVASION, LAWFUL, RECOGNITION, REFUSED } from "../../lexicon/classes.js";
import { BOTH, isWhole } from "../../lexicon/words.js";
import type { Discourse } from "../discourse/discourse.js";
import type { Relation, Voice } from "../evidence.js";
import type { Sentence } from "../grammar/sentence.js";
import { foundAt } from "../sentence/found.js";
import { fromOf, toOf } from "../sentence/items.js";
import type { Reading } from "../sentence/reading.js";
import { codesOf } from "../sentence/reading.js";
import { asksToEnd, DEMAND } from "./demands.js";
import { partiesOf } from "./parties.js";
import type { Predicate } from "./predicate.js";

/** A relation as a predicate tells it; a class, as `ReadSentence` is. */
class Told implements Relation {
  polarity: number;
  cue: string;
  from: number;
  to: number;
  voice: Voice;
  rule: string;
  construction: string;
  declare cameo?: string;
  flags: Relation["flags"];

  constructor(
    readonly source: string,
    readonly target: string,
    {
      polarity,
      cue,
      from,
      to,
      voice,
      rule,
      construction,
      cameo,
      flags,
    }: Omit<Relation, "source" | "target" | "cameo"> & { cameo: string | null },
  ) {
    this.polarity = polarity;
    this.cue = cue;
    this.from = from;
    this.to = to;
    this.voice = voice;
    this.rule = rule;
    this.construction = construction;
    if (cameo !== null) this.cameo = cameo;
    this.flags = flags;
  }
}

/** Unfavourable deeds below this are taken as accusations when somebody reports them of another. */
const BLAME = -0.5;

/**
 * What the actors of a sentence do or say to each other, one relation for each pair.
 *
 * When one actor says that another did harm, that is an accusation by the speaker,
 * and the deed itself stays in the speaker's voice: it is no fact of the narrator.
 */
export function findRelations(
  sentence: Sentence,
  predicates: readonly Predicate[],
  { voices, discourse, only }: { voices: readonly Voice[]; discourse: Discourse; only?: ReadonlySet<Predicate> },
): Relation[] {
  const { reading } = sentence;
  const { registry } = reading.lexicons;
  const relations: Relation[] = [];
  if (predicates.length === 0) return relations;
  // where the relations of a predicate begin: each is told once
  let begin = 0;
  const add = (relation: Relation) => {
    const { source, target, rule } = relation;
    if (source === target) return;
    for (let at = begin; at < relations.length; at++)
      if (relations[at]!.source === source && relations[at]!.target === target && relations[at]!.rule === rule) return;
    relations.push(relation);
  };
  for (const predicate of predicates) {
    const { hit, status } = predicate;
    const { pattern, cue } = hit.form;
    if ((pattern.toward === 0 && pattern.cameo === null) || only?.has(predicate) === false) continue;
    begin = relations.length;
    const refused = isRefused(reading, predicate);
    // "accused Peru of supporting Chile": the deed is in the accuser's words
    const [accuser] = predicate.accusers === null ? [] : codesOf(reading, [...predicate.accusers]);
    const voice = accuser ?? voices[hit.first]!;
    const from = fromOf(reading, hit.first);
    const to = toOf(reading, hit.last - 1);
    const { sources, targets, construction } = partiesOf(reading, predicate, { discourse, voice });
    const polarity = refused
      ? REFUSAL
      : (pattern.is & APPEAL) !== 0 && targets.length < 2 && asksToEnd(reading, hit)
        ? DEMAND
        : pattern.toward;
    const cameo = refused ? REFUSED_CODE[status.ended ? "ended" : "rejected"] : pattern.cameo;
    const flags = flagsOf(predicate, refused);
    for (const actor of sources) {
      for (const other of targets) {
        if (related(registry, actor, other)) continue;
        const told = { polarity, cue, from, to, voice, rule: pattern.rule, construction, cameo, flags };
        add(new Told(actor, other, told));
        // who calls a meeting off does so alone
        if (pattern.reciprocal && !refused) add(new Told(other, actor, told));
      }
      if (
        targets.length > 0 &&
        flags.length === 0 &&
        accuser === undefined &&
        isHarm(predicate) &&
        speaks(voice) &&
        !related(registry, voice, actor)
      )
        add(new Told(voice, actor, { polarity: -0.8, cue, from, to, voice, rule: "reported-harm", construction, cameo: "112", flags: [] }));
    }
  }
  if (only === undefined && relations.length > 0) relations.push(...alike(sentence, relations));
  return relations;
}

/**
 * Invasions and occupations that named one side alone (the invasion of Ukraine, the occupied areas), told once the
 * whole article has said between whom it is.
 */
export function lateRelations(
  sentence: Sentence,
  predicates: readonly Predicate[],
  { told, ...known }: { told: readonly Relation[]; voices: readonly Voice[]; discourse: Discourse },
): Relation[] {
  const open = predicates.filter(
    (predicate) =>
      mayBeLate(predicate) &&
      !told.some(({ rule, from }) => rule === predicate.hit.form.pattern.rule && from === fromOf(sentence.reading, predicate.hit.first)),
  );
  return open.length === 0 ? [] : findRelations(sentence, predicates, { ...known, only: new Set(open) });
}

/** A deed that may be told late. */
export function mayBeLate({ hit }: Predicate): boolean {
  return (hit.form.pattern.is & INVASION) !== 0;
}

const REFUSAL = -0.6;
/** What it is in CAMEO not to give what is asked or was given: to reduce relations, or to reject. */
const REFUSED_CODE = { ended: "16", rejected: "12" };

/** "…, as did the European Union and Britain": what was told last holds of them too. */
function alike(sentence: Sentence, relations: readonly Relation[]): Relation[] {
  const { reading, parse } = sentence;
  const {
    items,
    language,
    mentionAt,
    lexicons: { registry },
  } = reading;
  const at = items.findIndex(
    (item, index) => (item.norm === "as" && isWhole(items[index + 1], BOTH.proform)) || (language === "ar" && isWhole(item, BOTH.proform)),
  );
  if (at === -1) return [];
  const next = [1, 2, 3].map((step) => mentionAt[at + step] ?? -1).find((mention) => mention !== -1);
  const told = relations.findLast(({ from }) => from < fromOf(reading, at));
  if (next === undefined || told === undefined) return [];
  const phrase = parse.phraseAt[foundAt(reading.found, next).first];
  return codesOf(reading, phrase === undefined ? [next] : sentence.actorsOf(phrase))
    .filter((source) => !related(registry, source, told.target))
    .map((source) => ({ ...told, source }));
}

/** Not to recognise is to reject, and so is to recognise a state's region, or to end what was given. */
function isRefused(reading: Reading, { hit, parties, status }: Predicate): boolean {
  const { is } = hit.form.pattern;
  const region = parties.targets.some((target) => foundAt(reading.found, target).place === true);
  return (
    (status.negated && !status.hypothetical && ((is & REFUSED) !== 0 || (status.refused && (is & GIVEN) !== 0))) ||
    (region && (is & RECOGNITION) !== 0) ||
    (status.ended && (is & GIVEN) !== 0)
  );
}

/** Harm that who reports it of another accuses it of. */
function isHarm({ hit }: Predicate): boolean {
  const { pattern } = hit.form;
  return pattern.toward <= BLAME && pattern.event <= -0.4 && (pattern.is & LAWFUL) === 0 && !pattern.reciprocal;
}

function speaks(voice: Voice): boolean {
  return voice !== "narrator" && voice !== "other";
}

/** Why a relation is no fact: what is denied, ended, still to come, asked for or feared, or long past. */
function flagsOf({ hit, status }: Predicate, refused: boolean): Relation["flags"] {
  const { pattern } = hit.form;
  const flags: Relation["flags"] = [];
  if ((pattern.is & IMPENDING) !== 0) return flags;
  if ((status.negated && !refused) || (status.ended && (pattern.toward < 0 || (pattern.is & GIVEN) === 0))) flags.push("negated");
  if (status.future && !refused) flags.push("future");
  if (status.hypothetical && !refused) flags.push("hypothetical");
  if (hit.past) flags.push("past");
  // a copy, as `ReadSentence` is a class
  return flags.slice();
}
