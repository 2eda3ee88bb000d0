/** How a series is cut. */
export interface SegmentationOptions {
  /** What a segment costs: `l2` squared distances from its mean, `l1` distances from its median; default `l2`. */
  cost?: "l2" | "l1";
  /** Least points of a segment; 1 or more, default 2. */
  minSize?: number;
}

/** A series cut at breaks. */
export interface Cuts {
  /** Where each segment but the last ends, exclusive: the index of the first point after the break. */
  breaks: number[];
  cost: number;
}

/**
 * The best cut of a series into `breaks + 1` segments, by dynamic programming over all cuts.
 *
 * Source: Bellman (1961), CACM 4(6); as Bai and Perron (2003), J. Applied Econometrics 18(1), use it.
 * Cost: breaks times points squared.
 *
 * @returns null where the series is too short.
 * @example bestSegmentation([1, 1, 1, 5, 5, 5], 1) // { breaks: [3], cost: 0 }
 */
export function bestSegmentation(values: readonly number[], breaks: number, options: SegmentationOptions = {}): Cuts | null {
  const { minSize = 2 } = options;
  const n = values.length;
  if ((breaks + 1) * minSize > n) return null;
  const cost = segmentCost(values, options);
  let best = Float64Array.from({ length: n + 1 }, (_, end) => (end >= minSize ? cost(0, end) : Infinity));
  const last: Int32Array[] = [];
  for (let cut = 1; cut <= breaks; cut++) {
    const next = new Float64Array(n + 1).fill(Infinity);
    const from = new Int32Array(n + 1);
    for (let end = (cut + 1) * minSize; end <= n; end++) {
      for (let start = cut * minSize; start <= end - minSize; start++) {
        const total = best[start]! + cost(start, end);
        if (total < next[end]!) [next[end], from[end]] = [total, start];
      }
    }
    last.push(from);
    best = next;
  }
  const found: number[] = [];
  for (let cut = breaks - 1; cut >= 0; cut--) found.unshift(last[cut]![found[0] ?? n]!);
  return { breaks: found, cost: best[n]! };
}

/**
 * PELT: the cut whose cost and penalty for each break are least, however many breaks that takes.
 *
 * Source: Killick, Fearnhead and Eckley (2012), JASA 107(500).
 * Cost: linear where breaks are spread over the series, at worst points squared.
 *
 * @param penalty What a break must save; for `l2` 2 ln n times the variance is usual.
 * @example pelt([1, 1, 1, 5, 5, 5], 1) // { breaks: [3], cost: 0 }
 */
export function pelt(values: readonly number[], penalty: number, options: SegmentationOptions = {}): Cuts {
  const { minSize = 2 } = options;
  const n = values.length;
  const cost = segmentCost(values, options);
  const best = new Float64Array(n + 1).fill(Infinity);
  const from = new Int32Array(n + 1);
  const outdated = new Float64Array(n + 1).fill(Infinity);
  best[0] = -penalty;
  let starts = [0];
  for (let end = minSize; end <= n; end++) {
    if (end - minSize >= minSize) starts.push(end - minSize);
    for (const start of starts) {
      const total = best[start]! + cost(start, end) + penalty;
      if (total < best[end]!) [best[end], from[end]] = [total, start];
    }
    for (const start of starts) if (best[start]! + cost(start, end) > best[end]!) outdated[start] = Math.min(outdated[start]!, end);
    // a start that this end outdoes may still be the best for ends too near to this one
    starts = starts.filter((start) => end + 1 < outdated[start]! + minSize);
  }
  const breaks: number[] = [];
  for (let end = from[n]!; end > 0; end = from[end]!) breaks.unshift(end);
  return { breaks, cost: [...breaks, n].reduce((sum, end, at) => sum + cost(breaks[at - 1] ?? 0, end), 0) };
}

/** What each segment costs; `l2` in constant time from running sums. */
export function segmentCost(values: readonly number[], { cost = "l2" }: SegmentationOptions = {}): (from: number, to: number) => number {
  if (cost === "l1") {
    return (from, to) => {
      const sorted = values.slice(from, to).sort((a, b) => a - b);
      const median = (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
      return sorted.reduce((sum, value) => sum + Math.abs(value - median), 0);
    };
  }
  // sums around the mean, so that large values lose no digits
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const sums = new Float64Array(values.length + 1);
  const squares = new Float64Array(values.length + 1);
  values.forEach((value, at) => {
    sums[at + 1] = sums[at]! + (value - mean);
    squares[at + 1] = squares[at]! + (value - mean) ** 2;
  });
  return (from, to) => Math.max(0, squares[to]! - squares[from]! - (sums[to]! - sums[from]!) ** 2 / (to - from));
}

/**
 * BIC of a series cut at breaks, each segment with a mean, all with one variance: lower is better.
 *
 * Source: Zeileis et al. (2003), Computational Statistics & Data Analysis 44; as R's strucchange counts, 2 (breaks + 1) degrees of freedom.
 */
export function bic(n: number, { breaks, cost }: Cuts): number {
  return n * (Math.log(cost) + 1 - Math.log(n) + Math.log(2 * Math.PI)) + Math.log(n) * 2 * (breaks.length + 1);
}
