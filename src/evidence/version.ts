import { createRequire } from "node:module";

const { version } = createRequire(import.meta.url)("../../package.json") as { version: string };

/** What made a record, beside the lexicons: the package's version, and the generation of its rules. */
export const VERSION = {
  version,
  /** Raised with every change that gives other evidence for the same text; a test holds it to that. */
  rules: "8",
} as const;
