import { describe, expect, test } from '@jest/globals';
import { genderOfStem } from '../../../../src/core/item/distractors/gender-of-stem.js';

describe('genderOfStem', () => {
  test.each([
    ['Which NATO spokeswoman said so?', 'female'],
    ['Which actress won?', 'female'],
    ['Who said she was sorry?', 'female'],
    ['Which Nevada assemblywoman was it?', 'female'],
    ['Which businessman bought it?', 'male'],
    ['Which policeman fired?', 'male'],
    ['Who sold his house?', 'male'],
    ['Which king abdicated?', 'male'],
    ['Who won the prize for best supporting actor?', 'male'],
    ['Who said, “I’m just a girl from a trailer park”?', 'female'],
    ['Who said, “I know a girl from a trailer park”?', null],
    ['Which German minister resigned?', null],
    ['Which human rights lawyer spoke?', null],
    ['Which Roman emperor was it?', null],
    ['Which man met which woman?', null],
    ['Who said, “The Women in Black are piggybacking on it”?', null],
    ['Who said of his mother, “She was kind”?', null],
    ['A headline read “Women at work”. Who sold his house?', 'male'],
    ['Who said, “As a 40-year-old man, I should be able to decide”?', 'male'],
    ['Who said so?', null],
    ['Who manages the shop?', null],
    ['Who wrote the romance?', null],
    ['Which Ottoman sultan was it?', null],
  ])('%s %s', (stem, gender) => {
    expect(genderOfStem(stem)).toBe(gender);
  });
});
