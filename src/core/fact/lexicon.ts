/** Verbs that report what somebody said or found; their complement is that somebody's claim. */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
  (
    'say tell announce report state claim allege confirm add note explain warn argue suggest reveal ' +
    'declare insist admit acknowledge observe remark predict estimate assert maintain stress emphasise ' +
    'emphasize write tweet testify reply respond conclude disclose indicate recall comment point caution ' +
    'find show demonstrate discover determine establish contend concede inform'
  ).split(' '),
);

/** Reporting verbs for which the reader takes the complement as the finding of a study, not as talk. */
export const FINDING_VERBS: ReadonlySet<string> = new Set(
  'find show demonstrate discover determine establish reveal confirm conclude'.split(' '),
);

/** Verbs whose complement is not stated to be so: wishes, doubts, orders, perceptions. */
export const NON_FACTIVE_MARKERS: ReadonlySet<string> = new Set(
  'if unless whether lest until though'.split(' '),
);

/** Prepositions and subordinators that give a cause, whatever stands behind them. */
export const CAUSE_MARKERS: ReadonlySet<string> = new Set([
  'because',
  'because of',
  'due to',
  'owing to',
  'thanks to',
  'as a result of',
  'in response to',
  'on account of',
  'in protest at',
  'in protest of',
  'on charges of',
  'on suspicion of',
]);

/** Prepositions that give a place when a place stands behind them. */
export const PLACE_MARKERS: ReadonlySet<string> = new Set(
  'in at near outside inside from to into across throughout around off within through on over above towards toward'.split(
    ' ',
  ),
);

/** Verbs whose infinitive is what is told, planned or refused: "told to stay", "agreed to buy". */
export const INFINITIVE_VERBS: ReadonlySet<string> = new Set(
  (
    'tell ask request order agree decide plan promise urge try aim seek vow pledge refuse expect allow force encourage ' +
    'advise warn instruct require permit invite intend offer attempt threaten decline propose hope want vote ' +
    'compel oblige call authorize authorise direct command persuade convince prompt lead cause help enable ' +
    'choose opt prepare set lobby pressure petition beg implore rely depend appeal continue fail manage train teach recommend designate schedule design struggle leave inspire motivate tempt dare'
  ).split(' '),
);

/** Nouns that an infinitive completes: "a request to suspend Parliament". */
export const INFINITIVE_NOUNS: ReadonlySet<string> = new Set(
  (
    'request decision attempt effort plan bid move order proposal right ability permission agreement chance opportunity ' +
    'need way power intention promise pledge vote deal call demand desire refusal failure offer threat duty goal aim ' +
    'campaign invitation commitment authority time reason tendency willingness'
  ).split(' '),
);

/** Verbs for which "over" gives the ground: "sanctioned Iran over alleged plots". */
export const OVER_VERBS: ReadonlySet<string> = new Set(
  (
    'sanction resign protest criticize criticise condemn arrest sue fine investigate sack fire dismiss clash strike ' +
    'withdraw impose ban boycott expel question charge convict threaten attack quit suspend warn apologize apologise'
  ).split(' '),
);

/** Verbs for which "for" gives the ground: "praised for her courage", "fined for a breach of the rules". */
export const REWARD_VERBS: ReadonlySet<string> = new Set(
  (
    'praise commend applaud thank honour honor award reward decorate recognise recognize criticise criticize condemn ' +
    'denounce rebuke mock ridicule blame fine punish penalise penalize arrest detain jail imprison sentence convict ' +
    'prosecute sue sack fire dismiss suspend expel disqualify apologise apologize'
  ).split(' '),
);

/** Nouns behind "over", "amid", "on" or "for" that give the ground: "closed over fears of a landslide". */
export const FEAR_NOUNS: ReadonlySet<string> = new Set(
  'fear concern worry doubt suspicion allegation ground'.split(' '),
);

/** Nouns behind "in" that give what something is done for: "in an effort to …", "in protest against …". */
export const EFFORT_NOUNS: ReadonlySet<string> = new Set(
  'effort attempt bid hope preparation honour honor memory protest response recognition solidarity anticipation'.split(
    ' ',
  ),
);

/**
 * What is done, or comes to pass, because of what came before: "evacuated the town after a shell landed near it",
 * "resigned after the report was published". Behind other verbs "after" only dates.
 */
export const REACTION_VERBS: ReadonlySet<string> = new Set(
  (
    'resign quit apologise apologize ban suspend recall cancel postpone call evacuate withdraw arrest detain fine sack ' +
    'fire dismiss expel disqualify ground divert delay halt abandon remove delete drop fall plunge plummet decline ' +
    'protest boycott hospitalise hospitalize close shut condemn sue sanction block force strand collapse sink'
  ).split(' '),
);

/** Nouns behind "on" that say what somebody is blamed for. */
export const GROUND_NOUNS: ReadonlySet<string> = new Set([
  'charge',
  'suspicion',
  'allegation',
  'accusation',
  'ground',
]);

/** Verbs that give a decision, a finding or a forecast, not mere talk. */
export const OUTCOME_VERBS: ReadonlySet<string> = new Set(
  (
    'announce find show discover reveal conclude confirm rule decide determine predict warn estimate recommend promise ' +
    'demonstrate establish order propose suggest vow pledge decree'
  ).split(' '),
);
