// A step of the build: everything of ours in few files, with the small libraries that it uses in them, since reading a
// hundred files takes longer than reading a sentence does, and since who installs the package is spared their trees.
// What is put together lies two folders below the package's, as the sources do, so that paths between them still hold.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What stays a package of its own: it is large, native, read only when it is needed, or shared with who installs us. */
const { dependencies, peerDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
const apart = Object.keys({ ...dependencies, ...peerDependencies });
const packageOf = (id) => /.*\bnode_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1];

/** The licences of what was put in, as a file beside it. */
const licences = (of) => ({
  name: "licences",
  generateBundle(_, bundle) {
    const used = Object.values(bundle).flatMap((file) => (file.type === "chunk" ? Object.keys(file.modules) : []));
    const packages = [...new Set(used.map(packageOf))].filter((name) => name !== undefined).sort();
    const source = packages.map(licenceOf).join("\n");
    this.emitFile({ type: "asset", fileName: `${of}.licences.txt`, source });
  },
});

function licenceOf(name) {
  const folder = join("node_modules", name);
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = existsSync(folder) ? readdirSync(folder).find((each) => /^licen[cs]e/i.test(each)) : undefined;
  if (license === undefined && file === undefined) throw new Error(`${name} names no licence`);
  return `${name} ${version}, ${license}\n${"=".repeat(60)}\n${file === undefined ? "" : readFileSync(join(folder, file), "utf8").trim()}\n`;
}

const common = {
  platform: "node",
  external: (id) => id.startsWith("node:") || apart.some((name) => id === name || id.startsWith(`${name}/`)),
  resolve: { extensionAlias: { ".js": [".ts", ".js"] } },
  logLevel: "warn",
};
const written = { dir: "dist/lib", format: "esm", minify: { compress: true, mangle: { toplevel: false, keepNames: true }, codegen: true } };

export default [
  // the library, in one file: all of it is read at once
  { ...common, input: { index: "src/index.ts" }, plugins: [licences("index")], output: { ...written, chunkFileNames: "index-[name].js" } },
  // the commands: each reads what it needs; and what measures the accuracy of training
  {
    ...common,
    input: { main: "src/cli/main.ts", worker: "src/cli/worker.ts", compile: "src/cli/compile.ts", validate: "src/training/validate.ts" },
    plugins: [licences("main")],
    output: { ...written, chunkFileNames: "part-[name].js" },
  },
];
