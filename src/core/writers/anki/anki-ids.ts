import { sha1 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Anki's ids of notes and cards are milliseconds of a creation time. Ours are hashed into the years 2001 to 2020,
 * so that they are the same in every export and never in the future.
 */
const FIRST_ID = 1_000_000_000_000;
const ID_RANGE = 600_000_000_000;

const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function hash(purpose: string, id: string): Uint8Array {
  return sha256(utf8ToBytes(`quizwire/anki/${purpose}/${id}`));
}

/** A note or card id, not yet checked against the others of its file. */
export function ankiId(purpose: 'card' | 'deck' | 'note', id: string): number {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = hash(purpose, id);
  return FIRST_ID + ((((((a * 256 + b) * 256 + c) * 256 + d) * 256 + e) * 256 + f) % ID_RANGE);
}

/** Anki knows a note again by its guid: it comes from the stored id of the item and from nothing else. */
export function noteGuid(itemId: string, noteType: 'recall' | 'cloze'): string {
  const purpose = noteType === 'recall' ? 'guid' : 'guid/cloze';
  return Array.from(hash(purpose, itemId).slice(0, 16), (byte) => BASE64URL[byte % 64]).join('');
}

/** Anki's checksum of a first field, by which it finds duplicates: the first 32 bits of the SHA-1 of its text. */
export function fieldChecksum(text: string): number {
  const [a = 0, b = 0, c = 0, d = 0] = sha1(utf8ToBytes(text));
  return ((a * 256 + b) * 256 + c) * 256 + d;
}
