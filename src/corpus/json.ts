import { DataProblem } from "./problem.js";

/**
 * JSON as programs write it: whole numbers that a number can't hold are given as strings, digit by digit, and Python's
 * `NaN` and `Infinity` as null.
 *
 * @throws SyntaxError
 * @example parseExact('{"id":1470000000000000001,"score":NaN}') // { id: "1470000000000000001", score: null }
 */
export function parseExact(text: string): unknown {
  return JSON.parse(/\d{16}|NaN|Infinity/.test(text) ? strict(text) : text);
}

const LOOSE = /-?\b(?:NaN|Infinity)\b|(?<![\d.eE+-])-?[1-9]\d{15,}(?![\d.eE])/g;

/** The same with what JSON has no word for replaced; strings are passed over as they are, in linear time. */
function strict(text: string): string {
  let output = "";
  for (let from = 0; from < text.length; ) {
    const open = text.indexOf('"', from);
    const end = open === -1 ? text.length : endOfString(text, open);
    output += text.slice(from, open === -1 ? end : open).replace(LOOSE, (found) => {
      if (/[NI]/.test(found)) return "null";
      return Number.isSafeInteger(Number(found)) ? found : `"${found}"`;
    });
    if (open !== -1) output += text.slice(open, end);
    from = end;
  }
  return output;
}

function endOfString(text: string, open: number): number {
  for (let close = text.indexOf('"', open + 1); close !== -1; close = text.indexOf('"', close + 1)) {
    let slashes = 0;
    while (text[close - 1 - slashes] === "\\") slashes++;
    if (slashes % 2 === 0) return close + 1;
  }
  return text.length;
}

/**
 * The records of a JSON file: a list, or an object that holds one list. Null where it is neither, but a record a line.
 *
 * @throws DataProblem where it is JSON of another shape, or broken.
 */
export function readJson(text: string, file: string): unknown[] | null {
  let value: unknown;
  try {
    value = parseExact(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    if (!/^\uFEFF?\s*\[/.test(text)) return null;
    throw new DataProblem("invalid JSON", { file, fix: (error as Error).message.split("\n")[0]!.toLowerCase() });
  }
  if (Array.isArray(value)) return value;
  if (typeof value !== "object" || value === null) throw new DataProblem("no records", { file, fix: "expected a JSON list of objects" });
  const lists = Object.values(value).filter((inner) => Array.isArray(inner) && inner.some((one) => typeof one === "object"));
  if (lists.length === 1 && !("text" in value)) return lists[0] as unknown[];
  if (Object.values(value).every((inner) => typeof inner === "object" && inner !== null)) {
    throw new DataProblem("columns instead of records", { file, fix: 'from pandas, write to_json(path, orient="records", lines=True)' });
  }
  return [value];
}
