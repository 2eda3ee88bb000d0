// Times whole processes, as users start them: fresh each time, alternating with the peer, on text that none has seen.
// Prints the median and the range of what is asked; a machine that is busy makes the range wide.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const data = here("../../../shared/data");
const main = here("../../dist/lib/main.js");
const folder = mkdtempSync(join(tmpdir(), "frameshift-bench-"));
const sentence = '{"id":"1","text":"Russia accused the US of a cyber campaign."}\n';
const times = Number(process.argv[2] ?? 5);

/** Seconds and megabytes of a process. */
function run(args, { input, output = "ignore" } = {}) {
  const before = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { input, stdio: [input === undefined ? "ignore" : "pipe", output, "pipe"] });
  const seconds = (performance.now() - before) / 1000;
  if (status !== 0) throw new Error(`${args.join(" ")}: ${stderr}`);
  return seconds;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const digits = (value) => (value < 10 ? value.toFixed(2) : value.toFixed(0));
const shown = (values) => `${digits(median(values))} (${digits(Math.min(...values))} to ${digits(Math.max(...values))})`;

/** A row of the table: the ratio is of the runs pair by pair. */
function row(what, ours, peer, { unit = "s", bar }) {
  const ratios = ours.map((value, at) => value / peer[at]);
  const mark =
    bar === undefined
      ? "–"
      : `${bar.most ? "≤" : "≥"} ${bar.value} ${bar.most ? (median(ratios) <= bar.value ? "✓" : "✗") : median(ratios) >= bar.value ? "✓" : "✗"}`;
  console.log(`| ${what} | ${shown(ours)} ${unit} | ${shown(peer)} ${unit} | ${shown(ratios)} | ${mark} | ${ours.length} |`);
}

const repeated = (make, count = times) => {
  const runs = Array.from({ length: count }, make);
  return (key) => runs.map((one) => one[key]);
};

console.log("\n| whole processes | frameshift | peer | ratio, pair by pair | bar | runs |\n|---|---|---|---|---|---|");
const starts = repeated(() => ({
  relations: run([main, "relations"], { input: sentence }),
  wink: run([here("start.mjs")]),
  help: run([main, "--help"]),
  node: run(["-e", "0"]),
  library: run(["--input-type=module", "-e", `import ${JSON.stringify(new URL("../../dist/lib/index.js", import.meta.url).href)}`]),
  arquero: run(["--input-type=module", "-e", `import ${JSON.stringify(import.meta.resolve("arquero"))}`]),
}));
row("`relations` of one sentence; winkNLP with its model, one sentence", starts("relations"), starts("wink"), {
  bar: { most: true, value: 1 },
});
row("`--help`; `node -e 0`", starts("help"), starts("node"), { bar: { most: true, value: 3 } });

row("`import` of the package; of arquero, which it needs", starts("library"), starts("arquero"), { bar: { most: true, value: 1.4 } });

if (!existsSync(data)) console.log("\nthe public data are not at hand (see tests/accuracy/README.md); what needs them is left out");
else passes();
rmSync(folder, { recursive: true, force: true });

function texts(name, path, pick, most = Infinity) {
  const file = join(folder, `${name}.json`);
  const rows = readFileSync(join(data, path), "utf8").trim().split("\n").slice(0, most);
  const all = rows.map((line) => pick(JSON.parse(line)));
  writeFileSync(file, JSON.stringify(all));
  return { file, all, words: all.reduce((sum, text) => sum + text.split(/\s+/).length, 0) };
}

/** The first texts of a list, up to so many words. */
function firstWords(name, all, most) {
  let words = 0;
  const some = all.filter((text) => {
    if (words >= most) return false;
    words += text.split(/\s+/).length;
    return true;
  });
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(some));
  return { file, words };
}

function pass(program, { file }, language) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [here("pass.mjs"), program, file, language], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

function passes() {
  const news = texts("news", "newsmtsc/train.jsonl", (row) => row.sentence_normalized);
  const speeches = texts("speeches", "un-speeches/dev.jsonl", (row) => row.text, 200);
  const arabic = texts("arabic", "arabic-events/dev.jsonl", (row) => row.text);
  for (const [name, corpus] of [
    [`NewsMTSC, ${news.words} words`, news],
    [`200 UN speeches, ${speeches.words} words`, speeches],
  ]) {
    const runs = repeated(() => {
      const ours = pass("frameshift", corpus, "en");
      const wink = pass("winkNLP", corpus, "en");
      return { first: ours.first, warm: ours.warm, winkFirst: wink.first, winkWarm: wink.warm };
    });
    row(`${name}, evidence, first pass; winkNLP's \`readDoc\``, runs("first"), runs("winkFirst"), { bar: { most: true, value: 1 } });
    row(`${name}, evidence, third pass; winkNLP's \`readDoc\``, runs("warm"), runs("winkWarm"), { bar: { most: true, value: 0.8 } });
  }
  // as many words of each, since making code fast takes its time whatever the number
  const as = { ...news, ...firstWords("some-news", news.all, arabic.words) };
  const million = (seconds, { words }) => (seconds / words) * 1e6;
  const languages = repeated(() => ({
    arabic: million(pass("frameshift", arabic, "ar").first, arabic),
    english: million(pass("frameshift", as, "en").first, as),
  }));
  row("Arabic news, first pass, a million words; English news", languages("arabic"), languages("english"), {
    bar: { most: true, value: 1.5 },
  });
  streams(news);
}

/** A stream of articles of so many sentences of NewsMTSC each, in an order of their own; 18 are some 450 words. */
function stream({ all }, articles, sentences = 18) {
  const file = join(folder, `${articles}.ndjson`);
  const lines = Array.from({ length: articles }, (_, id) => {
    const text = Array.from({ length: sentences }, (__, at) => all[(id * 7919 + at * 104729) % all.length]).join(" ");
    return JSON.stringify({ id: `a${id}`, language: "en", date: "2021-01-01", text });
  });
  writeFileSync(file, `${lines.join("\n")}\n`);
  return file;
}

function streams(news) {
  const file = stream(news, 10_000);
  const nowhere = () => openSync(process.platform === "win32" ? "NUL" : "/dev/null", "w");
  const runs = repeated(
    () => ({
      one: run([main, "evidence", file], { output: nowhere() }),
      two: run([main, "evidence", "--jobs", "2", file], { output: nowhere() }),
    }),
    Math.min(times, 3),
  );
  row("10,000 articles of 450 words, one process; two workers", runs("one"), runs("two"), { bar: { most: false, value: 1.7 } });
  const memory = [file, stream(news, 100_000, 2)].map((one) => peak(one));
  const workers = peak(file, "--jobs", "2");
  console.log(
    `\nmost memory, one process: ${digits(memory[0])} MB for 10,000 articles, ${digits(memory[1])} MB for 100,000 short ones (bar 300 ${Math.max(...memory) <= 300 ? "✓" : "✗"}); two workers: ${digits(workers)} MB in all, ${digits(workers / 2)} MB a worker (bar 250 ${workers / 2 <= 250 ? "✓" : "✗"})`,
  );
}

/** The most memory of a stream's evidence, in megabytes. */
function peak(file, ...args) {
  const nowhere = openSync(process.platform === "win32" ? "NUL" : "/dev/null", "w");
  const { stderr } = spawnSync(process.execPath, [here("memory.mjs"), "evidence", ...args, file], {
    stdio: ["ignore", nowhere, "pipe"],
    encoding: "utf8",
  });
  return Number(stderr.trim().split("\n").at(-1));
}
