// Commands that write, ended at random moments: what they write is whole or as before, a second run ends with the same
// bytes as one that was left alone, and nothing else stays.
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const main = here("../../dist/lib/main.js");
const SIGNALS = ["SIGKILL", "SIGTERM", "SIGINT"];
const cell = { cell_type: "code", source: "console.log(6 * 7);", metadata: {}, outputs: [], execution_count: null };

/** Each command: what stands there before, and what it is called with. */
const COMMANDS = {
  table: () => ["table", "stance", "--out", "out.csv"],
  figures: () => ["figures", "--no-png", "--out", "figures"],
  evidence: (place) => {
    cpSync(here("../../corpus/briefs"), join(place, "briefs"), { recursive: true });
    rmSync(join(place, "briefs", "evidence"), { recursive: true, force: true });
    return ["evidence", "--write", "--corpus", "briefs"];
  },
  dataset: () => ["evidence", "--corpus", here("../../corpus/briefs"), "--out", "dataset", "--shard-size", "10"],
  notebook: (place) => {
    writeFileSync(join(place, "a.ipynb"), JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata: {}, cells: [cell] }));
    return ["notebook", "run", "a.ipynb", "--out", "b.ipynb"];
  },
};

/** The files of a folder and their bytes. */
function bytesIn(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => [
      join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1),
      readFileSync(join(entry.parentPath ?? entry.path, entry.name), "latin1"),
    ]),
  );
}

export async function kills({ seconds, seed }) {
  const faults = [];
  const end = Date.now() + seconds * 1000;
  const [chance] = fc.sample(fc.infiniteStream(fc.tuple(fc.constantFrom(...SIGNALS), fc.double({ min: 0, max: 1.1, noNaN: true }))), {
    seed,
    numRuns: 1,
  });
  const counts = Object.fromEntries(Object.keys(COMMANDS).map((name) => [name, 0]));
  const wanted = {};
  while (Date.now() < end && faults.length < 5)
    for (const [name, prepare] of Object.entries(COMMANDS)) {
      if (wanted[name] === undefined) wanted[name] = undisturbed(prepare);
      const {
        value: [signal, share],
      } = chance.next();
      const fault = await disturbed(prepare, { signal, after: share * wanted[name].took, wanted: wanted[name] });
      counts[name]++;
      if (fault !== null) faults.push(`${name} after ${signal}: ${fault}`);
    }
  return {
    cases: Object.values(counts).reduce((sum, n) => sum + n, 0),
    faults,
    note: Object.entries(counts)
      .map(([name, n]) => `${name} ${n}`)
      .join(", "),
  };
}

/** A command that nobody disturbs: what it leaves, what stood there before, and how long it takes. */
function undisturbed(prepare) {
  const place = mkdtempSync(join(tmpdir(), "frameshift-kills-"));
  const args = prepare(place);
  const before = bytesIn(place);
  const start = performance.now();
  spawnSync(process.execPath, [main, ...args], { cwd: place });
  const took = performance.now() - start;
  const after = bytesIn(place);
  rmSync(place, { recursive: true });
  return { before, after, took };
}

async function disturbed(prepare, { signal, after, wanted }) {
  const place = mkdtempSync(join(tmpdir(), "frameshift-kills-"));
  const temporary = join(tmpdir(), `frameshift-killed-${process.pid}`);
  mkdirSync(temporary, { recursive: true });
  const args = prepare(place);
  const env = { ...process.env, TMPDIR: temporary };
  const child = spawn(process.execPath, [main, ...args], { cwd: place, env, stdio: "ignore" });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  setTimeout(() => child.kill(signal), after);
  await ended;
  const left = bytesIn(place);
  for (const [name, bytes] of left)
    if (!name.includes(".frameshift-") && bytes !== wanted.before.get(name) && bytes !== wanted.after.get(name))
      return `${name} is neither as before nor whole`;
  spawnSync(process.execPath, [main, ...args], { cwd: place, env });
  const again = bytesIn(place);
  for (const name of new Set([...again.keys(), ...wanted.after.keys()]))
    if (again.get(name) !== wanted.after.get(name)) return `${name} differs after a second run`;
  // a kernel sees its parent's end a quarter of a second later
  for (let patience = 200; readdirSync(temporary).length > 0 && patience > 0; patience--)
    await new Promise((resolve) => setTimeout(resolve, 100));
  const stays = readdirSync(temporary);
  rmSync(temporary, { recursive: true, force: true });
  rmSync(place, { recursive: true, force: true });
  if (existsSync("/proc")) {
    const orphans = readdirSync("/proc").filter((pid) => /^\d+$/.test(pid) && commandOf(pid).includes(temporary));
    if (orphans.length > 0) return `${orphans.length} kernels run on`;
  }
  return stays.length > 0 ? `${stays.join(", ")} stays in the temporary folder` : null;
}

function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "latin1");
  } catch {
    return "";
  }
}
