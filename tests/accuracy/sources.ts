import { existsSync, readFileSync } from "node:fs";
import { readLexicons } from "../../src/lexicon/compile/read.js";
import { segment } from "../../src/text/segment.js";

type Language = "ar" | "en";

const shared = (file: string) => new URL(`../../../shared/data/${file}`, import.meta.url);
const lines = (file: string) => readFileSync(shared(file), "utf8").trim().split("\n");
const records = (file: string) => lines(file).map((line) => JSON.parse(line) as Record<string, string>);
const lexicons = readLexicons();

/** The files of each public set. */
const FILES = {
  newsmtsc: ["newsmtsc/train.jsonl"],
  fignews: ["fignews/dev.jsonl"],
  "ud-pud-arabic": ["ud-pud-arabic/dev.jsonl"],
  sib200: ["sib200/arb_Arab_train.tsv", "sib200/eng_Latn_train.tsv", "sib200/arb_Arab_dev.tsv", "sib200/eng_Latn_dev.tsv"],
  "un-speeches": ["un-speeches/dev.jsonl"],
  "arabic-events": ["arabic-events/dev.jsonl"],
} as const;

export function areAtHand(sets: readonly (keyof typeof FILES)[]): boolean {
  return sets.every((set) => FILES[set].every((file) => existsSync(shared(file))));
}

/** A text, and which of its sentences is meant; null for the whole. */
export interface Source {
  text: string;
  sentence: number | null;
}

/**
 * The texts of the public sets by set and id; `id#2` is the third sentence of a text as the package cuts it.
 * Of a speech the sentence stands alone, on one line.
 */
export function textOf(language: Language): (key: string) => Source {
  const texts = textsOf(language);
  const speeches = new Map<string, string>();
  const speech = (id: string) => {
    if (speeches.size === 0) for (const { id: one, text } of records(FILES["un-speeches"][0])) speeches.set(one!, text!);
    return speeches.get(id);
  };
  return (key) => {
    if (key.startsWith("un-speeches ")) {
      const [id = "", sentence] = key.slice("un-speeches ".length).split("#");
      const whole = speech(id);
      const span = whole === undefined ? undefined : segment(whole, lexicons.text, { language: "en" }).sentences[Number(sentence)];
      if (whole === undefined || span === undefined) throw new Error(`no text for ${key}`);
      return { text: whole.slice(span.from, span.to).replace(/\s+/g, " "), sentence: null };
    }
    const [id = "", sentence] = key.split("#");
    const text = texts.get(key) ?? texts.get(id);
    if (text === undefined) throw new Error(`no text for ${key}`);
    return { text, sentence: texts.has(key) || sentence === undefined ? null : Number(sentence) };
  };
}

function textsOf(language: Language): Map<string, string> {
  const texts = new Map<string, string>();
  const keep = (set: keyof typeof FILES, id: string, text: string) => {
    if (!areAtHand([set])) return;
    for (const row of records(FILES[set][0])) texts.set(`${set} ${row[id]}`, row[text]!);
  };
  if (language === "en") keep("newsmtsc", "primary_gid", "sentence_normalized");
  else {
    keep("ud-pud-arabic", "id", "text");
    keep("arabic-events", "id", "text");
  }
  for (const { batch, id, text } of areAtHand(["fignews"]) ? records(FILES.fignews[0]) : []) texts.set(`fignews ${batch}-${id}`, text!);
  const files = FILES.sib200.filter((file) => file.includes(language === "en" ? "eng_" : "arb_"));
  for (const line of areAtHand(["sib200"]) ? files.flatMap(lines) : []) {
    const [id, , text] = line.split("\t");
    texts.set(`sib200 ${id}`, text!);
  }
  return texts;
}
