import { expect, test } from '@jest/globals';
import { isFurniture } from '../../../src/core/article/page-furniture.js';
import { readArticle } from '../../../src/core/article/read-article.js';
import { bridgeArticle } from '../../fixtures/bridge-article.js';

test.each([
  'Published May 9, 2023',
  'Updated: 9 May 2023, 10:15 GMT',
  'May 9, 2023',
  'By Anna Pell',
  'By Anna J. Pell and Peter Hale',
  'Advertisement',
  'Share this article',
  'Read more: Ten bridges to see',
  'Photo: Joan Marsh',
  '© 2023 Harwick Gazette',
])('%j is furniture', (line) => {
  expect(isFurniture(line)).toBe(true);
});

test.each([
  'On May 9, 2023, the mayor opened a bridge.',
  'May 9, 2023 was the day on which the bridge was opened by the mayor.',
  'By Monday, the bridge was closed.',
  'Related work goes on.',
  'Video shows the bridge.',
  'Print is dead.',
  'Share prices fell.',
])('%j is not', (line) => {
  expect(isFurniture(line)).toBe(false);
});

test('it is left out of the body, and named', async () => {
  const text = `${bridgeArticle.title}\n\nBy Anna Pell\n\nPublished May 9, 2023\n\n${bridgeArticle.body}\n\nAdvertisement`;
  const { article, dropped } = await readArticle({ fileName: null, text });
  expect(article.title).toBe(bridgeArticle.title);
  expect(article.body).toBe(bridgeArticle.body);
  expect(dropped).toEqual(['By Anna Pell', 'Published May 9, 2023', 'Advertisement']);
});
