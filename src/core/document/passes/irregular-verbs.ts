/**
 * English verbs whose past is not made with -ed, as grammars list them: base, past, participle; forms that are both
 * in use with a stroke between. Those with a prefix (`overcome`, `withdraw`) stand here as well.
 */
const ROWS = `
arise arose arisen|awake awoke awoken|be was/were been|bear bore borne/born|beat beat beaten|become became become
befall befell befallen|beget begot begotten|begin began begun|behold beheld beheld|bend bent bent|beset beset beset
bet bet bet|bid bid/bade bid/bidden|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken
breed bred bred|bring brought brought|broadcast broadcast broadcast|browbeat browbeat browbeaten|build built built
burst burst burst|bust bust bust|buy bought bought|cast cast cast|catch caught caught|choose chose chosen
cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did done
draw drew drawn|dream dreamt dreamt|drink drank drunk|drive drove driven|dwell dwelt dwelt|eat ate eaten|fall fell fallen
feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fling flung flung|fly flew flown
forbid forbade/forbad forbidden|forecast forecast forecast|foresee foresaw foreseen|foretell foretold foretold
forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|forsake forsook forsaken|freeze froze frozen
get got gotten/got|give gave given|go went gone|grind ground ground|grow grew grown|hang hung hung|have had had
hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|input input input|inset inset inset
interweave interwove interwoven|keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led|leap leapt leapt
leave left left|lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant
meet met met|mishear misheard misheard|mislay mislaid mislaid|mislead misled misled|mistake mistook mistaken
misunderstand misunderstood misunderstood|mow mowed mown|offset offset offset|outbid outbid outbid|outdo outdid outdone
outgrow outgrew outgrown|outrun outran outrun|outsell outsold outsold|overcome overcame overcome|overdo overdid overdone
overdraw overdrew overdrawn|overeat overate overeaten|overhang overhung overhung|overhear overheard overheard
override overrode overridden|overrun overran overrun|oversee oversaw overseen|overshoot overshot overshot
oversleep overslept overslept|overtake overtook overtaken|overthrow overthrew overthrown|partake partook partaken
pay paid paid|prove proved proven|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|recast recast recast
redo redid redone|remake remade remade|rend rent rent|repay repaid repaid|reread reread reread|rerun reran rerun
resell resold resold|reset reset reset|rethink rethought rethought|retake retook retaken|retell retold retold
rewrite rewrote rewritten|rid rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|saw sawed sawn
say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|sew sewed sewn|shake shook shaken
shear sheared shorn|shed shed shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk/shrunken
shut shut shut|sing sang sung|sink sank sunk|sit sat sat|slay slew slain|sleep slept slept|slide slid slid
sling slung slung|slit slit slit|smell smelt smelt|sneak snuck snuck|sow sowed sown|speak spoke spoken|speed sped sped
spell spelt spelt|spend spent spent|spill spilt spilt|spin spun spun|spit spat spat|split split split|spoil spoilt spoilt
spread spread spread|spring sprang/sprung sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung
stink stank stunk|strew strewed strewn|stride strode stridden|strike struck struck/stricken|string strung strung
strive strove striven|sublet sublet sublet|swear swore sworn|sweep swept swept|swell swelled swollen|swim swam swum
swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought
throw threw thrown|thrust thrust thrust|tread trod trodden|undergo underwent undergone|underlie underlay underlain
understand understood understood|undertake undertook undertaken|underwrite underwrote underwritten|undo undid undone
unwind unwound unwound|uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn|weave wove woven|wed wed wed
weep wept wept|wet wet wet|win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld
withstand withstood withstood|wring wrung wrung|write wrote written
burn burnt burnt|learn learnt learnt|lean leant leant|dive dove dived
`;

export interface IrregularVerb {
  readonly base: string;
  readonly past: readonly string[];
  readonly participle: readonly string[];
}

export const IRREGULAR_VERBS: readonly IrregularVerb[] = ROWS.trim()
  .split(/[|\n]/)
  .map((row) => {
    const [base = '', past = '', participle = ''] = row.split(' ');
    return { base, past: past.split('/'), participle: participle.split('/') };
  });

/** Verbs with an -ed form as well: "burned", "proved", "hanged". */
const BOTH_WAYS = new Set(
  'burn learn lean dream leap kneel light hang spell spill spoil smell dwell dive shine sneak speed wake awake bust wed wet quit knit shed rid'.split(
    ' ',
  ),
);

/** Bases that never take -ed, so that "singed" is of "singe". */
export const NEVER_ED: ReadonlySet<string> = new Set(
  IRREGULAR_VERBS.filter(
    ({ base, past }) => !BOTH_WAYS.has(base) && !past.some((form) => form.endsWith('ed')),
  )
    .map(({ base }) => base)
    .concat('feed', 'bleed', 'breed', 'lead'),
);

/** Verbs whose past is the base: "beat", "put", "cut". Only a singular present tells them apart. */
export const SAME_IN_PAST: ReadonlySet<string> = new Set(
  IRREGULAR_VERBS.filter(({ base, past }) => past.includes(base)).map(({ base }) => base),
);

const basesOf = (key: 'past' | 'participle'): ReadonlyMap<string, string> =>
  new Map(
    [...IRREGULAR_VERBS].reverse().flatMap((verb) => verb[key].map((form) => [form, verb.base] as const)),
  );

export const BASE_OF_PAST = basesOf('past');
export const BASE_OF_PARTICIPLE = basesOf('participle');
