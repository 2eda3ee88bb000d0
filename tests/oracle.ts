import { readFileSync } from "node:fs";

/** Numbers that peers print, from `tests/oracle`: each file says in its head whose they are. */
export function oracle(name: string): any {
  return JSON.parse(readFileSync(new URL(`oracle/${name}.json`, import.meta.url), "utf8"));
}

/** How many decimals a printed number shows. */
export function decimals(printed: number): number {
  const text = String(printed);
  return text.includes(".") ? text.length - text.indexOf(".") - 1 : 0;
}
