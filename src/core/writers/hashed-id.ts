import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * An XML-safe id made from ours, so that writing twice gives the same file: `g` and 32 hexadecimal digits,
 * the shape Canvas itself gives its ids.
 */
export function hashedId(purpose: string, id: string): string {
  return `g${bytesToHex(sha256(utf8ToBytes(`quizwire/${purpose}/${id}`))).slice(0, 32)}`;
}
