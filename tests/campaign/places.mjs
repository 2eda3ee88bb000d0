// Commands that write where it is crowded or full: two of one kind at once in one place leave what one leaves; where the
// disk is full the command ends with a line and leaves nothing.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bytesIn, COMMANDS, runIn, startIn } from "./commands.mjs";

export async function together() {
  const faults = [];
  for (const [name, prepare] of Object.entries(COMMANDS)) {
    const [alone, crowded] = [mkdtempSync(join(tmpdir(), "frameshift-alone-")), mkdtempSync(join(tmpdir(), "frameshift-two-"))];
    runIn(alone, prepare(alone));
    const wanted = bytesIn(alone);
    const args = prepare(crowded);
    const ends = await Promise.all([startIn(crowded, args).ended, startIn(crowded, args).ended]);
    const left = bytesIn(crowded);
    for (const file of new Set([...left.keys(), ...wanted.keys()]))
      if (left.get(file) !== wanted.get(file)) faults.push(`${name}: ${file} differs from what one run leaves`);
    faults.push(...ends.flatMap((end) => wrong(name, end)));
    if (ends.every(({ status }) => status !== 0)) faults.push(`${name}: neither of two came to its end`);
    for (const place of [alone, crowded]) rmSync(place, { recursive: true, force: true });
  }
  return { cases: Object.keys(COMMANDS).length, faults };
}

/** Each size of a small disk, in kilobytes: nothing goes in, or a part. */
const SIZES = [4, 64, 256];

export function full() {
  const disk = mkdtempSync(join(tmpdir(), "frameshift-disk-"));
  const faults = [];
  let cases = 0;
  for (const name of Object.keys(COMMANDS))
    for (const size of SIZES) {
      // the corpus that is written to needs room of its own
      const room = name === "evidence" ? size + 600 : size;
      if (spawnSync("mount", ["-t", "tmpfs", "-o", `size=${room}k`, "tmpfs", disk]).status !== 0)
        return { cases, faults, note: "the rest is left out: no small disk can be made here" };
      try {
        faults.push(...filled(name, disk).map((fault) => `${name} on ${room} kB: ${fault}`));
        cases++;
      } finally {
        spawnSync("umount", [disk]);
      }
    }
  rmSync(disk, { recursive: true });
  return { cases, faults };
}

/** What is wrong with how a command ends on a disk that may be too small. */
function filled(name, disk) {
  const args = COMMANDS[name](disk);
  const before = bytesIn(disk);
  const end = runIn(disk, args);
  const left = end.status === 0 ? [] : [...bytesIn(disk).keys()].filter((file) => !before.has(file));
  return [
    ...wrong(name, end),
    ...(end.status === 0 || /no space|full/i.test(end.stderr) ? [] : [`the disk is not named: ${end.stderr}`]),
    // what a dataset has of whole shards stays, so that it goes on behind them
    ...(left.length > 0 && name !== "dataset" ? [`${left.length} files stay, as ${left[0]}`] : []),
    ...(left.some((file) => /\.new|\.frameshift-/.test(file)) ? [`${left.join(", ")} stay`] : []),
  ];
}

/** An end that is neither a success nor a line. */
function wrong(name, { status, stderr }) {
  const traced = /\n\s+at /.test(stderr);
  return traced || ![0, 1].includes(status) ? [`${name}: exit ${status}, ${stderr.slice(0, 300)}`] : [];
}
