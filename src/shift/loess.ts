import { type BootstrapOptions, bootstrap, type Interval } from "../resample/bootstrap.js";

/** How a curve is smoothed. */
export interface LoessOptions {
  /** Share of the points that each place looks at; 0 to 1, default 0.75. */
  span?: number;
  /** 1 for local lines, 2 for local parabolas; default 1, for few points carry no parabola. */
  degree?: 1 | 2;
  /** Weight of each point; default 1. */
  weights?: ArrayLike<number>;
}

/**
 * LOESS: at each place a line through the nearest points, the nearer the weightier (tricube).
 *
 * Source: Cleveland (1979), JASA 74(368), without its robustness steps.
 * Cost: places times points.
 *
 * @param at Places where the curve is wanted; default the points' own.
 * @returns The curve's value at each place; NaN where no line can be laid.
 * @example loess({ x: [1, 2, 3, 4], y: [1, 2, 3, 4] }, [2.5]) // [2.5]
 */
export function loess(
  { x, y }: { x: readonly number[]; y: readonly number[] },
  at: readonly number[] = x,
  { span = 0.75, degree = 1, weights }: LoessOptions = {},
): number[] {
  const near = Math.max(degree + 1, Math.floor(x.length * span + 1e-5));
  return at.map((place) => {
    const far = x.map((value) => Math.abs(value - place)).sort((a, b) => a - b);
    // where as many points as are asked for share one date, the window reaches to the next
    const width = far[Math.min(near, far.length) - 1]! || far.find((distance) => distance > 0) || 1;
    const weight = x.map((value, point) => {
      const distance = Math.abs(value - place) / width;
      return (weights?.[point] ?? 1) * (distance < 1 ? (1 - distance ** 3) ** 3 : 0);
    });
    return localFit(
      x.map((value) => value - place),
      y,
      { weight, degree },
    );
  });
}

/** The value at 0 of a weighted line or parabola; of a line, or the mean, where the points carry no more. */
function localFit(x: readonly number[], y: readonly number[], { weight, degree }: { weight: readonly number[]; degree: number }): number {
  const places = new Set(x.filter((_, at) => weight[at]! > 1e-12)).size;
  if (places === 0) return NaN;
  const size = Math.min(degree, places - 1) + 1;
  const rows = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size + 1 }, (_, j) =>
      x.reduce((sum, value, at) => sum + weight[at]! * value ** i * (j < size ? value ** j : y[at]!), 0),
    ),
  );
  for (let i = size - 1; i >= 0; i--) {
    if (Math.abs(rows[i]![i]!) < 1e-14) return NaN;
    for (let k = 0; k < i; k++) {
      const times = rows[k]![i]! / rows[i]![i]!;
      for (let j = 0; j <= size; j++) rows[k]![j]! -= times * rows[i]![j]!;
    }
  }
  return rows[0]![size]! / rows[0]![0]!;
}

/** The curve with an interval at each place, from points drawn anew. */
export function loessInterval(
  points: { x: readonly number[]; y: readonly number[] },
  at: readonly number[],
  options: LoessOptions & BootstrapOptions = {},
): (Interval & { value: number })[] {
  const values = loess(points, at, options);
  const intervals = bootstrap(
    points.x.map(() => 0),
    (weights) => loess(points, at, { ...options, weights: weights.map((times, point) => times * (options.weights?.[point] ?? 1)) }),
    options,
  );
  return values.map((value, place) => ({ value, ...intervals[place]! }));
}
