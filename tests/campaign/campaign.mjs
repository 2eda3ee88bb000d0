// npm run campaign [-- --seconds 120 --seed 1 --megabytes 20 --only texts,kills]: mutated input, kills at random moments, two
// runs at once, a full disk, pages of a corpus that means harm, memory over a long stream, and time against length. Prints
// cases and faults; any fault makes the exit code 1. A seed that is given again gives the same cases.
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { kills } from "./kills.mjs";
import { lengths } from "./lengths.mjs";
import { pages } from "./pages.mjs";
import { full, together } from "./places.mjs";
import { stream } from "./stream.mjs";

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "120" },
    seed: { type: "string", default: String(Date.now() % 2 ** 31) },
    megabytes: { type: "string", default: "20" },
    only: { type: "string" },
  },
});
const [seconds, seed, megabytes] = [Number(values.seconds), Number(values.seed), Number(values.megabytes)];
const FUZZED = ["texts", "records", "csv", "ndjson", "evidence", "parquet", "options"];
const OTHERS = {
  kills: () => kills({ seconds: each, seed }),
  together,
  full,
  pages,
  stream: () => stream({ seed, megabytes }),
  lengths,
};
const KINDS = [...FUZZED, ...Object.keys(OTHERS)];
const chosen = values.only?.split(",") ?? KINDS;
const unknown = chosen.find((name) => !KINDS.includes(name));
if (unknown !== undefined || !(seconds > 0) || !(megabytes > 0) || !Number.isSafeInteger(seed)) {
  console.error(`campaign: expected --seconds and --megabytes above 0, a whole --seed, and --only of ${KINDS.join(", ")}`);
  process.exit(2);
}
/** A case that takes longer hangs. */
const PATIENCE = 60_000;

console.log(`campaign: ${seconds} s, --seed ${seed}`);
const each = seconds / chosen.filter((name) => name === "kills" || FUZZED.includes(name)).length;
const faults = [];
let cases = 0;
for (const name of chosen) {
  const done = await (FUZZED.includes(name) ? fuzz(name) : OTHERS[name]());
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
