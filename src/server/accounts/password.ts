import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';
import { promisify } from 'node:util';

/** What OWASP's Password Storage Cheat Sheet gives for scrypt with 32 MB: N = 2^15, r = 8, p = 3. */
const COST: ScryptOptions = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 };

const SALT_BYTES = 16;
const KEY_BYTES = 32;

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);

/** The same password typed on two keyboards may come composed or not. */
const plain = (password: string): string => password.normalize('NFKC');

/** `salt.key`, both in base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const key = await derive(plain(password), salt, KEY_BYTES, COST);
  return `${salt.toString('base64url')}.${key.toString('base64url')}`;
}

export async function isPassword(password: string, hash: string): Promise<boolean> {
  const [salt = '', key = ''] = hash.split('.');
  const given = await derive(plain(password), Buffer.from(salt, 'base64url'), KEY_BYTES, COST);
  const right = Buffer.from(key, 'base64url');
  return given.length === right.length && timingSafeEqual(given, right);
}
