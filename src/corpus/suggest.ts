import { distance } from "fastest-levenshtein";

/**
 * The likely fix for a name that is not known: `did you mean "RU"?`, or the first names there are.
 *
 * @example suggest("dat", ["date", "outlet"]) // 'did you mean "date"?'
 */
export function suggest(name: string, known: readonly string[]): string {
  const near = known
    .map((candidate) => ({ candidate, far: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, far }) => far <= Math.max(1, Math.floor(candidate.length / 3)))
    .sort((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1))[0];
  if (near !== undefined) return `did you mean ${JSON.stringify(near.candidate)}?`;
  const some = known.slice(0, 12).join(", ");
  return `expected one of ${some}${known.length > 12 ? ", …" : ""}`;
}
