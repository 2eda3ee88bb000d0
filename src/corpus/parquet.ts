import { parquetReadObjects } from "hyparquet";
import { DataProblem } from "./problem.js";

/**
 * Rows of a Parquet file.
 *
 * @throws DataProblem where the bytes are no Parquet, or compressed in a way the reader does not know.
 */
export async function readParquet(bytes: Uint8Array, file: string): Promise<{ line: number; value: unknown }[]> {
  try {
    const rows = await parquetReadObjects({ file: new Uint8Array(bytes).buffer });
    return rows.map((value, index) => ({ line: index + 1, value }));
  } catch (error) {
    throw new DataProblem("invalid Parquet", { file, fix: error instanceof Error ? error.message : String(error) });
  }
}
