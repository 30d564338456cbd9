import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { makeFirstAccount } from '../built/first-account.js';
import { startBuilt, type BuiltServer } from '../built/start-built.js';
import { flowing, pdfPages } from './pdf-text.js';
import { describeInBrowser, launchBrowser } from './with-browser.js';
import { partHeadline } from '../../src/core/item/context/headline.js';

const ARTICLE = `Museum returns bronze statue to Cambodia

The Hallmark Museum in Chicago returned a bronze statue of a dancer to Cambodia on Tuesday. Director Helen Ashworth handed the statue to Ambassador Sok Dara at a ceremony in Washington.

The museum bought the statue in 1987 for $240,000. It decided to give it back because investigators found that the statue had been stolen from a temple in Siem Reap. “It belongs in the country where it was made,” Ashworth said.

Cambodia has recovered 85 objects from American collections since 2021. The National Museum in Phnom Penh will show the statue in April, Sok Dara said.`;

describeInBrowser('from a pasted article to paper', () => {
  let server: BuiltServer;
  let browser: Browser;
  let page: Page;
  let token: string;
  /** What the browser found wrong: a script or style that the policy refuses, a failing script. */
  let complaints: string[];

  beforeAll(async () => {
    server = await startBuilt();
    token = (await makeFirstAccount(server)).token ?? '';
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  beforeEach(async () => {
    const context = await browser.newContext({ baseURL: server.url, locale: 'en-US' });
    await context.addCookies([{ name: 'quizwire', value: token, url: server.url }]);
    page = await context.newPage();
    complaints = [];
    page.on('console', (message) => {
      // A refused form and a page that is not there are what some tests ask for.
      const wanted = /the server responded with a status of 4/u.test(message.text());
      if (message.type() === 'error' && !wanted) complaints.push(message.text());
    });
  });
  afterEach(async () => {
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  const makeQuiz = async (): Promise<void> => {
    await page.goto('/articles');
    await page.getByRole('link', { name: 'Russia suspends its mission to NATO' }).click();
    // Other tests of this file have decided already.
    const rest = page.getByRole('button', { name: 'Keep the rest' });
    if (await rest.isVisible()) await rest.click();
    await page.getByRole('button', { name: 'Make a quiz of' }).click();
    await page.waitForURL('**/quizzes/*');
  };

  test('a pasted article becomes questions with their evidence marked', async () => {
    await page.goto('/articles/new');
    await page.getByLabel('Text of the article').fill(ARTICLE);
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByLabel('Published on').fill('2024-03-06');
    await page.getByRole('button', { name: 'Make questions' }).click();
    await page.waitForURL('**/articles/*-*');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      'Museum returns bronze statue to Cambodia',
    );
    const cards = page.locator('.card');
    expect(await cards.count()).toBeGreaterThan(2);
    expect(await page.locator('mark').count()).toBeGreaterThan(0);
    await cards.first().getByRole('link', { name: 'show in article' }).click();
    expect(new URL(page.url()).hash).toBe('#evidence-1');
  }, 60_000);

  test('a fault leaves the text where it was', async () => {
    await page.goto('/articles/new');
    await page.getByLabel('Text of the article').fill('Only this.');
    const answer = page.waitForResponse('**/articles/preview');
    await page.getByRole('button', { name: 'Continue' }).click();
    expect((await answer).status()).toBe(422);
    expect(await page.getByRole('alert').textContent()).toContain('only 2 words');
    expect(await page.getByLabel('Text of the article').inputValue()).toBe('Only this.');
  }, 60_000);

  test('worksheet and key come as PDF: name line, page numbers and passage on one, answers on the other', async () => {
    await makeQuiz();
    const pdf = async (name: string): Promise<string[]> => {
      const href = await page.getByRole('link', { name }).first().getAttribute('href');
      const response = await page.request.get(href ?? '');
      expect(response.headers()['content-type']).toBe('application/pdf');
      return pdfPages(await response.body());
    };
    const worksheet = await pdf('Worksheet as PDF');
    const key = await pdf('Key as PDF');
    expect(worksheet[0]).toMatch(/Name\s+Date\s+Period\s+Score/u);
    for (const [index, text] of worksheet.entries())
      expect(text).toContain(`Page ${index + 1} of ${worksheet.length}`);
    expect(flowing(worksheet.join(' '))).toContain('Ties have been strained for years.');
    expect(worksheet.join(' ')).not.toContain('Answer key');

    const quizId = page.url().split('/').at(-1);
    const { items } = await (await page.request.get(`/api/quizzes/${quizId}/forms/A`)).json();
    const keyText = flowing(key.join(' '));
    for (const { key: answer, stem } of items) {
      expect(keyText).toContain(answer);
      const { headline, question } = partHeadline(stem);
      expect(flowing(worksheet.join(' '))).toContain(question);
      if (headline) expect(flowing(worksheet.join(' '))).toContain(headline);
    }
  }, 60_000);

  test('no page scrolls sideways on a phone', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await makeQuiz();
    const quiz = new URL(page.url()).pathname;
    const places = [
      '/articles',
      '/articles/new',
      '/quizzes',
      quiz,
      `${quiz}/worksheet`,
      `${quiz}/key`,
      '/nowhere',
    ];
    for (const place of places) {
      await page.goto(place);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect({ place, width }).toEqual({ place, width: 360 });
    }
  }, 60_000);

  test('everything can be reached with the keyboard', async () => {
    await page.goto('/articles');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content');
    const reached = new Set<string>();
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press('Tab');
      reached.add((await page.evaluate(() => document.activeElement?.textContent?.trim())) ?? '');
    }
    expect([...reached]).toEqual(expect.arrayContaining(['Articles', 'Quizzes', 'New article']));
    expect([...reached].some((name) => name.startsWith('Russia suspends'))).toBe(true);
  }, 60_000);
});
