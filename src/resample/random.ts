import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/**
 * A stream of random numbers in [0, 1), given by a seed and a name alone, so that it depends
 * neither on what ran before nor on the number of workers.
 *
 * @example const next = randomStream(1, "stance", "RU"); next()
 */
export function randomStream(seed: number, ...name: readonly (string | number)[]): () => number {
  const generator = xoroshiro128plus(hash(`${seed}\0${name.join("\0")}`));
  return () => uniformFloat64(generator);
}

/** FNV-1a, then the finisher of MurmurHash3: names that differ in one letter give seeds that differ in half of their bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}
