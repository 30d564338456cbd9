import { randomBytes } from 'node:crypto';
import { JOIN_CODE_BYTES, joinCode, readJoinCode, showJoinCode } from '../../core/quiz/join-code.js';

/** Letters of one half. */
const HALF = 6;

export const newJoinCode = (): string => joinCode(randomBytes(JOIN_CODE_BYTES));

/** Two join codes, 51 bits: it is typed once, at another device, and stands for one student's answers. */
export const newResumeCode = (): string => newJoinCode() + newJoinCode();

/** The code in what was typed or stands in an address; null when none can be meant. */
export function readResumeCode(typed: string): string | null {
  const letters = typed.normalize('NFKC').replace(/[\s\p{P}]/gu, '');
  const halves = [letters.slice(0, HALF), letters.slice(HALF)].map(readJoinCode);
  return halves.includes(null) ? null : halves.join('');
}

/** As it stands on the page: `KXT-4PW-RMN-7TC`. */
export const showResumeCode = (code: string): string =>
  `${showJoinCode(code.slice(0, HALF))}-${showJoinCode(code.slice(HALF))}`;
