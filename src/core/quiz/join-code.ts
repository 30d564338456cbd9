/**
 * One of each group that is mistaken on a blackboard or aloud (0 O Q, 1 I L, 2 Z, 5 S, 6 G, 8 B, U V), and no
 * vowels, so that no code spells a word.
 */
const ALPHABET = 'CDFHJKMNPRTVWXY3479';

/** 19⁶ is 47 million codes: not to be guessed in bulk at the pace that the server allows. */
const LENGTH = 6;

/** Bytes that make a code. 64 bits over 47 million codes: the first ones are more likely by less than 10⁻¹¹. */
export const JOIN_CODE_BYTES = 8;

/** The join code made of these random bytes. Throws a RangeError when there are fewer than `JOIN_CODE_BYTES`. */
export function joinCode(random: Uint8Array): string {
  if (random.length < JOIN_CODE_BYTES) {
    throw new RangeError(`A join code needs ${JOIN_CODE_BYTES} random bytes, not ${random.length}.`);
  }
  let number = random.subarray(0, JOIN_CODE_BYTES).reduce((value, byte) => value * 256n + BigInt(byte), 0n);
  let code = '';
  while (code.length < LENGTH) {
    code += ALPHABET[Number(number % BigInt(ALPHABET.length))];
    number /= BigInt(ALPHABET.length);
  }
  return code;
}

/** The code in what a student typed: ` kxt-4pw` is `KXT4PW`. Null when no code can be meant. */
export function readJoinCode(typed: string): string | null {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{P}]/gu, '')
    .replaceAll('U', 'V');
  const known = Array.from(code).every((letter) => ALPHABET.includes(letter));
  return known && code.length === LENGTH ? code : null;
}

/** As it stands on the board: `KXT-4PW`. */
export function showJoinCode(code: string): string {
  return `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;
}
