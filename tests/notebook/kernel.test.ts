import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { jupyterFolder, kernelSpec } from "../../src/notebook/install.js";
import { runNotebook } from "../../src/notebook/run.js";
import { main, run } from "../cli/command.js";

const place = realpathSync(mkdtempSync(join(tmpdir(), "frameshift-kernel-")));
const endless = join(place, "endless.ipynb");
const cell = { cell_type: "code", metadata: {}, outputs: [], execution_count: null };
const mark = join(place, "started");
const notebook = (source: string, metadata: object = {}) =>
  JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata, cells: [{ ...cell, source }] });
writeFileSync(endless, notebook(`require("fs").writeFileSync(${JSON.stringify(mark)}, String(process.pid));\nwhile (true) {}`));

const until = async (met: () => boolean) => {
  while (!met()) await new Promise((resolve) => setTimeout(resolve, 50));
};
const runs = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

describe("a kernel", () => {
  it.skipIf(process.platform === "win32").each(["SIGKILL", "SIGTERM", "SIGINT"] as const)(
    "ends with its parent, in whatever cell, after %s, and leaves nothing",
    async (signal) => {
      const temporary = mkdtempSync(join(place, "tmp-"));
      writeFileSync(mark, "");
      const child = spawn(process.execPath, [main, "notebook", "run", endless, "--out", join(place, "out.ipynb")], {
        env: { ...process.env, TMPDIR: temporary },
        stdio: "ignore",
      });
      await until(() => readFileSync(mark, "utf8") !== "");
      const kernel = Number(readFileSync(mark, "utf8"));
      child.kill(signal);
      await until(() => !runs(kernel) && readdirSync(temporary).length === 0);
      expect(readdirSync(place)).not.toContain("out.ipynb");
    },
  );
  it("is ended where a cell takes too long, which is named", async () => {
    writeFileSync(mark, "");
    await expect(runNotebook(endless, { timeout: 1 })).rejects.toThrow(
      /^cell without end: "require.*" in .*endless\.ipynb, record "code cell 1"; ended after 1 seconds$/,
    );
    const kernel = Number(readFileSync(mark, "utf8"));
    await until(() => kernel === 0 || !runs(kernel));
  });
  it("is not started for a notebook in another language", async () => {
    const file = join(place, "python.ipynb");
    writeFileSync(file, notebook("print(1)", { kernelspec: { name: "python3", language: "python" } }));
    await expect(runNotebook(file)).rejects.toThrow(/^notebook of another kernel: "python3" in .*; expected tslab$/);
  });
  it("is installed where Jupyter looks, and tried", async () => {
    const folder = join(place, "jupyter");
    const { status, stdout } = await run(["notebook", "install", "--folder", folder]);
    expect([status, stdout]).toEqual([0, expect.stringContaining("and runs here")]);
    expect(JSON.parse(readFileSync(join(folder, "kernels", "tslab", "kernel.json"), "utf8"))).toEqual(kernelSpec());
  });
  it.each([
    [{ JUPYTER_DATA_DIR: "/data" }, "linux", "/data"],
    [{ XDG_DATA_HOME: "/share" }, "linux", "/share/jupyter"],
    [{ APPDATA: "/roaming" }, "win32", "/roaming/jupyter"],
  ] as const)("looks for Jupyter's folder in %j on %s", (environment, platform, found) =>
    expect(jupyterFolder(environment, platform)).toBe(found),
  );
});
