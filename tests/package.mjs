// The package as who installs it has it: packed, installed in an empty folder, and used from there as a library in both
// module systems, with its types in a strict program, and as a command. Without a registry it is left out, saying so.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "frameshift-package-"));
const app = join(folder, "app");
mkdirSync(app);
const npm = process.env.npm_execpath;

function run(what, command, args, { cwd = app, input } = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, input, encoding: "utf8" });
  if (status !== 0) throw new Error(`${what}: exit ${status}\n${stdout}${stderr}`);
  return stdout;
}
const node = (what, ...args) => run(what, process.execPath, args);
const withNpm = (what, args, options) =>
  npm !== undefined && /\.[cm]?js$/.test(npm) ? run(what, process.execPath, [npm, ...args], options) : run(what, "npm", args, options);

function expect(what, found, wanted) {
  if (!wanted.test(found)) throw new Error(`${what}: ${JSON.stringify(found.slice(0, 300))} is not ${wanted}`);
  console.log(`package: ${what}${found.length < 40 ? `: ${found.trim()}` : ""}`);
}

try {
  const packed = withNpm("pack", ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder], { cwd: root })
    .trim()
    .split("\n")
    .at(-1);
  writeFileSync(join(app, "package.json"), '{"name":"app","private":true,"type":"module"}\n');
  try {
    withNpm("install", ["install", "--no-audit", "--no-fund", "--loglevel=error", join(folder, packed)]);
  } catch (error) {
    if (!/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ENETUNREACH/.test(error.message)) throw error;
    console.log("package: no registry at hand; installing it in an empty folder is left out");
    process.exit(0);
  }
  const sentence = "Peru accused Chile of a cyber campaign.";
  const use = (load) => `${load}
const record = extract({ id: "1", text: "${sentence}", language: "en", date: null, outlet: null, title: null, columns: {} }, readLexicons());
const [{ source, target, rule }] = record.sentences[0].relations;
console.log(source, rule, target, stance([record]).numRows());
`;
  writeFileSync(join(app, "library.mjs"), use('import { extract, readLexicons, stance } from "frameshift";'));
  expect("imported", node("import", "library.mjs"), /^PE accuse CL 2\n$/);
  writeFileSync(join(app, "library.cjs"), use('const { extract, readLexicons, stance } = require("frameshift");'));
  expect("required", node("require", "--no-warnings", "library.cjs"), /^PE accuse CL 2\n$/);
  const main = join(app, "node_modules", "frameshift", "dist", "lib", "main.js");
  const relations = run("relations", process.execPath, [main, "relations"], { input: `${JSON.stringify({ id: "1", text: sentence })}\n` });
  expect("a command", relations, /"source":"PE","target":"CL"/);
  node("figures", main, "figures", "--out", join(app, "figures"));
  expect("a figure", readFileSync(join(app, "figures", "04-stance-over-time.svg"), "utf8"), /<svg /);

  // the types of ours in a strict program, where nothing but what comes with the package is installed
  writeFileSync(
    join(app, "typed.mts"),
    use('import { extract, readLexicons, stance, type Evidence } from "frameshift";\n')
      .replace("const record =", "const record: Evidence =")
      .replace(
        "[{ source, target, rule }] = record.sentences[0].relations",
        "{ source, target, rule } = record.sentences[0]!.relations[0]!",
      ),
  );
  const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
  const options = ["--strict", "--noEmit", "--module", "nodenext", "--moduleResolution", "nodenext", "--target", "es2022"];
  const { stdout } = spawnSync(process.execPath, [tsc, ...options, "typed.mts"], { cwd: app, encoding: "utf8" });
  const ours = stdout.split("\n").filter((line) => line.startsWith("node_modules/frameshift/") || line.startsWith("typed.mts"));
  expect("typed", ours.filter((line) => !line.includes("'console'")).join("\n") || "no error", /^no error$/);

  // what is installed for the package alone
  const tree = JSON.parse(withNpm("ls", ["ls", "--all", "--json"]));
  const names = new Set();
  const walk = ({ dependencies = {} }) => {
    for (const [name, each] of Object.entries(dependencies))
      if (each.version !== undefined) {
        names.add(`${name}@${each.version}`);
        walk(each);
      }
  };
  walk(tree);
  const bytes = readdirSync(join(app, "node_modules"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath ?? entry.path, entry.name)).size, 0);
  expect(
    "few packages, small",
    `${names.size} packages, ${Math.round(bytes / 1e6)} MB`,
    /^(?:\d\d|1(?:0\d|1[0-5])) packages, (?:[1-5]?\d|6[0-5]) MB$/,
  );
  const scripts = readdirSync(join(app, "node_modules"), { recursive: true })
    .filter((name) => /(?:^|[\\/])node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+[\\/]package\.json$/.test(join("node_modules", name)))
    .map((name) => JSON.parse(readFileSync(join(app, "node_modules", name), "utf8")))
    .filter(({ scripts: { preinstall, install, postinstall } = {} }) => preinstall ?? install ?? postinstall);
  expect("nothing runs at install time", scripts.map(({ name }) => name).join(", ") || "nothing", /^nothing$/);

  // and what the README names beside it: DataFrames and notebooks
  const { overrides } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  writeFileSync(
    join(app, "package.json"),
    JSON.stringify({ ...JSON.parse(readFileSync(join(app, "package.json"), "utf8")), overrides }, null, 1),
  );
  withNpm("peers", ["install", "--no-audit", "--no-fund", "--loglevel=error", "danfojs-node@1.2", "tslab@1.0", "zeromq@6"]);
  writeFileSync(
    join(app, "frame.mjs"),
    use('import { extract, readLexicons, stance, toDataFrame } from "frameshift";').replace(
      "stance([record]).numRows()",
      "(await toDataFrame(stance([record]))).shape[0]",
    ),
  );
  expect("a DataFrame", node("danfo", "frame.mjs"), /^PE accuse CL 2\n$/);
  const cell = { cell_type: "code", source: use('import { extract, readLexicons, stance } from "frameshift";'), metadata: {}, outputs: [] };
  writeFileSync(join(app, "mine.ipynb"), JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata: {}, cells: [cell] }));
  node("notebook", main, "notebook", "run", "mine.ipynb");
  expect("a notebook", readFileSync(join(app, "mine.ipynb"), "utf8"), /"PE accuse CL 2\\n"/);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
