/**
 * Pairs rows with columns so that the sum of their likeness is the largest: which column each row gets.
 *
 * Source: Kuhn (1955), The Hungarian method for the assignment problem, Naval Research Logistics 2; with potentials, in
 * the cube of the size.
 *
 * @param likeness A square table.
 * @example match([[0, 1], [1, 0]]) // [1, 0]
 */
export function match(likeness: readonly (readonly number[])[]): number[] {
  const n = likeness.length;
  // row and column 0 stand for none
  const state: State = { likeness, rows: new Float64Array(n + 1), columns: new Float64Array(n + 1), rowOf: new Int32Array(n + 1) };
  for (let row = 1; row <= n; row++) {
    const before = grow(state, row);
    for (let column = before.free; column !== 0; column = before.column[column]!)
      state.rowOf[column] = state.rowOf[before.column[column]!]!;
  }
  const found = new Array<number>(n).fill(-1);
  for (let column = 1; column <= n; column++) found[state.rowOf[column]! - 1] = column - 1;
  return found;
}

/** The potentials of rows and columns, and the row that each column has, all from 1. */
interface State {
  likeness: readonly (readonly number[])[];
  rows: Float64Array;
  columns: Float64Array;
  rowOf: Int32Array;
}

/** The cheapest way from a row to a column that is free: that column, and before each the column it was reached from. */
function grow(state: State, row: number): { free: number; column: Int32Array } {
  const { rows, columns, rowOf } = state;
  const least = new Float64Array(rowOf.length).fill(Infinity);
  const before = new Int32Array(rowOf.length);
  const seen = new Uint8Array(rowOf.length);
  let at = 0;
  rowOf[0] = row;
  do {
    seen[at] = 1;
    const next = nearest(state, at, { least, before, seen });
    const step = least[next]!;
    for (let other = 0; other < rowOf.length; other++) {
      if (seen[other] === 0) least[other]! -= step;
      else {
        rows[rowOf[other]!]! += step;
        columns[other]! -= step;
      }
    }
    at = next;
  } while (rowOf[at] !== 0);
  return { free: at, column: before };
}

function nearest(
  { likeness, rows, columns, rowOf }: State,
  at: number,
  { least, before, seen }: { least: Float64Array; before: Int32Array; seen: Uint8Array },
): number {
  const own = rowOf[at]!;
  let next = 0;
  for (let other = 1; other < rowOf.length; other++) {
    if (seen[other] === 1) continue;
    const cost = -likeness[own - 1]![other - 1]! - rows[own]! - columns[other]!;
    if (cost < least[other]!) {
      least[other] = cost;
      before[other] = at;
    }
    if (next === 0 || least[other]! < least[next]!) next = other;
  }
  return next;
}
