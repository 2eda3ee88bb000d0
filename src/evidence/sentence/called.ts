import type { Name, Registry } from "../../lexicon/actors.js";

/** Names whose first word is read here after clitics. */
export interface Called {
  prefix: string;
  names: readonly Name[];
}

export const NONE: readonly Called[] = [];

/** English names are told by their capitals, Arabic ones are read with their clitics; a Latin name may stand in Arabic text. */
export function calledBy(
  { surface, norm, word }: { surface: string; norm: string; word: boolean },
  index: Registry["names"],
): readonly Called[] {
  if (!word) return NONE;
  const latin = isLatin(norm);
  const forms = latin ? [{ form: surface, prefix: "" }] : arabicForms(norm);
  const called = forms.flatMap(({ form, prefix }) => {
    const names = index[latin ? "en" : "ar"].get(form);
    return names === undefined ? [] : [{ prefix, names }];
  });
  return called.length === 0 ? NONE : called;
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
  for (const { form, prefix } of [...read, ...(/^[وف]../.test(norm) ? [{ form: norm.slice(1), prefix: norm[0]! }] : [])]) {
    if (prefix !== "") read.push({ form, prefix });
    if (/^لل../.test(form)) read.push({ form: `ال${form.slice(2)}`, prefix: `${prefix}ل` });
    if (/^[بكل]../.test(form)) read.push({ form: form.slice(1), prefix: prefix + form[0]! });
  }
  return read;
}
