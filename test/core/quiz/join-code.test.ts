import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { seededRandom } from '../../../src/core/quiz/random.js';
import { joinCode, readJoinCode, showJoinCode } from '../../../src/core/quiz/join-code.js';

const bytes = fc.uint8Array({ minLength: 8, maxLength: 8 });

describe('join codes', () => {
  test('have six letters, none that looks like another', () => {
    fc.assert(fc.property(bytes, (random) => /^[CDFHJKMNPRTVWXY3479]{6}$/.test(joinCode(random))));
  });

  test('come from the bytes alone', () => {
    expect(joinCode(new Uint8Array(8))).toBe('CCCCCC');
    expect(joinCode(new Uint8Array([0, 0, 0, 0, 0, 0, 0, 20]))).toBe('DDCCCC');
    expect(joinCode(new Uint8Array(8).fill(255))).toBe(joinCode(new Uint8Array(9).fill(255)));
  });

  test('use all letters about equally', () => {
    const counts = new Map<string, number>();
    const random = seededRandom('codes');
    for (let i = 0; i < 4000; i++) {
      const code = joinCode(Uint8Array.from({ length: 8 }, () => random() * 256));
      for (const letter of code) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    }
    const expected = (4000 * 6) / 19;
    expect(counts.size).toBe(19);
    for (const count of counts.values()) expect(Math.abs(count - expected)).toBeLessThan(0.15 * expected);
  });

  test('too few bytes are refused', () => {
    expect(() => joinCode(new Uint8Array(7))).toThrow('A join code needs 8 random bytes, not 7.');
  });

  test('are read however they are typed', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const code = joinCode(random);
        expect(readJoinCode(showJoinCode(code))).toBe(code);
        expect(readJoinCode(` ${showJoinCode(code).toLowerCase().replace('-', ' - ')} `)).toBe(code);
        expect(readJoinCode(code.split('').join('.'))).toBe(code);
      }),
    );
  });

  test.each([
    ['kxt-4pw', 'KXT4PW'],
    ['KXT 4PW', 'KXT4PW'],
    ['k x t—4 p w', 'KXT4PW'],
    ['ＫＸＴ４ＰＷ', 'KXT4PW'],
    ['kut4pw', 'KVT4PW'],
  ])('%s is %s', (typed, code) => {
    expect(readJoinCode(typed)).toBe(code);
  });

  test.each(['', 'KXT4P', 'KXT4PWX', 'KXT4P0', 'KXTOPW', 'KXT4P1', "' OR 1=1", 'кхт4pw', 'K'.repeat(10_000)])(
    '%s is no code',
    (typed) => {
      expect(readJoinCode(typed)).toBeNull();
    },
  );
});
