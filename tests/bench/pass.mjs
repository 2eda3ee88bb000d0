// One process of the bench: reads texts for the first time, then again, and prints seconds and memory as JSON.
// Usage: node pass.mjs frameshift|winkNLP FILE (a JSON array of texts) LANGUAGE
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [, , program, file, language] = process.argv;
const texts = JSON.parse(readFileSync(file, "utf8"));
const read = program === "winkNLP" ? winkNLP() : await frameshift();
const seconds = () => {
  const before = performance.now();
  for (const text of texts) read(text);
  return (performance.now() - before) / 1000;
};
const first = seconds();
// the second pass is still being made fast; the third is what a long run comes to
seconds();
const warm = seconds();
console.log(JSON.stringify({ first, warm, memory: process.resourceUsage().maxRSS / 1024 }));

function winkNLP() {
  const require = createRequire(import.meta.url);
  const nlp = require("wink-nlp")(require("wink-eng-lite-web-model"));
  return (text) => void nlp.readDoc(text);
}

async function frameshift() {
  const { extract, readLexicons } = await import(new URL("../../dist/lib/index.js", import.meta.url).href);
  const lexicons = readLexicons();
  return (text) => void extract({ id: "1", text, language, date: null, outlet: null, columns: {} }, lexicons);
}
