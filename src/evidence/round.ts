/** Numbers are rounded so that files have the same bytes on every machine. */
export function round(value: number, digits = 4): number {
  const rounded = Number(value.toFixed(digits));
  return rounded === 0 ? 0 : rounded;
}
