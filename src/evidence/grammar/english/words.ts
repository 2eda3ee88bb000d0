import type { Tag } from "../clause.js";

export const MARKS: Readonly<Record<string, Tag>> = {
  ",": "comma",
  ":": "colon",
  ";": "stop",
  ".": "stop",
  "!": "stop",
  "?": "stop",
  "(": "open",
  "[": "open",
  ")": "close",
  "]": "close",
  "—": "comma",
  "–": "comma",
  "-": "comma",
};

export const FUNCTION: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  ...["and", "or", "nor", "but", "&"].map((word) => [word, "and"] as const),
  ...["while", "although", "though", "because", "whereas", "unless", "if", "where", "when"].map((word) => [word, "subordinator"] as const),
  ...["which", "who", "whom", "whose"].map((word) => [word, "relative"] as const),
  ...["not", "n't", "never"].map((word) => [word, "not"] as const),
  ...["he", "she", "it", "they", "we", "i", "you", "him", "them", "us", "me", "himself", "itself", "themselves"].map(
    (word) => [word, "pronoun"] as const,
  ),
  ...["no", "any", "some", "such", "many", "several", "all", "both", "each", "every", "either", "neither"].map(
    (word) => [word, "determiner"] as const,
  ),
]);
