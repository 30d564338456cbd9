import type { Attempt, Sitting } from '../../store/sitting.js';

export type SittingState = 'waiting' | 'open' | 'closed';

/** An answer given in the last second may take some more to arrive. */
const GRACE_SECONDS = 5;

type Times = Pick<Sitting, 'opensAt' | 'closesAt' | 'closedAt'>;

/** @param now seconds since 1970. */
export function stateOf({ opensAt, closesAt, closedAt }: Times, now: number): SittingState {
  if (closedAt !== null || (closesAt !== null && closesAt <= now)) return 'closed';
  return opensAt !== null && opensAt > now ? 'waiting' : 'open';
}

/**
 * Whether no more answers are taken, and students may see what is right. At its closing time, other than when it is
 * closed by hand, answers are on their way.
 */
export const isOver = (times: Times, now: number): boolean =>
  times.closedAt !== null || stateOf(times, now - GRACE_SECONDS) === 'closed';

const isTimeUp = ({ deadline }: Attempt, now: number): boolean =>
  deadline !== null && deadline + GRACE_SECONDS <= now;

/** Why an attempt takes no more answers, as a sentence; null while it does. */
export function whyOver(attempt: Attempt, sitting: Times, now: number): string | null {
  if (attempt.finishedAt !== null) return 'You have handed in.';
  if (isTimeUp(attempt, now)) return 'The time is up.';
  return isOver(sitting, now) ? 'This quiz is closed.' : null;
}

/** Whether key and evidence may go to the browser of the student whose attempt it is. */
export function mayShowKey(attempt: Attempt, sitting: Sitting, now: number): boolean {
  if (sitting.feedback === 'closed') return isOver(sitting, now);
  return whyOver(attempt, sitting, now) !== null;
}

/** Seconds that are left of an attempt, null where there is no limit. */
export function secondsLeft({ deadline }: Attempt, { closesAt }: Times, now: number): number | null {
  const ends = [deadline, closesAt].filter((end) => end !== null);
  return ends.length === 0 ? null : Math.max(0, Math.min(...ends) - now);
}
