import { existsSync, readFileSync } from "node:fs";

const folder = new URL("../../../shared/data/conformance/", import.meta.url);

/** Numbers that peers print; null where the folder of evaluation data is not at hand. */
export function conformance(name: string): any {
  const file = new URL(`${name}.json`, folder);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}

/** How many decimals a printed number shows. */
export function decimals(printed: number): number {
  const text = String(printed);
  return text.includes(".") ? text.length - text.indexOf(".") - 1 : 0;
}
