import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** 256 bits that nobody can guess, as they stand in a cookie or a link. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a token. */
export const hashToken = (token: string): string => sha256(token);

/**
 * The token that every form of a browser carries, made from its cookie: another site can make a browser send the
 * cookie, but can neither read it nor work this out.
 */
export const formTokenOf = (token: string): string => sha256(`form ${token}`);

/** Compares in the same time whatever the difference. */
export function isSameToken(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
