import { compileFound } from "../lexicon/compile/read.js";
import { COMPILED, findLexicons } from "../lexicon/read.js";
import { writeWhole } from "./write.js";

// a step of the build: compiles the lexicons that ship, so that no start has to
const [code = ""] = process.argv.slice(2);
writeWhole(COMPILED, compileFound(findLexicons({}), code));
