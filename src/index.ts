// The public interface, in the order of the rooms.

export { LANGUAGES, type Article, type Cell } from "./corpus/article.js";
export { precisionOf, yearOf, type Precision } from "./corpus/date.js";
export { DataProblem, type Place } from "./corpus/problem.js";
export { readCorpus, shipped, type Corpus } from "./corpus/read.js";

export { segment, type SegmentOptions } from "./text/segment.js";
export { detectLanguage } from "./text/language.js";
export type { Language, Segmentation, Sentence, Token } from "./text/token.js";

export { columnsOf, where, withColumn, type Where } from "./evidence/columns.js";
export { goldstein, quadOf, type Quad } from "./evidence/cameo.js";
export { formatEvidence, parseEvidence } from "./evidence/check.js";
export type { Cue, Evidence, FrameCue, Mention, Relation, SentenceEvidence, VocabularyEntry, Voice } from "./evidence/evidence.js";
export { extract } from "./evidence/extract.js";
export { gather, isStale, type Gathered } from "./evidence/gather.js";
export { compileLexicons, readLexicons, type Lexicons } from "./evidence/lexicon/compile.js";

export { bootstrap, quantile, type BootstrapOptions, type Interval } from "./resample/bootstrap.js";
export { randomStream } from "./resample/random.js";

export { countTerms, type CountOptions, type TermCounts } from "./terms/count.js";
export { frequency } from "./terms/frequency.js";
export { keyness, type KeynessOptions } from "./terms/keyness.js";

export { findTopics, type Topics, type TopicsOptions } from "./topics/topics.js";

export { mentions, type MentionOptions } from "./stance/mentions.js";
export { relations, type RelationOptions } from "./stance/relations.js";
export { score, type Score, type ScoreOptions } from "./stance/score.js";
export { stance, type StanceOptions } from "./stance/stance.js";
export { scoreTarget, type TargetQuery, type TargetScore } from "./stance/target.js";

export { frameShares, type FrameOptions } from "./frames/share.js";

export { contrast, type ContrastOptions } from "./shift/contrast.js";
export type { Measure } from "./shift/measure.js";

export { allFigures, lastAgainstBefore, type Periods } from "./figures/catalog.js";
export { timeline } from "./figures/corpus.js";
export { rowsOf, toCsv, type Figure, type Row } from "./figures/figure.js";
export { framesOverTime } from "./figures/frames.js";
export { keynessFigure } from "./figures/keyness.js";
export { actorLabels, frameTitles } from "./figures/labels.js";
export { shiftFigure } from "./figures/shift.js";
export { relationsMatrix, stanceAndEvents, stanceByVoice, stanceOverTime } from "./figures/stance.js";
export { topicShares } from "./figures/topics.js";

export { toPng, toSvg } from "./notebook/draw.js";
export { toDataFrame } from "./notebook/frame.js";
export { runNotebook, type RunOptions } from "./notebook/run.js";
export { show } from "./notebook/show.js";
