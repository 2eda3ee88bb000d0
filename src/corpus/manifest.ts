import { createHash } from "node:crypto";
import { type Article, toArticle } from "./article.js";
import { precisionOf } from "./date.js";
import { decode } from "./decode.js";
import { DataProblem } from "./problem.js";

/** A row of a manifest: an article, and the file that holds its text. */
export interface ManifestRow {
  article: Article;
  line: number;
  /** Name of the text's file, in the corpus folder or in the folder given for texts. */
  file: string;
  bytes: number;
  sha256: string;
}

/** A row of `manifest.csv` as an article still without text. */
export function toManifestRow(value: Record<string, string>, file: string, line: number): ManifestRow {
  const { file: name, bytes, sha256, precision, ...fields } = value;
  const place = { file, line };
  if (!name) throw new DataProblem("missing file name", { ...place, field: "file", fix: "name the file that holds the text" });
  if (!/^[0-9a-f]{64}$/.test(sha256 ?? "")) {
    throw new DataProblem("invalid hash", { value: sha256 ?? "", ...place, field: "sha256", fix: "expected 64 hexadecimal digits" });
  }
  if (!/^\d+$/.test(bytes ?? "")) {
    throw new DataProblem("invalid length", { value: bytes ?? "", ...place, field: "bytes", fix: "expected a whole number" });
  }
  const article = toArticle(fields, place);
  if (precision && article.date !== null && precision !== precisionOf(article.date)) {
    const fix = `the date ${article.date} is given to the ${precisionOf(article.date)}`;
    throw new DataProblem("wrong precision", { value: precision, ...place, field: "precision", fix });
  }
  if (precision) article.columns.precision = precision;
  return { article, line, file: name, bytes: Number(bytes), sha256: sha256! };
}

/**
 * The text of a row, checked against its length and hash.
 *
 * @throws DataProblem where the bytes are not those of the manifest.
 */
export function toText(row: ManifestRow, bytes: Uint8Array, file: string): string {
  const place = { file, record: row.article.id };
  if (bytes.length !== row.bytes) {
    throw new DataProblem("wrong length", { value: bytes.length, ...place, field: "bytes", fix: `the manifest says ${row.bytes}` });
  }
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  if (sha256 !== row.sha256) {
    throw new DataProblem("wrong hash", { value: sha256, ...place, field: "sha256", fix: `the manifest says ${row.sha256}` });
  }
  return decode(bytes, place);
}
