// Makes corpus/lexicons/arabic-words.txt from the hunspell dictionary of the Ayaspell project
// (Debian's package hunspell-ar, the source of @cspell/dict-ar too; GPL 2.0, LGPL 2.1 or MPL 1.1).
//
//   apt-get download hunspell-ar && dpkg-deb -x hunspell-ar_*.deb ayaspell
//   node tests/tools/arabic-words.mjs ayaspell/usr/share/hunspell/ar.dic > arabic-words.new && mv arabic-words.new corpus/lexicons/arabic-words.txt
import { readFileSync } from "node:fs";

const letters = /^[ء-غف-ي]{2,}$/;
const fold = (word) => word.replace(/[أإآٱ]/g, "ا").replace(/ى/g, "ي");

const [nominals, proper, past, stems, present] = Array.from({ length: 5 }, () => new Set());
// Classes of the dictionary that hold names of people and places.
const names = new Set(["57", "58", "60"]);

const [dictionary, affixes] = [".dic", ".aff"].map((end) => readFileSync(process.argv[2].replace(/\.dic$/, end), "utf8").split(/\r?\n/));
// Aliases such as "st:قال is:pst po:verb", counted from 1 after the line with their number.
const morphology = affixes.filter((line) => line.startsWith("AM "));

for (const line of dictionary.slice(1)) {
  const [entry, alias] = line.split("\t");
  const [word, flags] = entry.split("/");
  if (!letters.test(word)) continue;
  if (alias === undefined) {
    if (flags !== undefined) (names.has(flags) ? proper : nominals).add(fold(word));
    continue;
  }
  const tags = morphology[Number(alias)] ?? "";
  const lemma = /st:(\S+)/.exec(tags)?.[1] ?? "";
  if (tags.includes("is:pst")) {
    if (word === lemma) past.add(fold(word));
    else if (!/^[يتن]/.test(word) || !tags.includes("is:prst")) stems.add(fold(word).replace(/(?:تما|تم|تن|نا|تا|وا|ت|ن|ا)$/, ""));
  }
  if (tags.includes("is:prst") && word.startsWith("ي")) present.add(fold(word.slice(1)).replace(/(?:ون|وا|ان)$/, ""));
}
for (const stem of present) if (stem.length < 2 || (/[نا]$/.test(stem) && present.has(stem.slice(0, -1)))) present.delete(stem);
for (const stem of stems) if (past.has(stem) || stem.length < 2) stems.delete(stem);
// The names of countries, regions and languages that ICU knows.
for (const [type, codes] of [
  ["region", Array.from({ length: 676 }, (_, index) => String.fromCharCode(65 + index / 26, 65 + (index % 26)))],
  [
    "language",
    "en fr de ru uk pl it es pt ar fa tr zh ja ko hi ur he el nl sv fi no da cs sk hu ro bg sr hr sq hy az ka kk uz ku ps am so sw".split(
      " ",
    ),
  ],
]) {
  const display = new Intl.DisplayNames("ar", { type, fallback: "none" });
  for (const code of codes)
    for (const word of (display.of(code) ?? "").split(/[^ء-ي]+/)) if (word.length > 3 && !word.startsWith("ال")) proper.add(fold(word));
}
for (const word of proper) if (nominals.has(word)) proper.delete(word);
// The regular endings are recognised by rule, so that the list need not hold them.
for (const word of nominals) {
  const stem = /^(.{3,}?)(?:ة|ات|ون|ين|ان|ية|ي)$/.exec(word)?.[1];
  if (stem !== undefined && nominals.has(stem) && !word.endsWith("ي")) nominals.delete(word);
}

// The head and the sections that are not the dictionary's ([common], and this project's own) are kept as they stand.
const [head, ...sections] = readFileSync(new URL("../../corpus/lexicons/arabic-words.txt", import.meta.url), "utf8").split(/^(?=\[)/m);
const made = { nominal: nominals, name: proper, past, stem: stems, present };
process.stdout.write(head);
for (const [name, words] of Object.entries(made)) process.stdout.write(`[${name}]\n${[...words].sort().join("\n")}\n`);
for (const section of sections) if (!(/^\[(.*)\]/.exec(section)[1] in made)) process.stdout.write(section);
