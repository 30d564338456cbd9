import { describe, expect, test } from '@jest/globals';
import { makeForm } from '../../src/core/quiz/make-form.js';
import { quizOf } from '../../src/core/quiz/quiz-of.js';
import { PrintRoom } from '../../src/render/print-room.js';
import { sheetOf } from '../../src/render/sheet.js';
import { bridgeArticle, bridgeItems } from '../fixtures/bridge-article.js';

const making = { article: bridgeArticle, requested: 3, shortfall: null, items: bridgeItems };
const form = makeForm(quizOf(making, 'quiz', 0), 'A', 'seed');
const sheet = sheetOf(form, [bridgeArticle]);

describe('sheetOf', () => {
  test('short options stand in two columns, recall has lines to write on', () => {
    expect(sheet.questions.map(({ twoColumns, lines }) => [twoColumns, lines.length])).toEqual([
      [true, 0],
      [true, 0],
      [true, 1],
    ]);
  });

  test('directions name the ways to answer that there are', () => {
    expect(sheet.directions).toBe('Circle the letter of the best answer, or write your answer on the line.');
    const choiceOnly = { ...form, items: form.items.slice(0, 2) };
    expect(sheetOf(choiceOnly, []).directions).toBe('Circle the letter of the best answer.');
  });

  test('a headline is printed once, for the questions that stand behind it', () => {
    const headline = 'A headline in May 2023 read “New bridge opens in Harwick”.';
    const led = form.items.map((item, i) => {
      const stem = i === 0 ? item.quizItem.item.stem : `${headline} ${item.quizItem.item.stem}`;
      return { ...item, quizItem: { ...item.quizItem, item: { ...item.quizItem.item, stem } } };
    });
    const { questions, keys } = sheetOf({ ...form, items: led }, []);
    expect(questions.map(({ lead }) => lead)).toEqual([
      null,
      { text: headline, covers: 'Questions 2 to 3' },
      null,
    ]);
    expect(questions.map(({ stem }) => stem)).toEqual(form.items.map(({ quizItem }) => quizItem.item.stem));
    expect(keys[2]?.stem).toMatch(/^A headline/);
    const html = new PrintRoom().part(sheetOf({ ...form, items: led }, []), 'worksheet');
    expect(html.split('A headline in May 2023').length - 1).toBe(1);
  });

  test('the key names the letter that the worksheet has', () => {
    const [who] = sheet.keys;
    const letter = sheet.questions[0]?.options.find(({ text }) => text === who?.key)?.letter;
    expect(who).toMatchObject({ letter, accepted: 'Pell, Mayor Anna Pell' });
  });
});

describe('PrintRoom', () => {
  const room = new PrintRoom();

  test('a worksheet shows no key, a key all of them', () => {
    const worksheet = room.part(sheetOf(form, []), 'worksheet');
    const key = room.part(sheet, 'key');
    expect(worksheet).not.toContain('Engineers found cracks');
    expect(worksheet).not.toContain(bridgeItems[1]?.derivation);
    for (const item of bridgeItems) expect(key).toContain(item.key);
  });

  test('everything written is escaped', () => {
    const html = room.part({ ...sheet, title: '<img src=x onerror=alert(1)>' }, 'worksheet');
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img');
  });
});
