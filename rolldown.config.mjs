// A step of the build: each command's own modules in one file, since reading a hundred small files takes longer than
// reading a sentence does. What is put together stays in the folder it was in, so that paths beside it still hold.
const common = {
  platform: "node",
  // packages stay packages, but for the one part of natural that every start needs
  external: (id) => !/^[./]|^natural\//.test(id) && !id.includes("node_modules"),
  logLevel: "warn",
};

export default [
  {
    ...common,
    input: { main: "dist/cli/main.js", worker: "dist/cli/worker.js", compile: "dist/cli/compile.js" },
    output: { dir: "dist/cli", format: "esm", entryFileNames: "[name].js", chunkFileNames: "part-[name].js" },
  },
  // the stemmer with natural's part in it: natural itself is not installed beside the package
  {
    ...common,
    input: { stem: "dist/text/english/stem.js" },
    output: { dir: "dist/text/english", format: "esm", entryFileNames: "[name].js" },
  },
];
