import { CHECKS, OPTION_CHECKS, QUICKLY_MENDED, STEM_CHECKS, type Check } from './checks.js';
import type { Judgement } from './judged-item.js';

/** Shares are 0..1; null where there is nothing to take a share of. */
export interface JudgementTally {
  readonly marks: number;
  /** Marks of items with options. */
  readonly choices: number;
  readonly accepted: number | null;
  /** Question, key and options without a fault, of the items with options. */
  readonly choiceAccepted: number | null;
  /** One small fault and no other. */
  readonly minorEdit: number | null;
  readonly keysRight: number | null;
  /** Options without a fault, of the items with options. */
  readonly optionsClean: number | null;
  readonly guessed: number | null;
  readonly fails: Readonly<Record<Check, number>>;
}

export const isAccepted = ({ fails }: Judgement): boolean =>
  !STEM_CHECKS.some((check) => fails.includes(check));

const hasOptions = ({ of }: Judgement): boolean => of.options.length > 0;
const optionsClean = ({ fails }: Judgement): boolean => !OPTION_CHECKS.some((check) => fails.includes(check));

export function tallyJudgements(judgements: readonly Judgement[]): JudgementTally {
  const choices = judgements.filter(hasOptions);
  const fails = CHECKS.map((check) => [
    check,
    judgements.filter(({ fails }) => fails.includes(check)).length,
  ]);
  return {
    marks: judgements.length,
    choices: choices.length,
    accepted: share(judgements, isAccepted),
    choiceAccepted: share(choices, (each) => isAccepted(each) && optionsClean(each)),
    minorEdit: share(judgements, ({ fails }) => fails.length === 1 && QUICKLY_MENDED.has(fails[0] as Check)),
    keysRight: share(judgements, ({ fails }) => !fails.includes('A6')),
    optionsClean: share(choices, optionsClean),
    guessed: share(choices, ({ guessed }) => guessed),
    fails: Object.fromEntries(fails) as Record<Check, number>,
  };
}

function share<T>(values: readonly T[], holds: (value: T) => boolean): number | null {
  return values.length === 0 ? null : values.filter(holds).length / values.length;
}
