/**
 * Classes of rules that grammar and discourse know: one bit each, so that a pattern carries its own in one integer and
 * `(pattern.is & FORCE) !== 0` asks for one. Which rule is in which class stands in `rules.yaml`.
 */

/** Acts in answer to somebody: who blames, punishes or refuses need not repeat whom. */
export const AGAINST = 1 << 0;
/** Acts for somebody's good: who helps, promises or thanks need not repeat whom. Those that are no speech are help, which goes to who was helped before. */
export const FAVOUR = 1 << 1;
/** Deeds that one who tells them as an accusation suffered, where nobody else is named. */
export const SUFFERED = 1 << 2;
/** Favours whose doer a passive may leave out: who was told of last does them. */
export const GRANT = 1 << 3;
/** The target is a victim. */
export const FORCE = 1 << 4;
/** The target is helped. */
export const HELP = 1 << 5;
/** Answers what the target is thought to have done. */
export const BLAME = 1 << 6;
/** Only says something. */
export const SPEECH = 1 << 7;
/** The doer stands between others. */
export const BROKERING = 1 << 8;
/** Words and measures that are no harm done by whom they are reported of. */
export const LAWFUL = 1 << 9;
/** Not to do this is to reject: not to recognise or permit somebody. */
export const REFUSED = 1 << 10;
/** A deed between states that news names by its target or its doer alone. */
export const INVASION = 1 << 11;
/** Turns into its contrary when it is ended: funding suspended. */
export const GIVEN = 1 << 12;
/** What these ask for or warn of has not been done: "demanded that Peru withdraw", دعا إلى وقف القصف. */
export const ASKING = 1 << 13;
/** Who judges a deed judges who did it: "condemned the attack on Peru by Chile". */
export const JUDGING = 1 << 14;
/** What is done to a plan, which follows who does it: رفض بيرو وقف القتال. */
export const CLAUSAL = 1 << 15;
/** The verbs judge what follows them. */
export const JUDGED = 1 << 16;
/** The nouns are followed by their source: accusations of, demands of, threats of. */
export const SOURCE_FOLLOWS = 1 << 17;
/** What only those in power do, so that the country where it is done does it: arrested in Peru. */
export const AUTHORITY = 1 << 18;
/** Who is killed may stand where who kills does: قتل جندي بيروفي. */
export const KILLING = 1 << 19;
/** What is done to a thing in a country is done to the country, though it is no force. */
export const SEIZURE = 1 << 20;
/** Whom it is aimed at may be told in a clause: "demanded on Monday that Peru withdraw". */
export const DEMANDING = 1 << 21;
/** Done to a state's region, it is against the state. */
export const RECOGNITION = 1 << 22;
/** Against whom it is made where it asks to end something. */
export const APPEAL = 1 << 23;
/** What stands after it is the deed that somebody is accused of. */
export const ACCUSATION = 1 << 24;
/** In Arabic written like regarding (عدّ) and exposing (عرّض), which are other verbs. */
export const PROMISE = 1 << 25;
/** No act against anybody where a claim is rejected. */
export const REJECTION = 1 << 26;
/** Aimed at somebody though it names nobody only where it is a veto. */
export const OBSTRUCTION = 1 << 27;
/** Done between those who dealt with each other. */
export const MEDIATION = 1 << 28;
/** What is delivered may be words, which help nobody. */
export const DELIVERY = 1 << 29;
/** Breaks with somebody or holds out: who does it is no aggressor, though it is no blame. */
export const ANSWER = 1 << 30;
/** Still to come, it threatens whom it is told of: who says so is its source. */
export const IMPENDING = 1 << 31;

/** Classes by the name that `rules.yaml` gives them. */
export const CLASSES = {
  against: AGAINST,
  favour: FAVOUR,
  suffered: SUFFERED,
  grant: GRANT,
  force: FORCE,
  help: HELP,
  blame: BLAME,
  speech: SPEECH,
  brokering: BROKERING,
  lawful: LAWFUL,
  refused: REFUSED,
  invasion: INVASION,
  given: GIVEN,
  asking: ASKING,
  judging: JUDGING,
  clausal: CLAUSAL,
  judged: JUDGED,
  "source-follows": SOURCE_FOLLOWS,
  authority: AUTHORITY,
  killing: KILLING,
  seizure: SEIZURE,
  demanding: DEMANDING,
  recognition: RECOGNITION,
  appeal: APPEAL,
  accusation: ACCUSATION,
  promise: PROMISE,
  rejection: REJECTION,
  obstruction: OBSTRUCTION,
  mediation: MEDIATION,
  delivery: DELIVERY,
  answer: ANSWER,
  impending: IMPENDING,
} as const;

/** A class that `rules.yaml` may give a rule. */
export type RuleClass = keyof typeof CLASSES;
