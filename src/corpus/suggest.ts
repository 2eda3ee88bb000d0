import { distance } from "fastest-levenshtein";

/**
 * The likely fix for a name that is not known, or is none: `did you mean "RU"?`, or the first names there are.
 *
 * @example suggest("dat", ["date", "outlet"]) // 'did you mean "date"?'
 */
export function suggest(given: unknown, known: readonly string[]): string {
  const name = String(given);
  const near = known
    .map((candidate) => ({ candidate, far: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, far }) => far <= Math.ceil(candidate.length / 3))
    .sort((a, b) => a.far - b.far || begins(name, b.candidate) - begins(name, a.candidate) || (a.candidate < b.candidate ? -1 : 1))[0];
  if (near !== undefined) return `did you mean ${JSON.stringify(near.candidate)}?`;
  const some = known.slice(0, 12).join(", ");
  return `expected one of ${some}${known.length > 12 ? ", …" : ""}`;
}

/** How many letters two names begin with alike. */
function begins(one: string, two: string): number {
  let at = 0;
  while (at < one.length && one[at] === two[at]) at++;
  return at;
}
