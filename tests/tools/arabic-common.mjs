// Prints the words that are common in Arabic prose, for the section [common] of corpus/lexicons/arabic-words.txt.
//
//   node tests/tools/arabic-common.mjs TEXT... >> corpus/lexicons/arabic-words.txt
//
// A word counts where its reading is certain: after the article (الوقت, بالوقت), or where neither its first
// letter nor its last could be a clitic. The texts used are SIB-200's Arabic training half (Apache-2.0) and the
// Arabic posts of FIGNEWS's development half (MIT): words and counts are facts, their sentences are not kept.
import { readFileSync } from "node:fs";

const fold = (word) => word.replace(/[أإآٱ]/g, "ا").replace(/ى/g, "ي");
const counts = new Map();

for (const path of process.argv.slice(2)) {
  for (const [found] of readFileSync(path, "utf8")
    .replace(/[\u064b-\u0652\u0640]/g, "")
    .matchAll(/[ء-ي]+/g)) {
    const word = fold(found);
    const article = /^(?:[وف]?[بك]?ال|[وف]?لل)(.{3,})$/.exec(word)?.[1];
    const bare = /^[وفبلكس]|(?:ه|ها|هم|هن|هما|نا|ك|كم|كما|ني)$/.test(word) ? undefined : word;
    const sure = article ?? bare;
    if (sure !== undefined && sure.length > 1) counts.set(sure, (counts.get(sure) ?? 0) + 1);
  }
}
console.log("[common]");
console.log(
  [...counts]
    .filter(([, count]) => count > 1)
    .map(([word]) => word)
    .sort()
    .join("\n"),
);
