import { DataProblem } from "./problem.js";

const broken = () => new DataProblem("broken snappy", { fix: "the file was cut off or changed" });

/**
 * Walks over packed bytes and holds what they declare against what there is: the unpacker believes them, and a length
 * that turns out negative makes it walk in circles.
 *
 * Source: the format's description, https://github.com/google/snappy/blob/main/format_description.txt
 *
 * @throws DataProblem where they do not unpack to just so many bytes.
 */
export function checkSnappy(input: Uint8Array, length: number): void {
  let at = 0;
  while (at < input.length && input[at++]! >= 128);
  let made = 0;
  while (at < input.length) {
    const tag = input[at++]!;
    const [size, take] = (tag & 3) === 0 ? literal(input, at, tag >>> 2) : copy(input, at, tag, made);
    at += take;
    made += size;
    if (made > length || at > input.length) throw broken();
  }
  if (made !== length) throw broken();
}

/** The length of bytes that stand there as they are, and how many belong to them. */
function literal(input: Uint8Array, at: number, code: number): [number, number] {
  if (code < 60) return [code + 1, code + 1];
  const bytes = code - 59;
  const size = number(input, at, bytes) + 1;
  return [size, bytes + size];
}

/** The length of bytes that stood before, and how many tell it. */
function copy(input: Uint8Array, at: number, tag: number, made: number): [number, number] {
  const short = (tag & 3) === 1;
  const bytes = short ? 1 : (tag & 3) === 2 ? 2 : 4;
  const back = number(input, at, bytes) + (short ? (tag >>> 5) << 8 : 0);
  if (back === 0 || back > made) throw broken();
  return [short ? ((tag >>> 2) & 7) + 4 : (tag >>> 2) + 1, bytes];
}

/** A number of one to four bytes, the lowest first. */
function number(input: Uint8Array, at: number, bytes: number): number {
  if (at + bytes > input.length) throw broken();
  let value = 0;
  for (let byte = 0; byte < bytes; byte++) value += input[at + byte]! * 2 ** (8 * byte);
  return value;
}
