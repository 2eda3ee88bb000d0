import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeAll, writeWhole } from "../../src/cli/write.js";
import { main } from "./command.js";

const folder = () => realpathSync(mkdtempSync(join(tmpdir(), "frameshift-write-")));

describe("what is written", () => {
  it("leads through a link to its file, and keeps its mode", () => {
    const place = folder();
    writeFileSync(join(place, "real"), "before");
    chmodSync(join(place, "real"), 0o600);
    symlinkSync("real", join(place, "link"));
    writeWhole(join(place, "link"), "after");
    expect(lstatSync(join(place, "link")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(place, "real"), "utf8")).toBe("after");
    expect(statSync(join(place, "real")).mode & 0o777).toBe(0o600);
    expect(readdirSync(place).sort()).toEqual(["link", "real"]);
  });
  it("is seen under every name that a file has", () => {
    const place = folder();
    writeFileSync(join(place, "one"), "before");
    linkSync(join(place, "one"), join(place, "two"));
    writeWhole(join(place, "one"), "after");
    expect(readFileSync(join(place, "two"), "utf8")).toBe("after");
  });
  it.skipIf(process.platform === "win32")("goes into a pipe, and leaves it one", () => {
    const pipe = join(folder(), "pipe");
    execFileSync("mkfifo", [pipe]);
    const reader = openSync(pipe, "r+");
    writeWhole(pipe, "through");
    const read = Buffer.alloc(20);
    expect(read.toString("utf8", 0, execFileSync("head", ["-c", "7"], { stdio: [reader, "pipe", "inherit"] }).copy(read))).toBe("through");
    expect(statSync(pipe).isFIFO()).toBe(true);
  });
  it("refuses the place of a folder", () => {
    const place = folder();
    expect(() => writeWhole(place, "x")).toThrow(/^a folder stands there: ".*"; give the name of a file/);
  });
  it("is a whole set or none of it, and nothing else stays", () => {
    const place = folder();
    writeFileSync(join(place, "a"), "before");
    mkdirSync(join(place, "b"));
    const files = new Map([
      ["a", "after"],
      ["b", "no place for it"],
    ]);
    expect(() => writeAll(place, files)).toThrow(/a folder stands there/);
    expect(readFileSync(join(place, "a"), "utf8")).toBe("before");
    writeAll(place, new Map([["a", "after"]]));
    expect(readdirSync(place).sort()).toEqual(["a", "b"]);
  });
  it("takes away what a killed process left, and leaves what one that runs is writing", () => {
    const place = folder();
    const dead = spawnSync(process.execPath, ["-e", ""]).pid;
    for (const pid of [dead, process.ppid]) mkdirSync(join(place, `.frameshift-${pid}-0`));
    writeWhole(join(place, "a"), "x");
    expect(readdirSync(place).sort()).toEqual([`.frameshift-${process.ppid}-0`, "a"]);
  });
  it.skipIf(!existsSync("/dev/full"))("says in one line that standard output is full", () => {
    const full = openSync("/dev/full", "w");
    const { status, stderr } = spawnSync(process.execPath, [main, "segment"], {
      input: '{"id":"1","text":"Peru left."}\n',
      stdio: ["pipe", full, "pipe"],
      encoding: "utf8",
    });
    expect(stderr).toMatch(/^frameshift: standard output: ENOSPC[^\n]*\n$/);
    expect(status).toBe(1);
  });
});
