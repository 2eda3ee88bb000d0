// A corpus that means harm, through every figure, page, table and notebook, opened in headless Chromium: nothing of it
// runs, and nothing is loaded from outside.
import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runIn } from "./commands.mjs";

const TYPES = { html: "text/html", svg: "image/svg+xml", json: "application/json" };

export async function pages() {
  const chromium = ["chromium", "chromium-browser", "google-chrome"].find((name) => spawnSync(name, ["--version"]).status === 0);
  if (chromium === undefined) return { cases: 0, faults: [], note: "left out: no Chromium is here" };
  const place = mkdtempSync(join(tmpdir(), "frameshift-pages-"));
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    const file = join(place, decodeURIComponent(request.url.split("?")[0]));
    try {
      if (!statSync(file).isFile()) throw new Error("no file");
      response.writeHead(200, { "content-type": `${TYPES[file.split(".").at(-1)] ?? "text/plain"}; charset=utf-8` });
      response.end(readFileSync(file));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const home = `http://127.0.0.1:${server.address().port}`;
  const faults = [];
  const files = make(place, home, faults);
  const wrongWith = async (file) => {
    asked.length = 0;
    const shown = await dumped(chromium, `${home}/${file}`);
    const foreign = asked.filter((url) => url.includes("evil"));
    return [
      ...(shown === "" ? ["nothing is shown"] : []),
      ...(/data-ran=|RAN<\/title>/.test(shown) ? ["what the corpus holds was run"] : []),
      ...(foreign.length > 0 ? [`asks for ${foreign.join(", ")}`] : []),
    ];
  };
  // a page that escapes nothing, which must be noticed
  writeFileSync(join(place, "trap.html"), `<!doctype html>${attacks(home).slice(0, 2).join("\n")}`);
  if ((await wrongWith("trap.html")).length < 2) faults.push("a page that runs what the corpus holds is not noticed");
  for (const file of files) faults.push(...(await wrongWith(file)).map((wrong) => `${file}: ${wrong}`));
  server.close();
  rmSync(place, { recursive: true, force: true });
  return { cases: files.length, faults };
}

/** What is tried in every field. */
function attacks(home) {
  const run = "document.documentElement.setAttribute('data-ran','1');document.title='RAN'";
  return [
    `<script>${run}</script>`,
    `"><img src=${home}/evil.png onerror="${run}">`,
    `'--></style></script><svg onload="${run}">`,
    `]]><iframe src="javascript:${run}"></iframe>`,
    `![x](${home}/evil.md.png) [x](javascript:${run})`,
    `<link rel=stylesheet href=${home}/evil.css><base href=${home}/evil/>`,
    `\${${run}} {{constructor.constructor('${run}')()}}`,
    `</textarea><body onload="${run}"><meta http-equiv=refresh content="0;url=${home}/evil">`,
  ];
}

/** The pages: figures, tables, and what a notebook shows. */
function make(place, home, faults) {
  const told = ["Russia accused the US of a brutal attack.", "Ukraine praised Germany.", "China condemned the illegal sanctions."];
  const records = attacks(home).flatMap((attack, at) =>
    [0, 1, 2].map((more) => ({
      id: `${attack} ${at} ${more}`,
      date: `${2021 + more}-0${1 + at}-01`,
      language: "en",
      outlet: attack,
      title: attack,
      desk: attack,
      text: `${told.join(" ")} ${attack.replace(/[.!?]/g, "")} said Iran. ${told[more]}`,
    })),
  );
  writeFileSync(join(place, "corpus.ndjson"), records.map((record) => JSON.stringify(record)).join("\n"));
  const figures = runIn(place, ["figures", "--corpus", "corpus.ndjson", "--no-png", "--out", "figures"]);
  if (figures.status !== 0) faults.push(`figures: ${figures.stderr.slice(0, 300)}`);
  mkdirSync(join(place, "shown"));
  for (const name of ["terms", "stance", "relations", "frames", "names", "keyness"]) {
    const { status, stdout, stderr } = runIn(place, ["table", name, "--corpus", "corpus.ndjson", "--by", "desk"]);
    if (status === 0) writeFileSync(join(place, "shown", `${name}.csv`), asText(stdout));
    else faults.push(`table ${name}: ${stderr.slice(0, 300)}`);
  }
  notebook(place, faults);
  rmSync(join(place, "node_modules"), { recursive: true, force: true });
  return readdirSync(place, { recursive: true }).filter((name) => /\.(?:html|svg|csv)$/.test(name));
}

/** A CSV in a page, as text: the page's own escaping, so that only its loading is tried. */
const asText = (csv) => `<!doctype html><pre>${csv.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</pre>`;

function notebook(place, faults) {
  mkdirSync(join(place, "node_modules"));
  symlinkSync(fileURLToPath(new URL("../..", import.meta.url)), join(place, "node_modules", "frameshift"));
  const source = [
    'import { frequency, gather, readCorpus, readLexicons, relations, show, stance } from "frameshift";',
    'const { evidence } = gather(await readCorpus("corpus.ndjson"), readLexicons());',
    ...["stance", "relations", "frequency"].map((name) => `await show(${name}(evidence, { by: ["desk", "outlet"] }));`),
  ].join("\n");
  const cell = { cell_type: "code", source, metadata: {}, outputs: [], execution_count: null };
  writeFileSync(join(place, "a.ipynb"), JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata: {}, cells: [cell] }));
  const { status, stderr } = runIn(place, ["notebook", "run", "a.ipynb", "--out", "b.ipynb"]);
  if (status !== 0) return void faults.push(`notebook: ${stderr.slice(0, 300)}`);
  const outputs = JSON.parse(readFileSync(join(place, "b.ipynb"), "utf8")).cells[0].outputs;
  const html = outputs.flatMap(({ data }) => (data?.["text/html"] === undefined ? [] : [[data["text/html"]].flat().join("")]));
  if (html.length === 0) faults.push("notebook: shows no table");
  writeFileSync(join(place, "shown", "notebook.html"), `<!doctype html><meta charset=utf-8>${html.join("\n")}`);
}

/** The page as it stands once its scripts have run. */
function dumped(chromium, url) {
  const args = ["--headless=new", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=3000", "--dump-dom", url];
  return new Promise((resolve) => {
    execFile(chromium, args, { maxBuffer: 1 << 28, timeout: 60_000 }, (_error, stdout) => resolve(String(stdout)));
  });
}
