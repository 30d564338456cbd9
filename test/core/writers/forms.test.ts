import { describe, expect, test } from '@jest/globals';
import { makeForm } from '../../../src/core/quiz/make-form.js';
import { docxKey } from '../../../src/core/writers/docx-key.js';
import { docxWorksheet } from '../../../src/core/writers/docx-worksheet.js';
import { zipgrade } from '../../../src/core/writers/zipgrade.js';
import { readDocx } from './reading/read-papers.js';
import { readZipgrade } from './reading/read-tables.js';
import { SAMPLE_QUIZ } from './sample-quiz.js';
import { WRITER_OPTIONS } from './writer-options.js';

const FORMS = ['A', 'B', 'C'].map((letter) => makeForm(SAMPLE_QUIZ, letter, 'seed'));

const named = (lines: readonly string[]) => lines.filter((line) => line.includes('– Form'));

describe('what is written for several forms', () => {
  test('one ZipGrade file holds a key for each form, with the letters as that form has them', async () => {
    const { bytes } = await zipgrade.write(SAMPLE_QUIZ, { ...WRITER_OPTIONS, forms: FORMS });
    const expected = FORMS.flatMap(({ letter, items }) =>
      items
        .filter(({ keyIndex }) => keyIndex !== -1)
        .map(({ number, keyIndex }) => [letter, String(number), 'ABCD'.charAt(keyIndex), '1']),
    );
    expect(readZipgrade(bytes)).toEqual(expected);
  });

  test('one form gives its key alone', async () => {
    const { bytes } = await zipgrade.write(SAMPLE_QUIZ, { ...WRITER_OPTIONS, forms: FORMS.slice(1, 2) });
    expect(new Set(readZipgrade(bytes).map(([key]) => key))).toEqual(new Set(['B']));
  });

  test('worksheet and key name each form, in the same order', async () => {
    const options = { ...WRITER_OPTIONS, forms: FORMS };
    const worksheet = await readDocx((await docxWorksheet.write(SAMPLE_QUIZ, options)).bytes);
    const key = await readDocx((await docxKey.write(SAMPLE_QUIZ, options)).bytes);
    expect(named(worksheet)).toEqual(FORMS.map(({ title, letter }) => `${title} – Form ${letter}`));
    expect(named(key)).toEqual(FORMS.map(({ title, letter }) => `${title} – Form ${letter} – Answer key`));
    for (const { items } of FORMS) {
      for (const { number, quizItem } of items) expect(key).toContain(`${number}. ${quizItem.item.stem}`);
    }
  });
});

test('a ZipGrade sheet ends at question 100', async () => {
  const [first] = SAMPLE_QUIZ.items;
  const items = Array.from({ length: 101 }, (_, index) => ({
    ...first!,
    item: { ...first!.item, id: `item-${index}` },
  }));
  const { lossReport } = await zipgrade.write({ ...SAMPLE_QUIZ, items }, WRITER_OPTIONS);
  expect(lossReport.filter(({ outcome }) => outcome !== 'kept')).toEqual([
    { itemId: 'item-100', outcome: 'left out', reason: 'ZipGrade sheets end at question 100.' },
  ]);
});

test('a Word worksheet prints once what several questions stand behind', async () => {
  const [first] = SAMPLE_QUIZ.items;
  const lead = 'A headline in June 2024 read “Riga closes its old harbour”.';
  const items = ['Who drew the plans?', 'Who mends the cranes?', 'Who left?'].map((question, index) => ({
    ...first!,
    item: { ...first!.item, id: `item-${index}`, stem: index < 2 ? `${lead} ${question}` : question },
  }));
  const text = await readDocx((await docxWorksheet.write({ ...SAMPLE_QUIZ, items }, WRITER_OPTIONS)).bytes);
  expect(text.filter((line) => line === lead)).toHaveLength(1);
  expect(text.indexOf(lead)).toBe(text.indexOf('1. Who drew the plans?') - 1);
  expect(text).toContain('2. Who mends the cranes?');
});
