import * as fc from 'fast-check';
import { ITEM_KINDS, type Item, type Quiz, type QuizItem } from '../../../src/core/model.js';

/** What breaks files: marks of every format we write, scripts, breaks, formulas, entities, template marks. */
const PIECES = [
  ...Array.from('<>&"\'{}=~#:\\*%|`_[]()$@+-;,.!?/^'),
  '::',
  '}}',
  '{{c1::',
  '->',
  '=1+1',
  '&amp;',
  '&#58;',
  '&&058;',
  '%50%',
  '[html]',
  '<br>',
  '</text>',
  ']]>',
  '<!--',
  '// ',
  'ANSWER: A',
  'A) ',
  '1. ',
  '_x0041_',
  '\t',
  '\n',
  '\n\n',
  '  ',
  'é',
  '😀',
  '👩🏽‍🚀',
  'قناة الجزيرة',
  'שלום',
  '新华社',
  'Сергей Лавров',
  'Who said that?',
  'the Council',
  '2021',
  'x'.repeat(130),
];

const CONTROLS = ['\u0000', '\u0007', '\u001F', '\uD800', '\uFFFF'];

const hostileText = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
      fc.string({ maxLength: 8, unit: 'grapheme' }),
    ),
    {
      minLength: 1,
      maxLength: 10,
    },
  )
  .map((pieces) => pieces.join('').trim())
  .filter((text) => text !== '');

/** Texts as people type them: trimmed, and once in a while with a character no file can hold. */
const text = fc
  .tuple(hostileText, fc.oneof({ weight: 60, arbitrary: fc.constant('') }, fc.constantFrom(...CONTROLS)))
  .map(([clean, control]) => clean + control);

const longText = fc.oneof(
  { weight: 9, arbitrary: text },
  text.map((part) => `${'Where did the aircraft land? '.repeat(17)}${part}`),
);

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary);

const evidence = fc
  .tuple(fc.nat(5000), text)
  .map(([start, quoted]) => ({ start, end: start + quoted.length, text: quoted }));

const answers = fc.uniqueArray(text, {
  minLength: 4,
  maxLength: 4,
  selector: (answer) => answer.replaceAll(/\s+/g, ' '),
});

const item: fc.Arbitrary<Item> = fc
  .record({
    answers,
    position: fc.nat(3),
    whys: fc.array(maybe(text), { minLength: 3, maxLength: 3 }),
    kind: fc.constantFrom(...ITEM_KINDS),
    stem: longText,
    accept: fc.uniqueArray(text, { maxLength: 6 }),
    evidence,
    derivation: maybe(text),
    score: fc.double({ min: 0, max: 1, noNaN: true }).map((score) => score + 0),
  })
  .map(({ answers: [key = '', ...wrong], position, whys, ...rest }) => ({
    ...rest,
    id: '',
    key,
    distractors: wrong.map((distractor, index) => ({
      text: distractor,
      from: 'countries',
      why: whys[index] ?? null,
    })),
    options: [...wrong.slice(0, position), key, ...wrong.slice(position)],
    recallOnly: null,
    rule: 'action/agent',
  }));

const asChoice = item.map((choice) => ({ item: choice, ask: 'choice' as const }));
const asRecall = item.map((recall) => ({
  item: { ...recall, distractors: [], options: [] },
  ask: 'recall' as const,
}));
/** Has options, and its teacher asks it without. */
const askedAsRecall = item.map((recall) => ({ item: recall, ask: 'recall' as const }));

const quizItem: fc.Arbitrary<QuizItem> = fc
  .record({
    asked: fc.oneof(asChoice, asRecall, askedAsRecall),
    points: fc.constantFrom(1, 2, 0.5),
    tags: fc.array(text, { maxLength: 3 }),
    source: fc.record({
      title: text,
      publisher: maybe(text),
      url: maybe(fc.oneof(fc.webUrl(), text, fc.constant('javascript:alert(1)'))),
      publishedOn: maybe(fc.constantFrom('2021-10-22', '2021-06-04')),
    }),
    eventDate: maybe(fc.constantFrom('2021-10', '2021-06-04')),
    changedAt: fc.integer({ min: 1_600_000_000, max: 1_900_000_000 }),
  })
  .map(({ asked, ...rest }) => ({ ...asked, ...rest }));

/** Quizzes that no teacher would write and every file must survive. Ids are those of real items: letters and digits. */
export const hostileQuiz: fc.Arbitrary<Quiz> = fc
  .record({
    id: fc.uuid(),
    title: text,
    directions: maybe(text),
    items: fc.array(quizItem, { minLength: 1, maxLength: 4 }),
    createdAt: fc.integer({ min: 1_600_000_000, max: 1_800_000_000 }),
  })
  .map((quiz) => ({
    ...quiz,
    items: quiz.items.map((asked, index) => ({
      ...asked,
      item: { ...asked.item, id: `i${index}${quiz.id.slice(0, 8)}` },
    })),
  }));
