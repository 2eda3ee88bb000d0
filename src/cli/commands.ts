import type { Command } from "commander";

/** A command: what `--help` says of it, and the module that defines it, which is read only when the command is called. */
export interface CommandEntry {
  name: string;
  about: string;
  load: () => Promise<{ default: (command: Command) => void }>;
}

/** The commands in the order of `--help`. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: "segment",
    about: "texts to sentences and tokens: {id, language?, text} a line in, {id, language, sentences, tokens} a line out",
    load: () => import("./segment.js"),
  },
  {
    name: "evidence",
    about:
      "articles to evidence: counts, mentions with their cues, relations and frames; no running text. Articles a line in, a record a line out",
    load: () => import("./evidence.js"),
  },
  {
    name: "score",
    about:
      "polarity of a text toward a mention: {id, language?, text, from, to} a line in, {id, polarity, score, by, voice, cues} a line out",
    load: () => import("./score.js"),
  },
  {
    name: "relations",
    about:
      "who does what to whom: articles a line in, {id, sentence, source, target, polarity, goldstein?, cue, voice, …} a relation a line out",
    load: () => import("./relations.js"),
  },
  { name: "table", about: "a table over a corpus", load: () => import("./table.js") },
  {
    name: "figures",
    about: "draws every figure of a corpus: SVG, PNG, Vega-Lite and CSV each, and a gallery",
    load: () => import("./figures.js"),
  },
  { name: "notebook", about: "notebooks on the tslab kernel, without Python", load: () => import("./notebook.js") },
  {
    name: "reproduce",
    about: "every figure and every notebook from the shipped corpus, and a summary: what `npm start` does",
    load: () => import("./reproduce.js"),
  },
  { name: "train", about: "makes the trained part of the lexicons anew, from public data", load: () => import("./train.js") },
];
