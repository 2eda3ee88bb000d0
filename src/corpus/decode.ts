import { DataProblem, type Place } from "./problem.js";

const strict = new TextDecoder("utf-8", { fatal: true });

/**
 * Bytes as text.
 *
 * @throws DataProblem where the bytes are not UTF-8, naming the line.
 */
export function decode(bytes: Uint8Array, place: Place = {}): string {
  try {
    return strict.decode(bytes);
  } catch {
    const line = (place.line ?? 1) + firstBadLine(bytes);
    throw new DataProblem("invalid UTF-8", { ...place, line, fix: "save the file as UTF-8" });
  }
}

/** How many line breaks stand before the first line that is not UTF-8. */
function firstBadLine(bytes: Uint8Array): number {
  let from = 0;
  for (let line = 0; from < bytes.length; line++) {
    const end = bytes.indexOf(10, from);
    const to = end === -1 ? bytes.length : end;
    try {
      strict.decode(bytes.subarray(from, to));
    } catch {
      return line;
    }
    from = to + 1;
  }
  return 0;
}
