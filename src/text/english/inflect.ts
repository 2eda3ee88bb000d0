import { type Inflection, Paradigm, type Part } from "../inflection.js";
import { ADJECTIVES, DOUBLING, NOUNS, TWOFOLD, VERBS } from "./irregular.js";
import { normalize } from "./normalize.js";

const PREPOSITIONS = new Set(
  "of on in to for with against from at over about by between among into toward towards under upon within without off".split(" "),
);
const PREFIXES = /^(?:over|under|out|mis|fore|with|up|un|re)-?/;

/**
 * Gives every normalised surface of a lexicon's English entry.
 *
 * What: verbs in the base form, nouns in the singular, adjectives in the positive. In a longer expression the
 * first word of a verb changes (`take over`), and of a noun the last before a preposition (`act of aggression`).
 * Why: cues are matched on `Token.core`; a stemmer would match `organ` for `organize`.
 * Cost: a handful of forms an entry.
 *
 * @example inflect("deny", "verb").map((item) => item.form) // ["deny", "denies", "denied", "denying"]
 */
export function inflect(entry: string, part: Part): Inflection[] {
  const words = normalize(entry).trim().split(/\s+/);
  const preposition = words.findIndex((word, index) => index > 0 && PREPOSITIONS.has(word));
  const head = part === "noun" ? (preposition > 0 ? preposition : words.length) - 1 : 0;
  const paradigm = new Paradigm((surface) => surface);
  const word = words[head] ?? "";
  paradigm.add(word, "base");
  if (part === "verb") conjugate(paradigm, word);
  else if (part === "noun") for (const plural of pluralsOf(word)) paradigm.add(plural, "plural");
  else if (part === "adjective" && words.length === 1) compare(paradigm, word);
  return paradigm.list(words.slice(0, head).join(" "), words.slice(head + 1).join(" "));
}

function conjugate(paradigm: Paradigm, base: string): void {
  if (base === "be") {
    for (const form of ["am", "is", "are"]) paradigm.add(form, "present");
  } else paradigm.add(base === "have" ? "has" : sibilant(base), "present");
  const prefix = PREFIXES.exec(base)?.[0] ?? "";
  const own = VERBS.get(base);
  const irregular = own ?? VERBS.get(base.slice(prefix.length));
  if (irregular === undefined) {
    for (const form of joined(base, "ed")) paradigm.add(form, "past", "participle");
  } else {
    const before = own === undefined ? prefix : "";
    for (const form of irregular.past) paradigm.add(before + form, "past");
    for (const form of irregular.participle) paradigm.add(before + form, "participle");
  }
  for (const form of joined(base, "ing")) paradigm.add(form, "gerund");
}

/** -s, -es, -ies: verbs and nouns alike. */
function sibilant(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh)$/.test(base) || /^(?:.*[^aeiou])?(?:go|do)$/.test(base)) return `${base}es`;
  return /(?:[^aeiou]o)$/.test(base) && VERB_OF_O.has(base) ? `${base}es` : `${base}s`;
}

const VERB_OF_O = new Set(["veto", "echo", "embargo", "torpedo"]);

/** A verb and an ending that begins with a vowel, with doubling, -e, -y, -ie and -c. */
function joined(base: string, ending: "ed" | "ing"): string[] {
  if (ending === "ing" && base.endsWith("ie")) return [`${base.slice(0, -2)}ying`];
  if (ending === "ed" && /[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
  if (ending === "ed" && base.endsWith("e")) return [`${base}d`];
  if (ending === "ing" && /[^eoy]e$/.test(base) && base !== "be" && base !== "singe") return [`${base.slice(0, -1)}ing`];
  if (/[^s]ic$/.test(base)) return [`${base}k${ending}`];
  const doubled = `${base}${base.slice(-1)}${ending}`;
  if (TWOFOLD.has(base)) return [base + ending, doubled];
  if (DOUBLING.has(base) || /^(?:[^aeiou]*|qu|[^aeiou]*qu)[aeiou][bdfgklmnprtvz]$/.test(base)) return [doubled];
  const prefix = PREFIXES.exec(base)?.[0];
  if (prefix !== undefined && VERBS.has(base.slice(prefix.length)))
    return joined(base.slice(prefix.length), ending).map((form) => prefix + form);
  return [base + ending];
}

function pluralsOf(base: string): string[] {
  const irregular = NOUNS.get(base);
  if (irregular !== undefined) return irregular;
  const compound = /^(.+)(man|woman|child|life|wife|knife|foot|crisis|craft)$/.exec(base);
  if (compound !== null && !/(?:hu|ger|ro|otto)man$/.test(base)) {
    const [, first = "", last = ""] = compound;
    return (NOUNS.get(last) ?? [last]).map((plural) => first + plural);
  }
  return [sibilant(base)];
}

/** Comparatives of short adjectives; longer ones take `more`, which is no form of theirs. */
function compare(paradigm: Paradigm, base: string): void {
  const irregular = ADJECTIVES.get(base);
  if (irregular !== undefined) {
    for (const form of irregular.comparative) paradigm.add(form, "comparative");
    for (const form of irregular.superlative) paradigm.add(form, "superlative");
    return;
  }
  const syllables = base.replace(/e$/, "").match(/[aeiouy]+/g)?.length ?? 0;
  if (syllables > 1 && !/(?:[^aeiou]y|[^aeiou]le|ow)$/.test(base)) return;
  if (syllables > 2) return;
  for (const [ending, feature] of [
    ["er", "comparative"],
    ["est", "superlative"],
  ] as const) {
    if (/[^aeiou]y$/.test(base)) paradigm.add(`${base.slice(0, -1)}i${ending}`, feature);
    else if (base.endsWith("e")) paradigm.add(base + ending.slice(1), feature);
    else if (/^[^aeiou]*[aeiou][bdgmnpt]$/.test(base)) paradigm.add(base + base.slice(-1) + ending, feature);
    else paradigm.add(base + ending, feature);
  }
}
