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

export { adjust } from "./resample/adjust.js";
export { bootstrap, quantile, type BootstrapOptions, type Interval } from "./resample/bootstrap.js";
export { permutationTest, type PermutationOptions } from "./resample/permutation.js";
export { randomStream } from "./resample/random.js";

export { collocations, type CollocationOptions } from "./terms/collocations.js";
export { concordance, type ConcordanceOptions } from "./terms/concordance.js";
export { countTerms, type CountOptions, type TermCounts } from "./terms/count.js";
export { dispersions } from "./terms/dispersion.js";
export { frequency } from "./terms/frequency.js";
export { keyness, type KeynessOptions } from "./terms/keyness.js";
export { keynessByGroup } from "./terms/keyness-by-group.js";
export { npmi, logDice, tScore, lambda } from "./terms/measures/association.js";
export { dispersion } from "./terms/measures/dispersion.js";
export { logOddsDirichlet, logOddsTidylo } from "./terms/measures/log-odds.js";
export { allMeasures, MEASURES } from "./terms/measures/measures.js";
export { twoGroups, type TwoGroups } from "./terms/measures/two-groups.js";
export { phrases } from "./terms/phrases.js";
export { windowCollocations } from "./terms/window.js";

export { findTopics, type Topics, type TopicsOptions } from "./topics/topics.js";

export { krippendorff } from "./stance/agreement.js";
export { mentions, type MentionOptions } from "./stance/mentions.js";
export { relations, type RelationOptions } from "./stance/relations.js";
export { score, type Score, type ScoreOptions } from "./stance/score.js";
export { stance, type StanceOptions } from "./stance/stance.js";
export { scoreTarget, type TargetQuery, type TargetScore } from "./stance/target.js";

export { frameShares, type FrameOptions } from "./frames/share.js";

export { changes } from "./shift/changes.js";
export { contrast, type ContrastOptions } from "./shift/contrast.js";
export { decompose } from "./shift/decompose.js";
export { jensenShannon, kullbackLeibler, toShares } from "./shift/divergence.js";
export { kitagawa } from "./shift/kitagawa.js";
export { loess } from "./shift/loess.js";
export type { Measure } from "./shift/measure.js";
export { contrastPeriods } from "./shift/periods.js";
export { placebo } from "./shift/placebo.js";
export { bestSegmentation, pelt } from "./shift/segmentation.js";
export { sensitivity } from "./shift/sensitivity.js";
export { theilSen } from "./shift/theil-sen.js";
export { smoothed, trends } from "./shift/trend.js";
export { wordShift } from "./shift/word-shift.js";
export { divergences, wordShifts } from "./shift/words.js";

export { allFigures, lastAgainstBefore, type Periods } from "./figures/catalog.js";
export { timeline } from "./figures/corpus.js";
export { rowsOf, toCsv, type Figure, type Row } from "./figures/figure.js";
export { framesOverTime } from "./figures/frames.js";
export { keynessFigure } from "./figures/keyness.js";
export { actorLabels, frameTitles } from "./figures/labels.js";
export { shiftFigure } from "./figures/shift.js";
export { specificationFigure } from "./figures/specification.js";
export { relationsMatrix, stanceAndEvents, stanceByVoice, stanceOverTime } from "./figures/stance.js";
export { topicShares } from "./figures/topics.js";
export { wordShiftFigure } from "./figures/word-shift.js";

export { toPng, toSvg } from "./notebook/draw.js";
export { toDataFrame } from "./notebook/frame.js";
export { runNotebook, type RunOptions } from "./notebook/run.js";
export { show } from "./notebook/show.js";
