import { lineage, type Registry } from "../../lexicon/actors.js";

import type { Entry } from "../sentence/entry.js";
import type { Found } from "../sentence/found.js";

/** Whether an actor belongs to another. */
function isBelow(registry: Registry, actor: string, state: string): boolean {
  return actor !== state && lineage(registry, actor).includes(state);
}

/**
 * Drops what only introduces a person: in "Russian President Vladimir Putin" and
 * الرئيس الروسي فلاديمير بوتين there is one mention, the person's.
 */
export function joinTitles(items: readonly Entry[], found: readonly Found[], registry: Registry): Found[] {
  return found.filter((mention, index) => {
    const [before, next] = [found[index - 1], found[index + 1]];
    // حزب الله اللبناني: the demonym is an epithet
    if (
      mention.kind === "demonym" &&
      before?.last === mention.first &&
      mention.prefix === "" &&
      (isBelow(registry, before.actor, mention.actor) || registry.actors.get(before.actor)?.kind === "group")
    )
      return false;
    if (mention.kind === "person" || next?.kind !== "person") return true;
    const near =
      next.first - mention.last <= 3 &&
      next.prefix === "" &&
      items.slice(mention.last, next.first).every(({ word, parts }) => word && !parts);
    return !(
      near &&
      (mention.kind === "demonym" || next.first - mention.last <= 1) &&
      lineage(registry, next.actor).includes(mention.actor)
    );
  });
}
