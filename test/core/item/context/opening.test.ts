import { describe, expect, test } from '@jest/globals';
import { isOpening, partHeadline, withoutMonth } from '../../../../src/core/item/context/headline.js';
import { quotedOpening } from '../../../../src/core/item/context/opening.js';
import { clash, comparedOf } from '../../../../src/core/item/clash.js';
import { keyInStem } from '../../../../src/core/item/gates/key-in-stem.js';
import { contextOf } from '../ask-context.js';
import { draftOf } from '../gates/judged.js';

const TITLE = 'Riga closes its old harbour';
const opening = (body: string, title = TITLE, publishedOn: string | null = '2024-06-03'): string | null => {
  const { document } = contextOf(body, publishedOn);
  return quotedOpening({ ...document, article: { ...document.article, title } });
};

describe('the first sentence quoted', () => {
  test.each([
    [
      'with its month',
      'The mayor of Riga has closed the old harbour because of rotten piers.',
      '2024-06-03',
      'A news report in June 2024 began: “The mayor of Riga has closed the old harbour because of rotten piers.”',
    ],
    [
      'with its day, where it speaks of one',
      'The mayor of Riga closed the old harbour on Monday because of rotten piers.',
      '2024-06-05',
      'A news report of June 5, 2024 began: “The mayor of Riga closed the old harbour on Monday because of rotten piers.”',
    ],
    [
      'without a date',
      'The mayor of Riga closed the old harbour on Monday because of rotten piers.',
      null,
      'A news report began: “The mayor of Riga closed the old harbour on Monday because of rotten piers.”',
    ],
    [
      'with single marks inside',
      'The mayor of Riga has closed the old harbour, which she called "rotten".',
      null,
      'A news report began: “The mayor of Riga has closed the old harbour, which she called ‘rotten’.”',
    ],
  ])('%s', (_, body, publishedOn, text) => {
    expect(opening(`${body} Ships left.`, TITLE, publishedOn)).toBe(text);
  });

  test.each([
    ['that has little of the headline', 'Anna Lee walks along a row of empty quays in the rain.', TITLE],
    ['that leans on something', 'It was the old harbour that the mayor of Riga closed for good.', TITLE],
    ['that asks', 'Has the mayor of Riga closed the old harbour for good or for a year?', TITLE],
    ['that is short', 'Riga closed its old harbour.', TITLE],
    ['without a verb', 'Riga, the old harbour, a morning in the rain of early June.', TITLE],
    [
      'behind a headline that says enough',
      'The mayor of Riga has closed the old harbour because of rotten piers.',
      'Mayor of Riga closes old harbour because of piers that are rotten',
    ],
  ])('not one %s', (_, body, title) => {
    expect(opening(`${body} Ships left.`, title)).toBeNull();
  });
});

const OPENING = 'A news report of June 5, 2024 began: “The mayor of Riga closed the harbour on Monday.”';

test('a stem is parted from it', () => {
  expect(partHeadline(`${OPENING} Who left?`)).toEqual({ headline: OPENING, question: 'Who left?' });
  expect(isOpening(OPENING)).toBe(true);
  expect(withoutMonth(OPENING)).toBe(OPENING.replace(' of June 5, 2024', ''));
});

describe('behind it', () => {
  const context = contextOf(
    'The mayor of Riga closed the harbour on Monday. Anna Lee left in May.',
    '2024-06-05',
  );
  const draft = { ...draftOf(context, 'The mayor of Riga closed the harbour on which date? – June 3, 2024') };
  const behind = {
    ...draft,
    fact: { ...draft.fact, sentence: 1 },
    context: OPENING,
    stem: `${OPENING} Who left?`,
  };

  test('nothing is asked about that sentence', () => {
    const [told, later] = [comparedOf(draft), comparedOf({ ...behind, key: 'Anna Lee' })];
    expect(clash(told, later)).toBe(true);
    const elsewhere = comparedOf({
      ...draft,
      fact: { ...draft.fact, sentence: 2 },
      stem: 'Who fell?',
      key: 'Tom Rae',
    });
    expect(clash(elsewhere, later)).toBe(false);
  });

  test.each([
    ['another day of the month', 'June 1, 2024', false],
    ['another month', 'March 2024', false],
    ['the day of the report', 'June 5, 2024', true],
    ['its month', 'June 2024', true],
    ['its year', '2024', true],
    ['a day of “last week”', 'June 1, 2024', true, 'last week'],
  ] as [string, string, boolean, string?][])('%s is given away: %s', (_, key, given, when = 'on Monday') => {
    const dated = {
      ...behind,
      key,
      kind: 'when' as const,
      answer: { ...draft.answer, type: 'date' as const },
      context: OPENING.replace('on Monday', when),
      stem: `${OPENING} When did Anna Lee leave?`.replace('on Monday', when),
    };
    expect(keyInStem.fault(dated as never, context) !== null).toBe(given);
  });
});
