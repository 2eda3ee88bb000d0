import { randomStream } from "./random.js";

/** The units of each stratum. */
export function byStratum(strata: ArrayLike<number>): Int32Array[] {
  const members = new Map<number, number[]>();
  for (let unit = 0; unit < strata.length; unit++) {
    const known = members.get(strata[unit]!);
    if (known === undefined) members.set(strata[unit]!, [unit]);
    else known.push(unit);
  }
  return [...members].sort(([a], [b]) => a - b).map(([, units]) => Int32Array.from(units));
}

/** Draws units with replacement within their stratum, again and again; the weights are used anew each time. */
export function redraw(
  members: readonly Int32Array[],
  units: number,
  { replicates, seed = 1, stream = "" }: { replicates: number; seed?: number; stream?: string },
  visit: (weights: Float64Array) => void,
): void {
  const next = randomStream(seed, "bootstrap", stream);
  const weights = new Float64Array(units);
  for (let replicate = 0; replicate < replicates; replicate++) {
    weights.fill(0);
    for (const stratum of members) {
      for (let draw = 0; draw < stratum.length; draw++) weights[stratum[Math.floor(next() * stratum.length)]!]!++;
    }
    visit(weights);
  }
}

/** Leaves out one unit after the other; a stratum's only unit stays. */
export function leaveOneOut(members: readonly Int32Array[], units: number, visit: (weights: Float64Array) => void): void {
  const weights = new Float64Array(units).fill(1);
  for (const stratum of members) {
    if (stratum.length < 2) continue;
    for (const unit of stratum) {
      weights[unit] = 0;
      visit(weights);
      weights[unit] = 1;
    }
  }
}
