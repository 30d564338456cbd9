import { type AnswerForm, formOf } from './answer-form.js';
import { inStem, type LintCheck } from './lint-check.js';

/** What the question asks for by its first words, and the forms of an answer that cannot be meant. */
const ROWS: readonly (readonly [RegExp, readonly AnswerForm[], string])[] = [
  [
    /^who(?:m|se)?\b/i,
    ['amount', 'date', 'year'],
    'The question asks for a person, and the answer is a number or a date.',
  ],
  [
    /^where\b/i,
    ['amount', 'date', 'year'],
    'The question asks for a place, and the answer is a number or a date.',
  ],
  [/^when\b/i, ['amount'], 'The question asks for a time, and the answer is a number.'],
  [
    /^(?:(?:by|to|for|about|in) )?how (?:many|old)\b|^what (?:percentage|number)\b/i,
    ['words', 'date'],
    'The question asks for a number, and the answer is none.',
  ],
  [
    /^(?:in |on )?(?:what|which) (?:year|month|date|day)\b/i,
    ['amount'],
    'The question asks for a date, and the answer is a number.',
  ],
];

/** Times of day and spans answer "when": "at 10 p.m.", "two weeks later", "8 hours before the vote", "at age 36". */
const TIME =
  /\d ?[ap]\.?m\b|\d:\d\d|\b(?:hours?|minutes?|days?|weeks?|months?|years?|century|centuries|decades?|o['’]clock|age|ago|later|after|before|th|st|nd|rd)\b|^(?:the )?\w+(?:st|nd|rd|th)\b|\b(?:first|second|third)\b/i;

const isOrdinalDay = (stem: string, key: string): boolean =>
  /\b(?:date|day)\b/i.test(stem) && /^\D*\d{1,2}\D*$/.test(key);

/** "Who …?" with the answer "eight" */
export const wrongQuestionWord: LintCheck = {
  check: 'A3',
  name: 'wrong-question-word',
  severity: 'fault',
  find({ stem, key }) {
    const question =
      stem
        .trim()
        .split(/(?<=[.!]) +(?=\p{Lu})/u)
        .at(-1) ?? '';
    const row = ROWS.find(([asks]) => asks.test(question));
    if (row === undefined || key.trim() === '' || !row[1].includes(formOf(key))) return [];
    if (
      row[1].includes('amount') &&
      (TIME.test(key) || isOrdinalDay(question, key)) &&
      !/^who/i.test(question)
    )
      return [];
    return [inStem(row[2])];
  },
};
