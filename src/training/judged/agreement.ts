import type { Judgement } from './judged-item.js';
import { isAccepted } from './tally-judgements.js';

/** How often two judges say the same of an item, and how much better than chance that is. */
export interface Agreement {
  readonly judges: readonly [string, string];
  readonly items: number;
  /** Share of the items on which they say the same, 0..1. */
  readonly raw: number;
  /** Cohen's kappa; null where both judges say one and the same of all items. */
  readonly kappa: number | null;
}

/** On accepting or not, for every two judges who have items in common. */
export function agreements(judgements: readonly Judgement[]): Agreement[] {
  const judges = [...new Set(judgements.map(({ judge }) => judge))].toSorted();
  return judges.flatMap((first, i) =>
    judges.slice(i + 1).flatMap((second) => agreementOf(first, second, judgements) ?? []),
  );
}

function agreementOf(first: string, second: string, judgements: readonly Judgement[]): Agreement | null {
  const [a, b] = [first, second].map((judge) => verdicts(judge, judgements)) as [Verdicts, Verdicts];
  const common = [...a.keys()].filter((item) => b.has(item));
  if (common.length === 0) return null;
  const part = (holds: (item: string) => boolean | undefined): number =>
    common.filter((item) => holds(item)).length / common.length;
  const raw = part((item) => a.get(item) === b.get(item));
  const [yesA, yesB] = [part((item) => a.get(item)), part((item) => b.get(item))];
  const byChance = yesA * yesB + (1 - yesA) * (1 - yesB);
  const kappa = byChance === 1 ? null : (raw - byChance) / (1 - byChance);
  return { judges: [first, second], items: common.length, raw, kappa };
}

type Verdicts = ReadonlyMap<string, boolean>;

function verdicts(judge: string, judgements: readonly Judgement[]): Verdicts {
  return new Map(
    judgements
      .filter((each) => each.judge === judge)
      .map((each) => [`${each.round}/${each.item}`, isAccepted(each)]),
  );
}
