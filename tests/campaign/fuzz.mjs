// Mutated input through everything that takes input, in a thread that the campaign watches: what a case throws must be a
// problem of the data, no number in a table may be NaN, and every record must be counted or named.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import fc from "fast-check";
import { parquetWriteBuffer } from "hyparquet-writer";
import * as frameshift from "../../dist/lib/index.js";
import { sentencesAtHand, spent } from "./material.mjs";

const { kind, seed, seconds, clock } = workerData;
const beat = new Float64Array(clock);
const lexicons = frameshift.readLexicons();
const sentences = sentencesAtHand();
const place = mkdtempSync(join(tmpdir(), "frameshift-campaign-"));

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...sentences) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "\n\n",
      "«",
      "»",
      '"',
      "(",
      "،",
      ". ",
      "\u0000",
      "\u202e",
      "\ud83d",
      "ـ".repeat(40),
      "http://a.b/",
      "&amp;",
      "<b>",
    ),
  },
);
const cutUp = fc
  .tuple(piece, fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom("head", "tail", "without", "twice", "upper"))
  .map(([text, share, how]) => {
    const words = text.split(" ");
    const at = Math.floor(share * words.length);
    if (how === "head") return text.slice(0, Math.floor(share * text.length));
    if (how === "tail") return text.slice(Math.floor(share * text.length));
    if (how === "without") return words.filter((_, index) => index !== at).join(" ");
    if (how === "twice") return [...words.slice(0, at), words[at] ?? "", ...words.slice(at)].join(" ");
    return text.toUpperCase();
  });
const prose = fc.array(fc.oneof(piece, cutUp), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(" "));
const cell = fc.oneof(fc.string({ maxLength: 8 }), fc.double(), fc.boolean(), fc.constant(null));
const date = fc.oneof(fc.constantFrom("2021-03-01", "2022", "2024-02", null), fc.string({ maxLength: 10 }));
const article = fc.record({
  id: fc.string({ minLength: 1, maxLength: 6 }),
  text: prose,
  language: fc.constantFrom("ar", "en"),
  date: fc.constantFrom("2021-03-01", "2022", "2024-02", null),
  outlet: fc.constantFrom("a", "b", null),
  columns: fc.dictionary(fc.string({ maxLength: 6 }), cell, { maxKeys: 3 }),
});
const json = fc.record(
  {
    id: fc.oneof(fc.string({ maxLength: 6 }), fc.integer()),
    text: fc.oneof(prose, cell),
    date,
    language: fc.oneof(fc.constantFrom("ar", "en", "Arabic"), cell),
  },
  { requiredKeys: [] },
);
/** A file's bytes, some of them turned, left out or doubled. */
const broken = (bytes) =>
  fc
    .array(fc.tuple(fc.nat(Math.max(0, bytes.length - 1)), fc.nat(255), fc.constantFrom("set", "cut", "double")), { maxLength: 6 })
    .map((changes) => {
      let given = Buffer.from(bytes);
      for (const [at, value, how] of changes) {
        if (how === "set" && at < given.length) given[at] = value;
        if (how === "cut") given = given.subarray(0, at);
        if (how === "double") given = Buffer.concat([given.subarray(0, at), given.subarray(Math.floor(at / 2))]);
      }
      return given;
    });

const TABLES = [
  "stance",
  "relations",
  "frameShares",
  "frequency",
  "mentions",
  "names",
  "keynessByGroup",
  "dispersions",
  "trends",
  "changes",
  "contrastPeriods",
  "divergences",
  "findTopics",
];

/** Whether a number that is none stands in a table. */
function checkTable(table) {
  for (const name of table.columnNames())
    for (const value of table.array(name))
      if (value === undefined || (typeof value === "number" && !Number.isFinite(value))) throw new Error(`${value} in column ${name}`);
}

/** Goes on where data are refused in the house's own words. */
function mayRefuse(step) {
  try {
    return step();
  } catch (error) {
    if (error instanceof frameshift.DataProblem && !error.message.includes("a fault of frameshift")) return null;
    throw error;
  }
}

async function read(name, bytes) {
  const path = join(place, name);
  writeFileSync(path, bytes);
  try {
    return await frameshift.readCorpus(path);
  } catch (error) {
    if (!(error instanceof frameshift.DataProblem)) throw error;
    return null;
  }
}

const records = sentences
  .slice(0, 8)
  .map((text, at) => ({ id: `s${at}`, date: `202${at % 5}-0${1 + at}-01`, outlet: at % 2 ? "a" : "b", text }));
const csv = `id,date,outlet,text\n${records
  .map((row) =>
    Object.values(row)
      .map((value) => `"${value.replaceAll('"', '""')}"`)
      .join(","),
  )
  .join("\n")}\n`;
const ndjson = records.map((record) => JSON.stringify(record)).join("\n");
const column = (name) => ({ name, data: records.map((record) => record[name]), type: "STRING" });
const parquet = parquetWriteBuffer({ columnData: ["id", "date", "outlet", "text"].map(column) });
const evidence = records.map(({ id, date, outlet, text }, at) =>
  frameshift.extract(
    { id, date, outlet, text, title: null, language: /\p{Script=Arabic}/u.test(text) ? "ar" : "en", columns: { n: at } },
    lexicons,
  ),
);
const options = fc.dictionary(
  fc.oneof(
    fc.constantFrom(
      "by",
      "level",
      "voice",
      "actors",
      "measure",
      "seed",
      "replicates",
      "confidence",
      "interval",
      "permutations",
      "decay",
      "threshold",
      "unit",
      "minCount",
      "language",
      "topics",
      "most",
      "breaks",
      "block",
      "permute",
      "prior",
      "names",
    ),
    fc.string({ maxLength: 5 }),
  ),
  fc.oneof(
    fc.constantFrom(
      "year",
      "outlet",
      "state",
      "actor",
      "narrator",
      "all",
      "term",
      "word",
      "en",
      "score",
      "event",
      0,
      1,
      2,
      5,
      -1,
      0.5,
      Number.NaN,
      Infinity,
      true,
      null,
      undefined,
      "__proto__",
    ),
    fc.array(fc.constantFrom("year", "outlet", "RU"), { maxLength: 2 }),
  ),
  { maxKeys: 3 },
);

/** Each kind: what a case is made of, and what is done with it. */
const KINDS = {
  texts: [
    article,
    (one) => {
      const record = mayRefuse(() => frameshift.extract({ title: null, ...one }, lexicons));
      if (record === null) return;
      for (const { from, to } of record.sentences)
        if (from < 0 || to > one.text.length || to < from) throw new Error("sentence outside its text");
      frameshift.parseEvidence(JSON.parse(JSON.stringify(record)), "itself");
      for (const table of [frameshift.stance([record], { replicates: 5 }), frameshift.relations([record], { replicates: 5 })])
        checkTable(table);
    },
  ],
  records: [
    fc.array(
      fc.oneof(
        { weight: 5, arbitrary: json.map((value) => JSON.stringify(value)) },
        { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }).map((text) => text.replace(/[\n\r]/g, " ")) },
      ),
      { minLength: 1, maxLength: 6 },
    ),
    async (lines) => {
      const corpus = await read("a.ndjson", lines.join("\n"));
      if (corpus === null) return;
      const given = lines.filter((line) => line.trim() !== "").length;
      const told = corpus.articles.length + corpus.evidence.length + corpus.problems.length;
      if (told < given) throw new Error(`${given} records, ${told} counted or named`);
    },
  ],
  ...Object.fromEntries(
    [
      ["csv", "a.csv", Buffer.from(csv)],
      ["ndjson", "a.ndjson", Buffer.from(ndjson)],
      ["evidence", "e.ndjson", Buffer.from(evidence.map((record) => JSON.stringify(record)).join("\n"))],
      ["parquet", "a.parquet", Buffer.from(parquet)],
    ].map(([name, file, bytes]) => [
      name,
      [
        broken(bytes),
        async (given) => {
          const corpus = await read(file, given);
          if (corpus === null) return;
          const { evidence } = frameshift.gather(corpus, lexicons);
          if (evidence.length > 0) mayRefuse(() => checkTable(frameshift.stance(evidence, { replicates: 5 })));
        },
      ],
    ]),
  ),
  options: [
    fc.tuple(fc.constantFrom(...TABLES), options),
    ([name, given]) =>
      mayRefuse(() => {
        const short = {
          ...(given.replicates === undefined ? { replicates: 20 } : {}),
          ...(given.permutations === undefined ? { permutations: 20 } : {}),
        };
        const takes = ["replicates", "permutations"].filter(
          (one) =>
            !["mentions", "frequency", "dispersions"].includes(name) &&
            (one === "replicates" || ["trends", "contrastPeriods", "divergences"].includes(name)),
        );
        // biome-ignore lint/performance/noDynamicNamespaceImportAccess: any of the tables
        const result = frameshift[name](evidence, {
          ...Object.fromEntries(takes.filter((one) => one in short).map((one) => [one, short[one]])),
          ...given,
        });
        checkTable(name === "findTopics" ? result.shares : result);
      }),
  ],
};

/** No case is large: what takes longer has lost its way. */
const SLOW = 2000;

if (parentPort !== null) {
  const [arbitrary, run] = KINDS[kind];
  const end = Date.now() + seconds * 1000;
  let cases = 0;
  let slow = 0;
  const faults = [];
  for (let round = 0; Date.now() < end && faults.length < 5; round++) {
    const property = fc.asyncProperty(arbitrary, async (value) => {
      const start = spent();
      beat[0] = Date.now();
      cases++;
      try {
        await run(value);
      } finally {
        beat[0] = 0;
        slow = Math.max(slow, spent() - start);
      }
      if (spent() - start > SLOW) throw new Error(`it took ${Math.round(spent() - start)} ms`);
    });
    const found = await fc.check(property, { seed: seed + round, numRuns: 100, endOnFailure: false });
    if (found.failed)
      faults.push(
        `seed ${seed + round}, path ${found.counterexamplePath}: ${String(found.errorInstance?.stack ?? found.error).slice(0, 400)}\n  ${JSON.stringify(found.counterexample)?.slice(0, 400)}`,
      );
  }
  rmSync(place, { recursive: true, force: true });
  parentPort.postMessage({ cases, slow, faults });
}
