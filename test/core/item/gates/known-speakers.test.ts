import { knownSpeakers } from '../../../../src/core/item/gates/known-speakers.js';
import { describe, expect, test } from '@jest/globals';
import { contextOf } from '../ask-context.js';
import { describeGate, draftOf } from './judged.js';

const WORDS = 'Every harbour in Portugal needs a new wall against the winter storms';
const QUESTION = `Who said, “${WORDS}”? – Ana Castro`;

describeGate(knownSpeakers, {
  refuses: [
    ...['protester', 'voter', 'civil servant', 'factory worker'].map(
      (role): [string, string, string, string] => [
        'Ana Castro is a private person',
        '2019-03-01',
        `“${WORDS},” said Ana Castro, a ${role} from Porto.`,
        QUESTION.replace('Who said', `Which ${role} from Porto said`),
      ],
    ),
    ['nothing says who Ana Castro is', '2019-03-01', `“${WORDS},” said Ana Castro.`, QUESTION],
    ['nothing says who Ana Castro is', '2019-03-01', `“${WORDS},” Ana Castro, 29, told reporters.`, QUESTION],
    [
      'Ana Castro is a private person',
      '2019-03-01',
      `“${WORDS},” said Ana Castro, who lost two windows to the waves.`,
      QUESTION,
    ],
    [
      'Ana Castro is a private person',
      '2019-03-01',
      `Ana Castro, 29, lives in Porto. “${WORDS},” said Castro.`,
      QUESTION,
    ],
    [
      'Ana Castro is a private person',
      '2019-03-01',
      `“${WORDS},” said Ana Castro, a retired travel agent.`,
      `Which retired travel agent said, “${WORDS}”? – Ana Castro`,
    ],
    [
      'Ana Castro is a private person',
      '2019-03-01',
      `“${WORDS},” said Ana Castro, a writer for seawalls.com.`,
      `Which writer for seawalls.com said, “${WORDS}”? – Ana Castro`,
    ],
  ],
  passes: [
    ['2019-03-01', `“${WORDS},” said Ana Castro, of the Institute for Water.`, QUESTION],
    ['2019-03-01', `“${WORDS},” said Ana Castro of the Institute for Water.`, QUESTION],
    ['2019-03-01', `“${WORDS},” said Ana Castro, who designed the wall of Porto.`, QUESTION],
    ['2019-03-01', `“${WORDS},” said the director of the port, Ana Castro.`, QUESTION],
    [
      '2019-03-01',
      `“${WORDS},” said student leader Ana Castro.`,
      `Which student leader said, “${WORDS}”? – Ana Castro`,
    ],
    ['2019-03-01', `“${WORDS},” said Jane Goodall.`, `Who said, “${WORDS}”? – Jane Goodall`],
    ['2019-03-01', 'Oslo banned cars in 2019.', 'In what year did Oslo ban cars? – 2019'],
  ],
});

const faultOf = (body: string, title = 'A test'): string | null => {
  const context = contextOf(body, '2019-03-01', title);
  return knownSpeakers.fault(draftOf(context, QUESTION), context);
};

describe('whom nothing is told of', () => {
  test('is known where the headline names them', () => {
    expect(faultOf(`“${WORDS},” said Ana Castro.`, 'Castro calls for a wall')).toBeNull();
  });

  test('is known where the article is about them', () => {
    const often = 'Castro swam. Castro sang. Castro left. Castro slept.';
    expect(faultOf(`“${WORDS},” said Ana Castro. ${often}`)).toBeNull();
  });
});
