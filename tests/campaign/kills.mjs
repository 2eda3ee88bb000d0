// Commands that write, ended at random moments: what they write is whole or as before, a second run ends with the same
// bytes as one that was left alone, and nothing else stays.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { bytesIn, COMMANDS, runIn, startIn } from "./commands.mjs";

const SIGNALS = ["SIGKILL", "SIGTERM", "SIGINT"];

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
  runIn(place, args);
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
  const { child, ended } = startIn(place, args, env);
  setTimeout(() => child.kill(signal), after);
  await ended;
  const left = bytesIn(place);
  for (const [name, bytes] of left)
    if (!name.includes(".frameshift-") && bytes !== wanted.before.get(name) && bytes !== wanted.after.get(name))
      return `${name} is neither as before nor whole`;
  runIn(place, args, env);
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
