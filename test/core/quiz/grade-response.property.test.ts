import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { ItemKind } from '../../../src/core/model.js';
import { gradeResponse } from '../../../src/core/quiz/grade-response.js';

const graded = (kind: ItemKind, key: string, answer: string): boolean =>
  gradeResponse({ kind, stem: 'What was it?', key, accept: [] }, answer).correct;

/** Among them the names that every JavaScript object answers to. */
const word = fc.oneof(
  fc.stringMatching(/^[a-z]{2,12}$/),
  fc.constantFrom('constructor', 'valueOf', '__proto__'),
);
const phrase = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const text = fc
  .string({ minLength: 1, maxLength: 80, unit: 'grapheme' })
  .filter((value) => value.trim() !== '');

/** Figures with thousands parted by commas. */
const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

const long = (date: Date): string => date.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });

describe('gradeResponse', () => {
  test('accepts the key itself, whatever it is made of', () => {
    fc.assert(fc.property(text, (key) => graded('what', key, key)));
  });

  test('accepts the key in other letters, spaces and punctuation', () => {
    fc.assert(
      fc.property(
        phrase,
        fc.constantFrom(' ', '  ', ' \t', '\n'),
        fc.constantFrom('', '.', '!', '"', ','),
        (key, gap, end) => {
          const typed = ` ${end}${key.replaceAll(' ', gap)}${end} `;
          expect(graded('what', key, typed)).toBe(true);
          expect(graded('what', key, typed.toUpperCase())).toBe(true);
          expect(graded('what', `The ${key}`, typed)).toBe(true);
        },
      ),
    );
  });

  test('accepts a number in figures with and without commas', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000_000), (value) => {
        expect(graded('how-many', String(value), grouped(value))).toBe(true);
        expect(graded('how-many', grouped(value), String(value))).toBe(true);
        expect(graded('how-many', `about ${grouped(value)}`, String(value))).toBe(true);
      }),
    );
  });

  test('never accepts another number', () => {
    fc.assert(
      fc.property(
        fc.nat(100_000),
        fc.nat(100_000),
        fc.constantFrom('', ' people', ' km', '%'),
        (key, answer, unit) => {
          fc.pre(key !== answer);
          expect(graded('how-many', `${key}${unit}`, `${answer}${unit}`)).toBe(false);
          expect(graded('how-many', `${grouped(key)}${unit}`, `about ${grouped(answer)}${unit}`)).toBe(false);
        },
      ),
    );
  });

  test('never accepts another day', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, (key, answer) => {
        const same = long(key) === long(answer);
        expect(graded('when', long(key), answer.toISOString().slice(0, 10))).toBe(same);
        expect(graded('when', key.toISOString().slice(0, 10), long(answer))).toBe(same);
      }),
    );
  });

  test('never takes a phrase with a not for the phrase without', () => {
    fc.assert(
      fc.property(phrase, (key) => {
        fc.pre(!/\b(?:not?|never|nor|neither|nothing|none)\b/.test(key));
        expect(graded('what', key, `not ${key}`)).toBe(false);
        expect(graded('what', `not ${key}`, key)).toBe(false);
      }),
    );
  });

  test('survives anything that can be typed', () => {
    fc.assert(
      fc.property(
        text,
        fc.string({ maxLength: 2000 }),
        (key, answer) => typeof graded('what', key, answer) === 'boolean',
      ),
    );
  });
});
