/**
 * Benjamini and Hochberg's q of many p: the share of false findings among all that are called
 * findings at this p, where the tests are independent or positively dependent.
 *
 * Source: Benjamini and Hochberg (1995), Controlling the false discovery rate, JRSS B 57(1).
 * Cost: n log n.
 *
 * @param p Probabilities, or their logarithms with `log: true`; null is passed through and not counted.
 * @example adjust([0.01, 0.02, 0.03]) // [0.03, 0.03, 0.03]
 */
export function adjust(p: readonly (number | null)[], { log = false }: { log?: boolean } = {}): (number | null)[] {
  const known = p.flatMap((value, at) => (value === null || Number.isNaN(value) ? [] : [at])).sort((a, b) => p[b]! - p[a]! || a - b);
  const q: (number | null)[] = p.map(() => null);
  let least = log ? 0 : 1;
  known.forEach((at, place) => {
    const times = known.length / (known.length - place);
    least = Math.min(least, log ? p[at]! + Math.log(times) : p[at]! * times);
    q[at] = least;
  });
  return q;
}
