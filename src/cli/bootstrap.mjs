// Runs before anything is installed or built: brings in what is missing, then hands over.
// Plain JavaScript without dependencies, because it must work on a fresh clone.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const inRoot = (...parts) => join(root, ...parts);
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`frameshift: Node ${process.versions.node} is too old; it needs 20.19 or later`);
  process.exit(1);
}

/** Runs a Node program in the package's folder; the first failure ends everything with its exit code. */
function node(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

function digest(files) {
  const hash = createHash("sha256");
  for (const file of files)
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(inRoot(file)))
      .update("\0");
  return hash.digest("hex");
}

/** Does a step unless its inputs are those of the last time. */
function once(stamp, inputs, step) {
  const now = digest(inputs);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === now) return;
  rmSync(stamp, { force: true });
  step();
  mkdirSync(join(stamp, ".."), { recursive: true });
  writeFileSync(stamp, now);
}

function install() {
  console.error("installing what is missing (once) …");
  const npm = process.env.npm_execpath;
  // `npm pack --dry-run` and `--json` hand their wishes on: nothing would be installed to build with
  const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error", "--dry-run=false", "--json=false"];
  const known = npm !== undefined && /\.[cm]?js$/.test(npm);
  const { status } = spawnSync(
    known ? process.execPath : process.platform === "win32" ? "npm.cmd" : "npm",
    known ? [npm, ...args] : args,
    // what npm tells goes where our own messages go: standard output is the command's
    { cwd: root, stdio: ["inherit", 2, "inherit"], shell: !known && process.platform === "win32" },
  );
  if (status !== 0) process.exit(status ?? 1);
}

function build() {
  console.error("building …");
  rmSync(inRoot("dist"), { recursive: true, force: true });
  node(tsc, "-p", "tsconfig.json", "--emitDeclarationOnly");
  node("node_modules/rolldown/bin/cli.mjs", "-c", "rolldown.config.mjs");
  bundleNatural();
  bundleFonts();
  chmodSync(inRoot("dist", "lib", "main.js"), 0o755);
  console.log("compiling the lexicons …");
  node("dist/lib/compile.js", digest(sources));
}

/**
 * What is used of natural comes along: who installs the package is spared its tree of database drivers. The stemmer and
 * the licence are put into our own files (see rolldown.config.mjs), the tags stand beside.
 */
function bundleNatural() {
  const natural = inRoot("node_modules", "natural");
  const tags = JSON.parse(readFileSync(join(natural, "lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json"), "utf8"));
  const lower = Object.fromEntries(Object.entries(tags).filter(([word]) => word === word.toLowerCase()));
  mkdirSync(inRoot("dist", "natural"), { recursive: true });
  writeFileSync(inRoot("dist", "natural", "english-tags.json"), JSON.stringify(lower));
}

/** Four of the fonts' eighteen weights, with their licence. */
function bundleFonts() {
  const fonts = { "noto-sans": "NotoSans", "noto-naskh-arabic": "NotoNaskhArabic" };
  mkdirSync(inRoot("dist", "fonts"), { recursive: true });
  for (const [name, family] of Object.entries(fonts)) {
    const from = inRoot("node_modules", "@expo-google-fonts", name);
    for (const weight of ["400Regular", "600SemiBold"]) {
      const file = `${family}_${weight}.ttf`;
      copyFileSync(join(from, weight, file), inRoot("dist", "fonts", file));
    }
    copyFileSync(join(from, "LICENSE_FONT"), inRoot("dist", "fonts", `${family}.licence.txt`));
  }
}

const filesOf = (folder) =>
  readdirSync(inRoot(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length))
    .sort();
const sources = filesOf("src");

const [command, ...rest] = process.argv.slice(2);
const installed = () => once(inRoot("node_modules", ".frameshift-installed"), ["package-lock.json"], install);
const built = () =>
  once(
    inRoot("dist", ".frameshift-built"),
    ["tsconfig.json", "rolldown.config.mjs", "package.json", ...sources, ...filesOf("corpus/lexicons")],
    build,
  );

const biome = "node_modules/@biomejs/biome/bin/biome";
const tsc = "node_modules/typescript/bin/tsc";
const typedoc = "node_modules/typedoc/bin/typedoc";
const vitest = "node_modules/vitest/vitest.mjs";
/** What each script does once everything is installed; those here read the sources as they are. */
const fromSources = {
  check: () => {
    node(biome, "check", "--error-on-warnings", ...rest);
    node(tsc, "-p", "tests/tsconfig.json");
  },
  docs: () => node(typedoc, ...rest),
};
const fromBuild = {
  build: () => {},
  start: () => node("dist/lib/main.js", "reproduce", ...rest),
  // one set of modules a worker: the lexicons are compiled twice, not once a file
  test: () => node(vitest, "run", "--no-isolate", ...rest),
  bench: () => {
    node(vitest, "bench", "--run", "--config", "tests/bench/vitest.config.ts", ...rest);
    if (rest.length === 0) node("tests/bench/processes.mjs");
  },
  campaign: () => node("tests/campaign/campaign.mjs", ...rest),
  accuracy: () => node(vitest, "run", "--config", "tests/accuracy/vitest.config.ts", ...rest),
};
const known = [...Object.keys(fromSources), ...Object.keys(fromBuild)];
if (!known.includes(command)) {
  console.error(`frameshift: unknown command: ${JSON.stringify(command)}; expected one of ${known.join(", ")}`);
  process.exit(2);
}
installed();
if (command in fromBuild) {
  built();
  fromBuild[command]();
} else fromSources[command]();
