/**
 * Groups of the cue lexicons that the rules of grammar and discourse know by name. They stand in one place, so that a
 * test holds each to the lexicons of both languages: a group renamed there would be missed here without a word.
 */

/** Acts in answer to somebody: who blames, punishes or refuses need not repeat whom. */
export const AGAINST = new Set([
  "accuse",
  "criticise",
  "denounce",
  "insult",
  "complain",
  "protest",
  "demand",
  "threaten",
  "reject",
  "oppose",
  "obstruct",
  "sanction",
  "isolate",
  "expel",
  "restrict",
  "halt-talks",
  "suspend-aid",
  "punish",
  "deter",
]);

/** Acts for somebody's good: who helps, promises or thanks need not repeat whom. */
export const FOR = new Set(["praise", "thank", "welcome", "support", "aid", "arm", "fund", "promise", "relieve", "reassure"]);

/** Help that goes to who was helped before, where nobody is named. */
export const SUPPORT = new Set(["support", "aid", "arm", "fund", "promise", "relieve", "reassure"]);

/** Deeds that one who tells them as an accusation suffered, where nobody else is named. */
export const SUFFERED = new Set([
  "attack",
  "bomb",
  "invade",
  "massacre",
  "kill",
  "besiege",
  "destroy",
  "sabotage",
  "assassinate",
  "torture",
  "displace",
]);

/** Favours whose doer a passive may leave out: who was told of last does them. */
export const GRANT = new Set(["promise", "recognise", "aid", "arm", "fund", "support", "permit", "join"]);

/** Predicates whose target is a victim. */
export const FORCE = new Set([
  "attack",
  "bomb",
  "invade",
  "massacre",
  "kill",
  "besiege",
  "displace",
  "destroy",
  "coerce",
  "deploy",
  "seize",
  "abduct",
  "sabotage",
  "violate",
  "arrest",
]);

/** Predicates whose target is helped. */
export const HELP = new Set(["aid", "arm", "fund", "relieve", "support", "protect", "promise", "defend"]);

/** Predicates that answer what their target is thought to have done. */
export const BLAME = new Set([
  "accuse",
  "criticise",
  "denounce",
  "sanction",
  "punish",
  "expel",
  "restrict",
  "prosecute",
  "reported-harm",
  "judgement",
  "protest",
]);

/** Predicates that only say something. */
export const SPEECH = new Set([
  "accuse",
  "criticise",
  "denounce",
  "insult",
  "complain",
  "demand",
  "appeal",
  "threaten",
  "warn",
  "praise",
  "thank",
  "welcome",
  "call-for",
  "judgement",
  "reported-harm",
]);

/** Predicates whose doer stands between others. */
export const BROKERING = new Set(["mediate", "host"]);

/** Words and measures that are no harm done by whom they are reported of. */
export const LAWFUL = new Set([
  "accuse",
  "criticise",
  "denounce",
  "sanction",
  "expel",
  "threaten",
  "punish",
  "prosecute",
  "convict",
  "isolate",
  "obstruct",
  "defeat",
  "dismiss",
]);

/** Not to recognise, permit or accept somebody is to reject it. */
export const REFUSED = new Set(["recognise", "permit"]);

/** A deed between states that news names by its target or its doer alone. */
export const LATE = "invade";

/** What turns into its contrary when it is ended: funding suspended. */
export const GIVEN = new Set([
  "release",
  "meet",
  "visit",
  "host",
  "agree",
  "aid",
  "fund",
  "arm",
  "support",
  "relieve",
  "cooperate",
  "trade",
  "negotiate",
  "share-intelligence",
  "protect",
]);

/** What these ask for or warn of has not been done: "demanded that Russia withdraw", دعا إلى وقف القصف. */
export const ASKING = new Set(["demand", "appeal", "call-for", "warn", "deter", "obstruct", "host"]);

/** Who judges a deed judges who did it: "condemned the attack on Peru by Chile". */
export const JUDGING = new Set(["denounce", "criticise", "protest", "complain", "reject", "oppose", "welcome", "praise"]);

/** What is done to a plan, which follows who does it: رفض بيرو وقف القتال. */
export const CLAUSAL = new Set(["reject", "support", "oppose", "promise", "demand", "permit"]);

/** Rules whose verbs judge what follows them. */
export const JUDGED = new Set([
  "accuse",
  "criticise",
  "denounce",
  "insult",
  "complain",
  "protest",
  "demand",
  "appeal",
  "reject",
  "oppose",
  "praise",
  "welcome",
  "fear",
  "anger",
  "dismiss",
  "distrust",
  "hate",
  "admire",
  "honour",
  "investigate",
]);

/** Rules whose nouns are followed by their source: accusations of, demands of, threats of. */
export const SOURCE_FOLLOWS = new Set(["accuse", "demand", "threaten", "warn", "reject"]);

/** What only those in power do, so that the country where it is done does it: arrested in Peru. */
export const AUTHORITY = new Set(["arrest", "convict", "prosecute"]);
