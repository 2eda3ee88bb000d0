import type { Name, Registry } from "../../lexicon/actors.js";

/** Names whose first word is read here after clitics. */
export interface Called {
  prefix: string;
  names: readonly Name[];
}

export const NONE: readonly Called[] = [];

/** What a word may call: names and places, and names of organisations that were named before. */
interface Calls {
  names: readonly Called[];
  places: readonly Called[];
  short: readonly Called[];
}

const NOBODY: Calls = { names: NONE, places: NONE, short: NONE };

/** English names are told by their capitals, Arabic ones are read with their clitics; a Latin name may stand in Arabic text. */
export function calledBy(
  { surface, norm, word }: { surface: string; norm: string; word: boolean },
  { names, places, short }: Pick<Registry, "names" | "places" | "short">,
): Calls {
  if (!word) return NOBODY;
  if (isLatin(norm)) {
    const forms = [{ form: surface, prefix: "" }];
    // U.A.E.
    if (/^(?:[A-Z]\.){2,}$/.test(surface)) forms.push({ form: surface.replaceAll(".", ""), prefix: "" });
    return { names: among(forms, names.en), places: among(forms, places.en), short: among(forms, short.en) };
  }
  // مصرّ على: the doubled letter makes another word of it
  if (/\u0651[\u064B-\u0652]*$/.test(surface)) return NOBODY;
  const forms = arabicForms(norm);
  return { names: among(forms, names.ar), places: among(forms, places.ar), short: among(forms, short.ar) };
}

function among(forms: readonly { form: string; prefix: string }[], index: Registry["names"]["ar"]): readonly Called[] {
  let called: Called[] | null = null;
  for (const { form, prefix } of forms) {
    const names = index.get(form);
    if (names === undefined) continue;
    called ??= [];
    called.push({ prefix, names });
  }
  return called ?? NONE;
}

/** Whether a normalised word is written in Latin letters. */
export function isLatin(norm: string): boolean {
  return norm.charCodeAt(0) < 0x250;
}

/**
 * The ways to read clitics off a word: itself first, then without و or ف, then without ب ك ل,
 * where `لل` gives the article back.
 */
export function arabicForms(norm: string): { form: string; prefix: string }[] {
  const read = [{ form: norm, prefix: "" }];
  withoutPreposition(read, norm, "");
  const first = norm[0]!;
  if ((first === "و" || first === "ف") && norm.length > 2) {
    const form = norm.slice(1);
    read.push({ form, prefix: first });
    withoutPreposition(read, form, first);
  }
  return read;
}

function withoutPreposition(read: { form: string; prefix: string }[], form: string, prefix: string): void {
  const first = form[0]!;
  if (form.length < 3 || (first !== "ب" && first !== "ك" && first !== "ل")) return;
  if (first === "ل" && form[1] === "ل" && form.length > 3) read.push({ form: `ال${form.slice(2)}`, prefix: `${prefix}ل` });
  read.push({ form: form.slice(1), prefix: prefix + first });
}
