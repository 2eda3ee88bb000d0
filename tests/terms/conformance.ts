import { existsSync, readFileSync } from "node:fs";
import type { Oracles } from "./oracles.js";

const folder = new URL("../../../shared/data/conformance/", import.meta.url);

/** Numbers that peers print; null, whatever the type says, where the folder of evaluation data is not at hand: tests skip. */
export function conformance<Name extends keyof Oracles>(name: Name): Oracles[Name] {
  const file = new URL(`${name}.json`, folder);
  return JSON.parse(existsSync(file) ? readFileSync(file, "utf8") : "null");
}

/** How many decimals a printed number shows. */
export function decimals(printed: number): number {
  const text = String(printed);
  return text.includes(".") ? text.length - text.indexOf(".") - 1 : 0;
}
