import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { type Compressors, parquetMetadata, parquetReadObjects } from "hyparquet";
import { checkPages } from "./pages.js";
import { DataProblem } from "./problem.js";
import { checkSnappy } from "./snappy.js";

/** A page may unpack to so many times its bytes, and so many bytes beside: more is no text. */
const RATIO = 1100;
const SPARE = 1 << 20;

/**
 * Rows of a Parquet file, whichever of the usual ways it is compressed.
 *
 * What the file declares is held against its size before anything is read, since a few hundred bytes can promise a
 * billion rows.
 *
 * @throws DataProblem where the bytes are no Parquet, or declare more than they can hold.
 */
export async function readParquet(bytes: Uint8Array, file: string): Promise<{ line: number; value: Record<string, unknown> }[]> {
  try {
    const buffer = new Uint8Array(bytes).buffer;
    const metadata = parquetMetadata(buffer);
    const compressors = await bounded(
      metadata.row_groups.some(({ columns }) => columns.some(({ meta_data: data }) => isRare(data?.codec))),
    );
    checkPages(new Uint8Array(buffer), metadata, compressors);
    const rows = await parquetReadObjects({ file: buffer, metadata, compressors });
    return rows.map((value, index) => ({ line: index + 1, value }));
  } catch (error) {
    if (error instanceof DataProblem) throw error.within({ file });
    throw new DataProblem("invalid Parquet", { file, fix: error instanceof Error ? error.message : String(error) });
  }
}

const isRare = (codec: string | undefined) => codec === "ZSTD" || codec === "LZ4" || codec === "LZ4_RAW";

/** What unpacks pages, each only to the length that its header gives, and that only where the bytes can hold it. */
async function bounded(rare: boolean): Promise<Compressors> {
  const { snappyUncompress } = await import("hyparquet");
  const known: Compressors = {
    SNAPPY: (input, length) => {
      checkSnappy(input, length);
      const output = new Uint8Array(length);
      snappyUncompress(input, output);
      return output;
    },
    GZIP: (input, length) => gunzipSync(input, { maxOutputLength: Math.max(1, length) }),
    BROTLI: (input, length) => brotliDecompressSync(input, { maxOutputLength: Math.max(1, length) }),
  };
  if (rare) {
    const { decompressLz4, decompressLz4Raw, decompressZstd } = await import("hyparquet-compressors");
    known.LZ4 = decompressLz4;
    known.LZ4_RAW = decompressLz4Raw;
    known.ZSTD = (input, length) => decompressZstd(input, new Uint8Array(length));
  }
  const limited = Object.entries(known).map(([codec, unpack]) => [
    codec,
    (input: Uint8Array, length: number) => {
      if (!(length >= 0 && length <= SPARE + RATIO * input.length))
        throw new DataProblem("too large a page", { value: length, fix: `${input.length} bytes can't hold as many` });
      return unpack(input, length);
    },
  ]);
  return Object.fromEntries(limited);
}
