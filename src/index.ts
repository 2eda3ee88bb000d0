// The public interface, in the order of the rooms.

export { type Article, type Cell, LANGUAGES, type Reading } from "./corpus/article.js";
export type { DateOrder } from "./corpus/calendar.js";
export { type Precision, precisionOf, yearOf } from "./corpus/date.js";
export { DataProblem, type Place } from "./corpus/problem.js";
export { type Corpus, readCorpus } from "./corpus/read.js";
export { shipped } from "./corpus/shipped.js";
export { goldstein, type Quad, quadOf } from "./evidence/cameo.js";
export { formatEvidence, parseEvidence } from "./evidence/check.js";
export { columnsOf, type Where, where, withColumn } from "./evidence/columns.js";
export type {
  Cue,
  Evidence,
  FrameCue,
  Mention,
  Relation,
  Role,
  SentenceEvidence,
  VocabularyEntry,
  Voice,
} from "./evidence/evidence.js";
export { type ExtractOptions, extract } from "./evidence/extract.js";
export { type Gathered, gather, isStale } from "./evidence/gather.js";
export { allFigures, type FiguresOptions, lastAgainstBefore, type Periods } from "./figures/catalog.js";
export { timeline } from "./figures/corpus.js";
export { type Figure, type Row, rowsOf, toCsv } from "./figures/figure.js";
export { framesOverTime } from "./figures/frames.js";
export { type KeynessWords, keynessFigure } from "./figures/keyness.js";
export { actorLabels, frameTitles } from "./figures/labels.js";
export { byQuestion, byVoice } from "./figures/questions.js";
export { type ShiftWords, shiftFigure } from "./figures/shift.js";
export { type SpecificationWords, specificationFigure } from "./figures/specification.js";
export { type Labels, relationsMatrix, stanceAndEvents, stanceByVoice, stanceOverTime } from "./figures/stance.js";
export { type Step, type Steps, timeSteps } from "./figures/steps.js";
export { topicShares } from "./figures/topics.js";
export { type WholeShift, wholeShift } from "./figures/whole-shift.js";
export { type WordShiftWords, wordShiftFigure } from "./figures/word-shift.js";
export { type FrameOptions, frameShares } from "./frames/share.js";
export type { Actor, ActorKind, Gender, MentionKind, Name, Registry } from "./lexicon/actors.js";
export { readLexicons } from "./lexicon/compile/read.js";
export type { Pattern } from "./lexicon/cues.js";
export type { Lexicons } from "./lexicon/lexicons.js";
export type { Lookup } from "./lexicon/packed.js";
export type { LexiconSources } from "./lexicon/read.js";
export { toPng, toSvg } from "./notebook/draw.js";
export { type Frame, toDataFrame } from "./notebook/frame.js";
export { type RunOptions, runNotebook } from "./notebook/run.js";
export { show } from "./notebook/show.js";
export { adjust } from "./resample/adjust.js";
export { type BootstrapOptions, bootstrap, type Interval, quantile } from "./resample/bootstrap.js";
export { type PermutationOptions, type Permuted, permutationTest } from "./resample/permutation.js";
export { randomStream } from "./resample/random.js";
export type { ChangePointOptions } from "./shift/change-points.js";
export { changes } from "./shift/changes.js";
export { type ContrastOptions, contrast } from "./shift/contrast.js";
export { type DecomposeOptions, decompose } from "./shift/decompose.js";
export { type Divergence, type DivergenceOptions, jensenShannon, kullbackLeibler, toShares } from "./shift/divergence.js";
export { type Decomposed, kitagawa, type Stratum } from "./shift/kitagawa.js";
export { type LoessOptions, loess } from "./shift/loess.js";
export { type Measure, type MeasureOptions, SHIFTING } from "./shift/measure.js";
export { contrastPeriods } from "./shift/periods.js";
export { type PlaceboOptions, placebo } from "./shift/placebo.js";
export { bestSegmentation, type Cuts, pelt, type SegmentationOptions } from "./shift/segmentation.js";
export { type Boundaries, type ContrastChoices, type Sensitivity, sensitivity } from "./shift/sensitivity.js";
export type { Specification, SpecificationSummary } from "./shift/specifications.js";
export { type Line, theilSen } from "./shift/theil-sen.js";
export { smoothed, type TrendOptions, trends } from "./shift/trend.js";
export { type WordShift, type WordShiftKind, type WordShiftOptions, wordShift } from "./shift/word-shift.js";
export { type DivergencesOptions, divergences, type WordShiftsOptions, wordShifts } from "./shift/words.js";
export { type Agreement, type AgreementMetric, krippendorff } from "./stance/agreement.js";
export { type MentionOptions, mentions } from "./stance/mentions.js";
export { type NamesOptions, names } from "./stance/names.js";
export { type RelationOptions, relations } from "./stance/relations.js";
export { type Reliability, reliabilityNote, STANCE_RELIABILITY } from "./stance/reliability.js";
export { type Score, type ScoreOptions, score } from "./stance/score.js";
export { type StanceOptions, stance } from "./stance/stance.js";
export { scoreTarget, type TargetQuery, type TargetScore } from "./stance/target.js";
export { type CollocationOptions, collocations } from "./terms/collocations.js";
export { type ConceptCoverage, conceptCoverage } from "./terms/concepts.js";
export { type ConcordanceOptions, concordance } from "./terms/concordance.js";
export { type CountOptions, countTerms, type TermCounts } from "./terms/count.js";
export { dispersions } from "./terms/dispersion.js";
export { type FrequencyOptions, frequency } from "./terms/frequency.js";
export type { KeynessOptions } from "./terms/key-terms.js";
export { keyness } from "./terms/keyness.js";
export { keynessByGroup } from "./terms/keyness-by-group.js";
export { lambda, logDice, npmi, tScore } from "./terms/measures/association.js";
export { type Dispersion, dispersion } from "./terms/measures/dispersion.js";
export { type LogOdds, logOddsDirichlet, logOddsTidylo } from "./terms/measures/log-odds.js";
export { allMeasures, type KeynessDefinition, type KeynessMeasure, MEASURES } from "./terms/measures/measures.js";
export { type TwoGroups, twoGroups } from "./terms/measures/two-groups.js";
export { phrases } from "./terms/phrases.js";
export { type WindowOptions, windowCollocations } from "./terms/window.js";
export type { ArabicNormalization } from "./text/arabic/normalize.js";
export type { EnglishNormalization } from "./text/english/normalize.js";
export { detectLanguage } from "./text/language.js";
export type { Abbreviations, TextLexicon, Words } from "./text/lexicon.js";
export { type SegmentOptions, segment } from "./text/segment.js";
export type { Language, Lexeme, Segmentation, Sentence, Token, TokenKind, Word } from "./text/token.js";
export { type ChooseOptions, chooseTopics } from "./topics/choose.js";
export type { Factors } from "./topics/factorize.js";
export type { TopicMatrix } from "./topics/matrix.js";
export { assignTopics, type TopicModel } from "./topics/model.js";
export { findTopics, type Topics, type TopicsOptions } from "./topics/topics.js";
