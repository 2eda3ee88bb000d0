// A process of the bench: winkNLP with its model reads one sentence, as `frameshift relations` does.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const nlp = require("wink-nlp")(require("wink-eng-lite-web-model"));
console.log(nlp.readDoc("Russia accused the US of a cyber campaign.").tokens().length());
