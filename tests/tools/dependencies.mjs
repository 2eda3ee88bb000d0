// Every package that comes with this one: installed beside it, or built into it; with version, licence, whether it runs
// anything at install time, and what it is for. Ends with 1 where one does.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (path) => JSON.parse(readFileSync(`${root}${path}`, "utf8"));
const { packages } = read("package-lock.json");
const { optionalDependencies = {}, peerDependencies } = read("package.json");
const left = new Set(Object.keys({ ...optionalDependencies, ...peerDependencies }).map((name) => `node_modules/${name}`));

const rows = [];
for (const [path, entry] of Object.entries(packages)) {
  if (!path.startsWith("node_modules/") || entry.dev || entry.peer || entry.devOptional || left.has(path)) continue;
  rows.push({ how: "installed", ...describe(path, entry) });
}
for (const file of ["index", "main"]) {
  const path = `${root}dist/lib/${file}.licences.txt`;
  if (!existsSync(path)) throw new Error("nothing is built: npm run build");
  for (const [, name] of readFileSync(path, "utf8").matchAll(/^(\S+) \S+, .*\n={60}$/gm))
    if (!rows.some((row) => row.name === name && row.how === "built in"))
      rows.push({ how: "built in", ...describe(`node_modules/${name}`, packages[`node_modules/${name}`]) });
}

function describe(path, { version, license, hasInstallScript = false }) {
  const manifest = existsSync(`${root}${path}/package.json`) ? read(`${path}/package.json`) : {};
  return {
    name: path.split("node_modules/").at(-1),
    version,
    licence: license ?? manifest.license ?? "?",
    runs: hasInstallScript,
    about: manifest.description ?? "",
  };
}

for (const { how, name, version, licence, runs, about } of rows.sort((a, b) => (a.how + a.name < b.how + b.name ? -1 : 1)))
  console.log([how, `${name} ${version}`, licence, runs ? "RUNS AT INSTALL" : "runs nothing", about].join("\t"));
const running = rows.filter(({ how, runs }) => how === "installed" && runs);
console.log(`\n${rows.length} packages, ${running.length} run something at install time`);
process.exitCode = running.length > 0 ? 1 : 0;
