import { DataProblem } from "../../corpus/problem.js";
import type { Paradigm } from "../inflection.js";

/** A verb as its lexicon's entry gives it, and what its spelling tells. */
interface Verb {
  perfect: string;
  /** The imperfect without its ي. */
  stem: string;
  kind: "sound" | "hollow" | "defective" | "geminate";
}

const HARAKAT = /[\u064b-\u0652\u0670\u0640]/g;

// Form VIII of roots in س, written like form X of a doubled root (استعد).
const EIGHTH = new Set(["استلم", "استمع", "استند", "استبق", "استتر", "استعر", "استرق"]);

/**
 * Adds all persons, genders, numbers and moods of a verb, the passives that are written differently,
 * and the participles.
 *
 * Why: weak letters come and go (قال, قلت, يقل), so no ending rule on the surface finds them back.
 * @throws when the imperfect is missing
 */
export function conjugate(paradigm: Paradigm, head: string, entry: string): void {
  const [perfect = "", imperfect = ""] = head.replace(HARAKAT, "").split("/");
  if (perfect.length < 2 || !imperfect.startsWith("ي")) {
    throw new DataProblem("invalid verb", { value: entry, fix: 'expected perfect/imperfect, such as "اتهم/يتهم"' });
  }
  const verb: Verb = { perfect, stem: imperfect.slice(1), kind: kindOf(perfect, imperfect.slice(1)) };
  past(paradigm, verb);
  present(paradigm, verb);
  passive(paradigm, verb);
  participles(paradigm, verb);
}

function kindOf(perfect: string, stem: string): Verb["kind"] {
  if (/[ىاي]$/.test(perfect)) return "defective";
  if (/ا.$/.test(perfect) && /[اويئ].$/.test(stem)) return "hollow";
  if (perfect.length === 2) return "geminate";
  if (/^أ..$/.test(perfect) && stem.length === 2) return "geminate";
  if (/^(?:ان|ا.[تطد]).$/.test(perfect) || /^ان..$/.test(perfect)) return "geminate";
  if (/^است..$/.test(perfect) && !EIGHTH.has(perfect)) return "geminate";
  return "sound";
}

function past(paradigm: Paradigm, { perfect, kind, stem }: Verb): void {
  const add = (base: string, endings: string[]): void => {
    // غزوا loses its alef before a pronoun alone: غزوها
    for (const ending of endings) paradigm.add(base + ending, "past", ...(ending.endsWith("و") ? ["bound" as const] : []));
  };
  paradigm.add(perfect, "base", "past");
  const consonantal = ["ت", "تم", "تما", "تن", "تمو", "نا", "ن"];
  if (kind === "defective") {
    const cut = perfect.slice(0, -1);
    const weak = perfect.endsWith("ا") && perfect.length === 3 ? "و" : "ي";
    add(cut, perfect.endsWith("ي") ? ["يت", "يتا", "وا", "و"] : ["ت", "تا", "وا", "و", "ا"]);
    add(cut + weak, ["ا", ...consonantal]);
    return;
  }
  add(perfect, ["ت", "تا", "ا", "وا", "و"]);
  if (/[أء]$/.test(perfect)) {
    for (const seat of ["ؤ", "ء", "أ"]) add(perfect.slice(0, -1) + seat, ["وا", "و"]);
  }
  for (const base of shortened(perfect, kind, stem)) {
    add(base, consonantal);
    // أعلن + نا is written أعلنا, ثبت + ت is written ثبت.
    if (base.endsWith("ن")) add(base, ["ا"]);
  }
}

/** The perfect before an ending that begins with a consonant: قال → قل, شن → شنن, جاء → جئ. */
function shortened(perfect: string, kind: Verb["kind"], stem: string): string[] {
  const last = perfect.slice(-1);
  if (kind === "geminate") return [perfect + last];
  if (kind !== "hollow") return [perfect];
  const short = perfect.slice(0, -2);
  if (last !== "ء") return [short + last];
  return [short + (perfect.length === 3 && /[يا]/.test(stem) ? "ئ" : "أ")];
}

function present(paradigm: Paradigm, { stem, kind }: Verb): void {
  persons(paradigm, stem);
  if (kind === "defective") {
    presentDefective(paradigm, stem);
    return;
  }
  plurals(paradigm, stem);
  if (stem.endsWith("أ")) reseated(paradigm, stem);
  const short = shortStem(stem, kind);
  if (short === "") return;
  for (const person of ["ي", "ت", "أ", "ن"]) paradigm.add(person + short, "present", "jussive");
  for (const person of ["ي", "ت"]) paradigm.add(`${person}${short}ن`, "present");
}

/** The weak letter gives way to an ending and to the jussive: يدعو, يدعون, لم يدع. */
function presentDefective(paradigm: Paradigm, stem: string): void {
  const cut = stem.slice(0, -1);
  const weak = stem.endsWith("و") ? "و" : "ي";
  for (const person of ["ي", "ت"]) {
    for (const ending of ["ون", "وا", "و", `${weak}ان`, `${weak}ا`, `${weak}ن`]) paradigm.add(person + cut + ending, "present");
  }
  for (const ending of ["ين", "ي"]) paradigm.add(`ت${cut}${ending}`, "present");
  for (const person of ["ي", "ت", "أ", "ن"]) {
    paradigm.add(person + cut, "present", "jussive");
    if (stem.endsWith("ى")) paradigm.add(`${person}${cut}ا`, "present", "bound");
  }
}

/** A last hamza changes its seat before an ending or a pronoun: يبدأ, يبدؤون, يبدءون. */
function reseated(paradigm: Paradigm, stem: string): void {
  for (const seat of ["ؤ", "ء"]) {
    const seated = stem.slice(0, -1) + seat;
    for (const person of ["ي", "ت"]) for (const ending of ["ون", "وا", "و"]) paradigm.add(person + seated + ending, "present");
    persons(paradigm, seated);
  }
}

/** The stem of the jussive and of the feminine plural where it is its own: يقول → يقل, يشن → يشنن. */
function shortStem(stem: string, kind: Verb["kind"]): string {
  if (kind === "hollow") return stem.slice(0, -2) + stem.slice(-1);
  return kind === "geminate" ? stem + stem.slice(-1) : "";
}

function persons(paradigm: Paradigm, stem: string): void {
  for (const person of ["ي", "ت", "أ", "ن"]) {
    // أ + أ is written آ: آخذ.
    paradigm.add(person === "أ" && stem.startsWith("أ") ? `آ${stem.slice(1)}` : person + stem, "present");
  }
}

function plurals(paradigm: Paradigm, whole: string): void {
  // يجيء + ون is written يجيئون.
  const stem = whole.replace(/([يو])ء$/, "$1ئ");
  for (const person of ["ي", "ت"]) {
    for (const ending of ["ون", "وا", "و", "ان", "ا", "ن"]) paradigm.add(person + stem + ending, "present");
  }
  for (const ending of ["ين", "ي"]) paradigm.add(`ت${stem}${ending}`, "present");
}

/** Only passives that are written differently: قيل, يقال, دعي, يدعى, هوجم, يوجد. */
function passive(paradigm: Paradigm, { perfect, stem, kind }: Verb): void {
  const add = (forms: string[]): void => {
    for (const form of forms) paradigm.add(form, "passive");
  };
  const singulars = (base: string): string[] => ["ي", "ت", "أ", "ن"].map((person) => person + base);
  if (kind === "hollow") {
    const before = `${perfect.slice(0, -2)}ي${perfect.slice(-1)}`;
    add([before, `${before}ت`, `${before}وا`]);
    const now = `${stem.slice(0, -2)}ا${stem.slice(-1)}`;
    if (now !== stem) add([...singulars(now), `ي${now}ون`, `ي${now}وا`]);
  } else if (kind === "defective") {
    const before = perfect.slice(0, -1);
    if (!perfect.endsWith("ي")) add([`${before}ي`, `${before}يت`]);
    if (!stem.endsWith("ى")) add(singulars(`${stem.slice(0, -1)}ى`));
  } else if (/^.ا..$/.test(perfect) || /^ت.ا..$/.test(perfect)) {
    const before = perfect.replace("ا", "و");
    add([before, `${before}ت`, `${before}وا`]);
  } else if (perfect.startsWith("و") && !stem.includes("و")) {
    add([...singulars(perfect), `ي${perfect}ون`]);
  }
}

/** Participles decline as adjectives do; those of form I are only made of sound roots. */
function participles(paradigm: Paradigm, { perfect, stem, kind }: Verb): void {
  const bases: string[] = [];
  if (perfect.length > 3 || (/^أ/.test(perfect) && stem.length < 4))
    bases.push(`م${kind === "defective" ? `${stem.slice(0, -1)}ي` : stem}`);
  else if (kind === "sound" && !/[أءو]/.test(perfect)) {
    const [first = "", second = "", third = ""] = perfect;
    bases.push(`${first}ا${second}${third}`, `م${first}${second}و${third}`);
  }
  for (const base of bases) {
    for (const ending of ["", "ة", "ت", "ان", "ين", "ون", "ات", "ا"]) {
      paradigm.add(base + ending, "participle");
      if (ending !== "ا" && ending !== "ت") paradigm.add(`ال${base}${ending}`, "participle", "definite");
    }
  }
  if (kind !== "defective") return;
  const cut = `م${stem.slice(0, -1)}`;
  for (const form of [cut, `${cut}ون`, `ال${cut}ون`, `${cut}ين`, `ال${cut}ين`]) paradigm.add(form, "participle");
}
