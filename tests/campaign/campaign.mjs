// npm run campaign [-- --seconds 120 --seed 1 --only texts,kills]: mutated input, kills at random moments, and time against
// length. Prints cases and faults; any fault makes the exit code 1. A seed that is given again gives the same cases.
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { kills } from "./kills.mjs";
import { lengths } from "./lengths.mjs";

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "120" },
    seed: { type: "string", default: String(Date.now() % 2 ** 31) },
    only: { type: "string" },
  },
});
const [seconds, seed] = [Number(values.seconds), Number(values.seed)];
const FUZZED = ["texts", "records", "csv", "ndjson", "evidence", "parquet", "options"];
const chosen = values.only?.split(",") ?? [...FUZZED, "kills", "lengths"];
const unknown = chosen.find((name) => ![...FUZZED, "kills", "lengths"].includes(name));
if (unknown !== undefined || !(seconds > 0) || !Number.isSafeInteger(seed)) {
  console.error(`campaign: expected --seconds above 0, a whole --seed, and --only of ${[...FUZZED, "kills", "lengths"].join(", ")}`);
  process.exit(2);
}
/** A case that takes longer hangs. */
const PATIENCE = 60_000;

console.log(`campaign: ${seconds} s, --seed ${seed}`);
const each = seconds / chosen.length;
const faults = [];
let cases = 0;
for (const name of chosen) {
  const run = FUZZED.includes(name) ? fuzz(name) : name === "kills" ? kills({ seconds: each, seed }) : lengths();
  const done = await run;
  cases += done.cases;
  faults.push(...done.faults.map((fault) => `${name}: ${fault}`));
  console.log(
    `${name.padEnd(10)} ${String(done.cases).padStart(8)} cases, ${done.faults.length} faults${done.note === undefined ? "" : `; ${done.note}`}`,
  );
}
for (const fault of faults) console.log(`\n${fault}`);
console.log(`\n${cases} cases, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;

/** Cases of one kind in a thread, which is ended where one of them hangs. */
async function fuzz(kind) {
  const clock = new SharedArrayBuffer(8);
  const beat = new Float64Array(clock);
  const worker = new Worker(new URL("./fuzz.mjs", import.meta.url), { workerData: { kind, seed, seconds: each, clock } });
  return await new Promise((resolve, reject) => {
    const watch = setInterval(() => {
      const since = beat[0];
      if (since === 0 || Date.now() - since < PATIENCE) return;
      finish({ cases: 0, faults: [`a case takes over ${PATIENCE / 1000} s; run it again with this seed`] });
    }, 500);
    const finish = (done) => {
      clearInterval(watch);
      void worker.terminate();
      resolve({ ...done, ...(done.slow === undefined ? {} : { note: `the slowest ${(done.slow / 1000).toFixed(2)} s` }) });
    };
    worker.once("message", finish);
    worker.once("error", (error) => {
      clearInterval(watch);
      reject(error);
    });
  });
}
