import { type AST, parseRegExpLiteral, visitRegExpAST } from "@eslint-community/regexpp";

/** How many endless repetitions a pattern may have: each multiplies the time by the length of what is searched. */
const ENDLESS = 3;

/**
 * What is wrong with a regular expression of a lexicon; null where it is one, and takes no exponential time.
 *
 * A repeated group that repeats or chooses within can be matched in exponentially many ways, and a reference back makes
 * matching as hard; neither is needed to say how a notice begins.
 *
 * @example patternFault("(a+)+b") // "a repeated group that repeats or chooses within can take for ever"
 */
export function patternFault(source: string): string | null {
  let tree: AST.RegExpLiteral;
  try {
    tree = parseRegExpLiteral(new RegExp(source, "iu"));
  } catch {
    return "expected a regular expression";
  }
  let fault: string | null = null;
  let endless = 0;
  const repeats: AST.Quantifier[] = [];
  const within = () => repeats.length > 0;
  visitRegExpAST(tree, {
    onQuantifierEnter(node) {
      if (node.max === Number.POSITIVE_INFINITY && ++endless > ENDLESS) fault ??= `expected at most ${ENDLESS} endless repetitions`;
      if (within()) fault ??= "a repeated group that repeats or chooses within can take for ever";
      if (node.max > 1) repeats.push(node);
    },
    onQuantifierLeave(node) {
      if (repeats.at(-1) === node) repeats.pop();
    },
    onAlternativeEnter({ parent }) {
      const chooses = "alternatives" in parent && parent.alternatives.length > 1;
      if (chooses && within()) fault ??= "a repeated group that repeats or chooses within can take for ever";
    },
    onBackreferenceEnter() {
      fault ??= "expected no reference back";
    },
  });
  return fault;
}
