// Memory over a long stream: sentences drawn with a seed, as articles of some 450 words, through `frameshift evidence`.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { sentencesAtHand } from "./material.mjs";

const memory = fileURLToPath(new URL("../bench/memory.mjs", import.meta.url));
/** Megabytes that a stream of any length may take. */
const MOST = 300;

export async function stream({ seed, megabytes }) {
  const sentences = sentencesAtHand();
  const places = fc.sample(fc.integer({ min: 0, max: sentences.length - 1 }), { seed, numRuns: 100_000 });
  const child = spawn(process.execPath, [memory, "evidence"], { stdio: ["pipe", "pipe", "pipe"] });
  let [answers, tail, at, sent, articles] = [0, "", 0, 0, 0];
  child.stdout.on("data", (chunk) => {
    for (const byte of chunk) if (byte === 10) answers++;
  });
  child.stderr.on("data", (chunk) => (tail = (tail + chunk).slice(-2000)));
  const ended = once(child, "close");
  while (sent < megabytes * 1e6) {
    const told = [];
    for (let words = 0; words < 450; at++) {
      // other places in each round, so that articles do not repeat
      const sentence = sentences[(places[at % places.length] + Math.floor(at / places.length)) % sentences.length];
      told.push(sentence);
      words += sentence.split(/\s+/).length;
    }
    const line = `${JSON.stringify({ id: String(articles++), text: told.join(" ") })}\n`;
    sent += Buffer.byteLength(line);
    if (!child.stdin.write(line)) await once(child.stdin, "drain");
  }
  child.stdin.end();
  const [status] = await ended;
  const most = Number(tail.trim().split("\n").at(-1));
  const named = (tail.match(/set aside/g) ?? []).length;
  const faults = [
    ...(most > MOST ? [`${Math.round(most)} MB at most, of ${MOST}`] : []),
    ...(status !== 0 && named === 0 ? [`exit ${status}: ${tail}`] : []),
    ...(named === 0 && answers !== articles ? [`${articles} articles, ${answers} answers`] : []),
  ];
  return { cases: articles, faults, note: `${Math.round(sent / 1e6)} MB read, ${Math.round(most)} MB of memory at most` };
}
