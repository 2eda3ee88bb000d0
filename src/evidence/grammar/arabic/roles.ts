import type { Hit } from "../../cues/hit.js";
import { itemAt } from "../../sentence/items.js";
import { type Grammar, NOBODY, type Parties, type Sentence } from "../sentence.js";
import { actorsOf, agentOf, subjectOf } from "./actors.js";
import { adjective, backed } from "./adjectives.js";
import { nominal } from "./nouns.js";
import { passive } from "./passives.js";
import { active } from "./verbs.js";

/** Roles of a predicate of an Arabic sentence. */
function rolesOf(sentence: Sentence, hit: Hit): Parties {
  const { parse, reading } = sentence;
  const clause = parse.verbAt[hit.first];
  if (clause !== undefined && clause.verb === hit.first) {
    if (clause.kind === "participle") return backed(sentence, clause);
    return clause.passive ? passive(sentence, hit, clause) : active(sentence, hit, clause);
  }
  const phrase = parse.phraseAt[hit.first];
  if (phrase === undefined) return NOBODY;
  if (hit.form.part === "adjective") return adjective(sentence, hit, phrase);
  if (phrase.head !== hit.first || hit.form.part !== "noun") return NOBODY;
  // قوات الاحتلال: a force, no deed
  if (itemAt(reading.items, hit.first).core === "الاحتلال" && phrase.named.length === 0) return NOBODY;
  return nominal(sentence, hit, phrase);
}

export const arabic: Grammar = { roles: rolesOf, actors: actorsOf, subject: subjectOf, agent: agentOf };
