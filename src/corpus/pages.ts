import type { ColumnChunk, Compressors, DataPageHeader, FileMetaData, PageHeader } from "hyparquet";
import { parquetHeader } from "hyparquet/src/column.js";
import { decompressPage } from "hyparquet/src/datapage.js";
import { readRleBitPackedHybrid } from "hyparquet/src/encoding.js";
import { getMaxDefinitionLevel, getMaxRepetitionLevel, getSchemaPath, isFlatColumn } from "hyparquet/src/schema.js";
import { readVarInt } from "hyparquet/src/thrift.js";
import { DataProblem } from "./problem.js";

/** So many values are let through whatever a file's size, and so many more for each of its bytes. */
const VALUES = 20_000;
const VALUES_A_BYTE = 64;

interface Reader {
  view: DataView;
  offset: number;
}

/**
 * Holds what a Parquet file declares against what it has: rows, values and the runs in which they are packed. The reader
 * believes all of it, and a run that is declared a billion long is written out.
 *
 * @throws DataProblem naming the column
 */
export function checkPages(bytes: Uint8Array, metadata: FileMetaData, compressors: Compressors): void {
  const most = VALUES + VALUES_A_BYTE * bytes.length;
  const rows = within(metadata.num_rows, most, "rows");
  let grouped = 0;
  let values = 0;
  for (const group of metadata.row_groups) {
    const groupRows = within(group.num_rows, most, "rows");
    grouped += groupRows;
    for (const column of group.columns) {
      if (column.file_path !== undefined) throw new DataProblem("another file named", { value: column.file_path, fix: "give one file" });
      values += within(column.meta_data?.num_values ?? 0n, most - values, "values");
      checkColumn(column, { bytes, metadata, compressors, rows: groupRows });
    }
  }
  if (grouped !== rows) throw new DataProblem("wrong number of rows", { value: rows, fix: `its groups have ${grouped}` });
}

interface Around {
  bytes: Uint8Array;
  metadata: FileMetaData;
  compressors: Compressors;
  rows: number;
}

function checkColumn({ meta_data: data }: ColumnChunk, { bytes, metadata, compressors, rows }: Around): void {
  if (data === undefined) throw new DataProblem("column without metadata");
  const field = data.path_in_schema.join(".");
  const path = getSchemaPath(metadata.schema, data.path_in_schema);
  const levels = { repetition: getMaxRepetitionLevel(path), definition: getMaxDefinitionLevel(path) };
  const from = Number(data.dictionary_page_offset || data.data_page_offset);
  const length = Number(data.total_compressed_size);
  if (!(from >= 0 && length >= 0 && from + length <= bytes.length)) throw new DataProblem("column outside the file", { field });
  const chunk = { bytes: bytes.subarray(from, from + length), count: Number(data.num_values), levels, field };
  const left = checkChunk(chunk, (part, to) => decompressPage(part, to, data.codec, compressors));
  if (left > 0 || (isFlatColumn(path) && chunk.count !== rows))
    throw new DataProblem("wrong number of values", { value: chunk.count, field, fix: `there are ${rows} rows` });
}

interface Chunk {
  bytes: Uint8Array;
  count: number;
  levels: Levels;
  field: string;
}

type Unpack = (part: Uint8Array, to: number) => Uint8Array;

/** Goes through the pages of a column; gives how many of its values are not there. */
function checkChunk({ bytes, count: values, levels, field }: Chunk, unpack: Unpack): number {
  const reader = readerOf(bytes);
  let left = values;
  while (left > 0 && reader.offset < bytes.length - 1) {
    const header = parquetHeader(reader);
    const size = header.compressed_page_size;
    if (!(size >= 0 && reader.offset + size <= bytes.length)) throw new DataProblem("page outside its column", { field });
    const packed = bytes.subarray(reader.offset, reader.offset + size);
    reader.offset += size;
    const count = header.data_page_header?.num_values ?? header.data_page_header_v2?.num_values;
    if (count === undefined) {
      const entries = header.dictionary_page_header?.num_values ?? 0;
      if (!(entries >= 0 && entries <= header.uncompressed_page_size * 8)) throw new DataProblem("wrong number of values", { field });
      continue;
    }
    if (!(count >= 0 && count <= left)) throw new DataProblem("wrong number of values", { value: count, field, fix: `expected ${left}` });
    left -= count;
    if (header.data_page_header) checkPage(unpack(packed, header.uncompressed_page_size), header.data_page_header, levels);
    else checkPageV2(packed, { header, levels, unpack });
  }
  return left;
}

const readerOf = (bytes: Uint8Array): Reader => ({ view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 });

interface Levels {
  repetition: number;
  definition: number;
}

function checkPage(
  page: Uint8Array,
  { num_values: count, encoding }: Pick<DataPageHeader, "num_values" | "encoding">,
  levels: Levels,
): void {
  const reader = readerOf(page);
  let present = count;
  for (const level of [levels.repetition, levels.definition]) {
    if (level === 0) continue;
    const length = reader.view.getUint32(reader.offset, true);
    const from = reader.offset + 4;
    checkRuns({ view: reader.view, offset: from }, bitWidth(level), count);
    if (level === levels.definition) {
      const told = new Array<number>(count);
      readRleBitPackedHybrid({ view: reader.view, offset: from }, bitWidth(level), told, length);
      present = told.filter((one) => one === level).length;
    }
    reader.offset = from + length;
  }
  checkValues(reader, encoding, present);
}

function checkPageV2(packed: Uint8Array, { header, levels, unpack }: { header: PageHeader; levels: Levels; unpack: Unpack }): void {
  const { num_values: count, num_nulls: nulls, encoding, is_compressed: compressed, ...lengths } = header.data_page_header_v2!;
  const [repetition, definition] = [lengths.repetition_levels_byte_length, lengths.definition_levels_byte_length];
  if (!(nulls >= 0 && nulls <= count && repetition >= 0 && definition >= 0))
    throw new DataProblem("wrong number of values", { value: nulls });
  const { view } = readerOf(packed);
  if (levels.repetition > 0) checkRuns({ view, offset: 0 }, bitWidth(levels.repetition), count);
  if (levels.definition > 0) checkRuns({ view, offset: repetition }, bitWidth(levels.definition), count);
  const part = packed.subarray(repetition + definition);
  const page = compressed === false ? part : unpack(part, header.uncompressed_page_size - repetition - definition);
  checkValues(readerOf(page), encoding, count - nulls);
}

/** What packs values in runs; plain ones end with the page by themselves. */
function checkValues(reader: Reader, encoding: string, count: number): void {
  if (count === 0 || reader.offset >= reader.view.byteLength) return;
  if (encoding === "PLAIN_DICTIONARY" || encoding === "RLE_DICTIONARY") {
    const width = reader.view.getUint8(reader.offset++);
    if (width > 0) checkRuns(reader, width, count);
  } else if (encoding === "RLE") checkRuns({ view: reader.view, offset: reader.offset + 4 }, 1, count);
  else if (encoding.startsWith("DELTA_")) {
    const block = readVarInt(reader);
    const parts = readVarInt(reader);
    // a block without values would be read again and again
    if (!(block > 0 && block <= 1 << 16 && parts > 0 && parts <= block && block % parts === 0))
      throw new DataProblem("invalid block of differences", { value: block });
  }
}

/** Runs of the hybrid encoding: none may go on beyond the values that are declared. */
function checkRuns(reader: Reader, width: number, count: number): void {
  for (let seen = 0; seen < count && reader.offset < reader.view.byteLength; ) {
    const header = readVarInt(reader);
    const run = header & 1 ? (header >>> 1) * 8 : header >>> 1;
    const beyond = header & 1 ? 512 : 0;
    // a run of no values moves on by a byte or two, and so ends with the page
    if (run > count - seen + beyond) throw new DataProblem("too long a run", { value: run, fix: `there are ${count} values` });
    reader.offset += header & 1 ? (run / 8) * width : (width + 7) >> 3;
    seen += run;
  }
}

const bitWidth = (most: number) => 32 - Math.clz32(most);

function within(declared: bigint, most: number, what: string): number {
  if (declared >= 0n && declared <= BigInt(Math.max(0, most))) return Number(declared);
  throw new DataProblem(`too many ${what}`, { value: String(declared), fix: "the file is too short to hold as many" });
}
