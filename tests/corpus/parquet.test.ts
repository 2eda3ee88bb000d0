import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readParquet } from "../../src/corpus/parquet.js";
import { DataProblem } from "../../src/corpus/problem.js";
import { readCorpus } from "../../src/corpus/read.js";

const path = (name: string) => new URL(`./cases/${name}.parquet`, import.meta.url).pathname;

describe("Parquet", () => {
  it.each(["duckdb-gzip", "duckdb-brotli", "duckdb-zstd", "duckdb-lz4_raw", "duckdb-v2"])("%s is read", async (name) => {
    const { articles, problems } = await readCorpus(path(name));
    expect(problems).toEqual([]);
    expect(articles.map(({ id }) => id)).toEqual(["1", "2"]);
  });
  it.each(["brotli", "gzip", "lz4", "zstd", "default", "uncompressed"])("polars-%s is read", async (name) => {
    const { articles } = await readCorpus(path(`polars-${name}`));
    expect(articles.map(({ id, date }) => [id, date])).toEqual([
      ["e1", "2024-02-10"],
      ["e2", "2024-03-11"],
    ]);
  });

  it.each([
    ["duckdb-int64-id", ["1", "2"], {}],
    ["duckdb-bigcols", ["1", "2"], { n: 2, big: "9007199254740993" }],
    ["duckdb-list-int64", ["e1", "e2"], { themes: "[3,4]" }],
    ["duckdb-struct-int64", ["e1", "e2"], { counts: '{"wire":7}' }],
    ["duckdb-infinity-ts", ["e1", "e2"], { updated: null }],
    ["int64-ids", ["1", "2"], {}],
  ])("whole numbers and dates of 64 bits in %s stay what they are", async (name, ids, columns) => {
    const { articles } = await readCorpus(path(name));
    expect(articles.map(({ id }) => id)).toEqual(ids);
    expect(articles[0]!.columns).toMatchObject(columns);
  });

  it("takes a whole year as a date", async () => {
    expect((await readCorpus(path("duckdb-yearint"))).articles.map(({ date }) => date)).toEqual(["2024", "2024"]);
  });

  it("sets aside a record whose date is infinite", async () => {
    const { problems } = await readCorpus(path("duckdb-infinity-date"));
    expect(problems[0]!.message).toBe(
      'invalid date: "no date" in duckdb-infinity-date.parquet, line 1, field "date"; infinite, or out of range',
    );
  });

  it.each([
    ["parquet-declares-1e9-holds-10", /^too many rows: "1000000000" in .*; the file is too short to hold as many$/],
    ["parquet-declares-1e9-rows-no-groups", /^too many rows: "1000000000"/],
    ["parquet-nulls-1e6", /^too many rows: "1000000"/],
    ["parquet-nulls-1e8", /^too many rows/],
    ["parquet-nulls-2e9", /^too many rows/],
    ["parquet-snappy-2GB", /^too large a page: 2147483647 in .*; 8 bytes can't hold as many$/],
    ["parquet-unhandled-rejection", /^invalid Parquet in .*; parquet schema element not found/],
    ["pq-hang-1", /^page outside its column in .*, field "text"$/],
    ["pq-hang-2", /^wrong number of values/],
    ["pq-hang-3", /^wrong number of values/],
  ])("%s is refused before it is read", async (name, message) => {
    await expect(readCorpus(path(name))).rejects.toThrow(message);
  });

  it.each(["duckdb-gzip", "duckdb-v2", "polars-zstd", "polars-default", "duckdb-list-int64", "pq-hang-1"])(
    "any byte of %s may be another: it is read, or refused by our own error",
    async (name) => {
      const bytes = new Uint8Array(readFileSync(path(name)));
      for (let at = 0; at < bytes.length; at += 3) {
        for (const other of [0, 0x7f, 0xff]) {
          const error = await readParquet(bytes.with(at, other) as Uint8Array, name).then(
            () => null,
            (problem) => problem,
          );
          expect(error === null || error instanceof DataProblem, `byte ${at} as ${other}: ${error}`).toBe(true);
        }
      }
    },
  );
});
