const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Lemmas of verbs after or before which the words of somebody stand as a clause: "We won," she said. */
export const SAYING = set(`
  say tell add note explain warn argue claim write tweet retweet post ask reply respond answer announce declare state
  insist admit acknowledge concede observe remark comment continue conclude recall suggest joke shout cry exclaim whisper
  report believe think wonder stress emphasise emphasize reiterate repeat assert maintain allege complain predict promise
  vow pledge urge confirm testify agree plead quip quote read caution clarify reason enthuse lament muse sing chant pray protest point
  reveal recount reflect contend advise inform assure counter
`);

/** Verbs whose object or predicate is a phrase of somebody's: they called it "a mistake". */
export const CALLING = set(`
  call describe denounce condemn praise label dub criticise criticize slam brand dismiss characterise characterize deem
  refer accuse cite blame hail
`);
