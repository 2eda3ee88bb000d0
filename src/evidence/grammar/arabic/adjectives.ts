import type { Hit } from "../../cues/hit.js";
import type { Clause, Phrase } from "../clause.js";
import type { Parties, Sentence } from "../sentence.js";
import { actorsOf } from "./actors.js";

/** مدعومة من إيران. */
export function backed(sentence: Sentence, clause: Clause): Parties {
  const from = clause.obliques.find(({ preposition }) => preposition === "من" || preposition === "by" || preposition === "ب");
  const sources = from === undefined ? [] : actorsOf(sentence, from);
  const targets = actorsOf(sentence, clause.host).filter((target) => !sources.includes(target));
  return { sources, targets, construction: "participle", sourceTold: true, targetTold: true };
}

/** قريب من روسيا, معاد لإيران. */
export function adjective(sentence: Sentence, hit: Hit, phrase: Phrase): Parties {
  const clause = phrase.clause;
  const { target } = sentence.reading.lexicons.words.ar.markers;
  const prepositions = hit.form.marker === null ? target : new Set([hit.form.marker]);
  const aimed = [...phrase.modifiers, ...clause.obliques].find(
    ({ preposition, first }) => prepositions.has(preposition) && first >= hit.last && first - hit.last < 3,
  );
  const said = phrase.head !== hit.first ? phrase.named : [];
  const sources =
    said.length > 0 ? said : clause.verb === -1 && clause.before[0] !== phrase ? actorsOf(sentence, clause.before[0] ?? null) : [];
  return { sources, targets: actorsOf(sentence, aimed ?? null), construction: "adjective", sourceTold: true, targetTold: true };
}
