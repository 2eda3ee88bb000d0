import { extract } from "../../src/evidence/extract.js";
import type { Lexicons } from "../../src/lexicon/lexicons.js";
import { scoreTarget } from "../../src/stance/target.js";
import { segment } from "../../src/text/segment.js";
import type { Language } from "../../src/text/token.js";

/** Every beginning of a sentence, and the sentence with each token left out, doubled, and swapped with the next. */
export function* mutations(text: string, language: Language, lexicons: Lexicons): Generator<string> {
  const { tokens } = segment(text, lexicons.text, { language });
  for (const { from, to } of tokens) {
    yield text.slice(0, to);
    yield text.slice(0, from) + text.slice(to);
    yield text.slice(0, to) + text.slice(from);
  }
  for (let at = 1; at < tokens.length; at++) {
    const [one, two] = [tokens[at - 1]!, tokens[at]!];
    yield text.slice(0, one.from) + two.surface + text.slice(one.to, two.from) + one.surface + text.slice(two.to);
  }
}

/** What goes wrong with any of the mutations of a sentence; nothing where all can be read and scored. */
export function* faultsOf(text: string, language: Language, lexicons: Lexicons): Generator<string> {
  for (const mutated of mutations(text, language, lexicons)) {
    const word = /\S+/.exec(mutated);
    if (word === null) continue;
    try {
      extract({ id: "1", language, text: mutated, date: null, outlet: null, title: null, columns: {} }, lexicons);
      scoreTarget({ id: "1", language, text: mutated, from: word.index, to: word.index + word[0].length }, lexicons);
    } catch (error) {
      // a span that covers no word is told, and is no fault
      if (!(error instanceof Error) || !error.message.startsWith("empty span"))
        yield error instanceof Error ? error.message : String(error);
    }
  }
}
