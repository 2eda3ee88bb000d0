/** The actor at a level: `RU/putin` is `RU` at the level of states. */
export function atLevel(actor: string, level: "state" | "actor" = "state"): string {
  const slash = level === "state" ? actor.indexOf("/") : -1;
  return slash === -1 ? actor : actor.slice(0, slash);
}
