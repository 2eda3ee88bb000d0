/** What made a record, beside the lexicons: the package's version, and the generation of its rules. */
export const VERSION = {
  version: "0.1.0",
  /** Raised with every change that gives other evidence for the same text; a test holds it to that. */
  rules: "4",
} as const;
