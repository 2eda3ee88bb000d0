/** Irregular verbs: base, past, participle; several spellings with a stroke. */
const VERB_TABLE = `
arise arose arisen|awake awoke awoken|be was/were been|bear bore borne/born|beat beat beaten|become became become
begin began begun|bend bent bent|bet bet bet|bid bid/bade bid/bidden|bind bound bound|bite bit bitten|bleed bled bled
blow blew blown|break broke broken|breed bred bred|bring brought brought|broadcast broadcast broadcast|build built built
burn burned/burnt burned/burnt|burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen
cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did done
draw drew drawn|dream dreamed/dreamt dreamed/dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen
feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fling flung flung|fly flew flown
forbid forbade/forbad forbidden|forecast forecast forecast|forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone
forsake forsook forsaken|freeze froze frozen|get got got/gotten|give gave given|go went gone|grind ground ground|grow grew grown
hang hung/hanged hung/hanged|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept
kneel knelt/kneeled knelt/kneeled|know knew known|lay laid laid|lead led led|lean leaned/leant leaned/leant|leap leapt/leaped leapt/leaped
learn learned/learnt learned/learnt|leave left left|lend lent lent|let let let|lie lay/lied lain/lied|light lit/lighted lit/lighted
lose lost lost|make made made|mean meant meant|meet met met|pay paid paid|plead pleaded/pled pleaded/pled|prove proved proved/proven
put put put|quit quit quit|read read read|rend rent rent|rid rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run
say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed
shine shone/shined shone/shined|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk
sit sat sat|slay slew slain|sleep slept slept|slide slid slid|sling slung slung|slit slit slit|sow sowed sown/sowed|speak spoke spoken
speed sped/speeded sped/speeded|spend spent spent|spill spilled/spilt spilled/spilt|spin spun spun|split split split
spoil spoiled/spoilt spoiled/spoilt|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck
sting stung stung|stink stank stunk|strike struck struck/stricken|strive strove/strived striven/strived|swear swore sworn
sweep swept swept|swell swelled swollen/swelled|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn
tell told told|think thought thought|thrive thrived/throve thrived|throw threw thrown|thrust thrust thrust|tread trod trodden
undergo underwent undergone|wake woke woken|wear wore worn|weave wove woven|weep wept wept|win won won|wind wound wound
withdraw withdrew withdrawn|wring wrung wrung|write wrote written`;

const NOUN_TABLE = `
man men|woman women|child children|person people/persons|foot feet|tooth teeth|goose geese|mouse mice|ox oxen|die dice
crisis crises|analysis analyses|basis bases|thesis theses|hypothesis hypotheses|diagnosis diagnoses|oasis oases|axis axes
criterion criteria|phenomenon phenomena|datum data|medium media|stratum strata|bacterium bacteria|memorandum memoranda/memorandums
referendum referendums/referenda|stimulus stimuli|nucleus nuclei|alumnus alumni|index indexes/indices|appendix appendices
life lives|wife wives|knife knives|thief thieves|leaf leaves|loaf loaves|half halves|self selves|wolf wolves|shelf shelves|calf calves
aircraft aircraft|spacecraft spacecraft|series series|species species|means means|troops troops|sheep sheep|offspring offspring
hero heroes|potato potatoes|tomato tomatoes|echo echoes|embargo embargoes|veto vetoes|torpedo torpedoes|tornado tornadoes|volcano volcanoes
news news|quiz quizzes|bus buses|gas gases`;

const ADJECTIVE_TABLE = `
good better best|well better best|bad worse worst|ill worse worst|far farther/further farthest/furthest|little less least
many more most|much more most|old older/elder oldest/eldest|late later/latter latest/last`;

function rows(table: string): string[][] {
  return table
    .trim()
    .split(/[|\n]/)
    .map((row) => row.split(" "));
}
function forms(cell: string | undefined): string[] {
  return (cell ?? "").split("/");
}

/** Base → past forms and participles. */
export const VERBS: ReadonlyMap<string, { past: string[]; participle: string[] }> = new Map(
  rows(VERB_TABLE).map(([base = "", past, participle]) => [base, { past: forms(past), participle: forms(participle) }]),
);

/** Singular → plurals. */
export const NOUNS: ReadonlyMap<string, string[]> = new Map(rows(NOUN_TABLE).map(([base = "", plural]) => [base, forms(plural)]));

/** Base → comparatives and superlatives. */
export const ADJECTIVES: ReadonlyMap<string, { comparative: string[]; superlative: string[] }> = new Map(
  rows(ADJECTIVE_TABLE).map(([base = "", more, most]) => [base, { comparative: forms(more), superlative: forms(most) }]),
);

/** Longer verbs whose last syllable is stressed, so that it doubles: `admit`, `admitted`. */
export const DOUBLING: ReadonlySet<string> = new Set(
  `abet abhor acquit admit allot annul begin commit compel concur confer control debar defer demur deter dispel emit enrol
enroll equip excel expel forbid forget impel incur infer input instil intermit kidnap occur omit outbid outfit outgun outrun
outwit overrun patrol permit prefer program propel rebel rebut recur refer regret remit repel reset rerun submit transfer
transmit unplug unzip upset withhold zigzag handicap humbug`.split(/\s+/),
);

/** Verbs in unstressed -l and -p that double in British spelling and not in American. */
export const TWOFOLD: ReadonlySet<string> = new Set(
  `cancel channel counsel dial duel equal fuel grovel label level libel marshal marvel model parcel pedal pummel quarrel shovel
shrivel signal snivel spiral stencil swivel total towel travel tunnel unravel worship focus bias`.split(/\s+/),
);
