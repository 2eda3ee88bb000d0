import { constants } from "node:buffer";
import { DataProblem, type Place } from "./problem.js";

const strict = new TextDecoder("utf-8", { fatal: true });

/**
 * Bytes as text.
 *
 * @throws DataProblem where the bytes are not UTF-8, naming the line.
 */
export function decode(bytes: Uint8Array, place: Place = {}, fix = "save the file as UTF-8"): string {
  if (bytes.length > constants.MAX_STRING_LENGTH) {
    const limit = `at most ${constants.MAX_STRING_LENGTH} bytes can be read at once`;
    throw new DataProblem("too long", { value: bytes.length, ...place, fix: limit });
  }
  try {
    return strict.decode(bytes);
  } catch {
    const line = (place.line ?? 1) + firstBadLine(bytes);
    throw new DataProblem("invalid UTF-8", { ...place, line, fix });
  }
}

/**
 * A whole file as text: UTF-8, or UTF-16 where its first bytes say so, as spreadsheets write "Unicode text".
 *
 * @throws DataProblem for every other encoding, which would have to be guessed.
 */
export function decodeFile(bytes: Uint8Array, place: Place = {}): string {
  const utf16 = utf16Of(bytes);
  if (utf16 === null) return decode(bytes, place, 'save the file as UTF-8: in Excel, "Save as", "CSV UTF-8 (comma delimited)"');
  try {
    return new TextDecoder(utf16, { fatal: true }).decode(bytes);
  } catch {
    throw new DataProblem("invalid UTF-16", { ...place, fix: "save the file as UTF-8" });
  }
}

/** The kind of UTF-16 that a file's first bytes name. */
export function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
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
