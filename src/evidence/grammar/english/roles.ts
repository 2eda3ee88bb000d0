import type { Hit } from "../../cues/hit.js";
import { type Grammar, NOBODY, type Parties, type Sentence } from "../sentence.js";
import { actorsOf, agentOf, subjectOf } from "./actors.js";
import { nominal } from "./nouns.js";
import { active, adjective, attributive, passive } from "./verbs.js";

/** Roles of a predicate of an English sentence. */
function rolesOf(sentence: Sentence, hit: Hit): Parties {
  const { parse } = sentence;
  const clause = parse.verbAt[hit.first];
  if (clause !== undefined && clause.verb < hit.last) {
    return clause.passive ? passive(sentence, hit, clause) : active(sentence, hit, clause);
  }
  const phrase = parse.phraseAt[hit.first];
  if (hit.form.part === "adjective") return adjective(sentence, hit, phrase);
  if (phrase === undefined) return NOBODY;
  if (hit.form.part === "verb" && phrase.head !== hit.first) return attributive(sentence, hit, phrase);
  return nominal(sentence, hit, phrase);
}

export const english: Grammar = { roles: rolesOf, actors: actorsOf, subject: subjectOf, agent: agentOf };
