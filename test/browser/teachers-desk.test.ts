import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { PACKAGE_DIRECTORY } from '../../src/package-directory.js';
import { FIRST_TEACHER } from '../built/first-account.js';
import { startBuilt, type BuiltServer } from '../built/start-built.js';
import { axeFaults } from './axe-faults.js';
import { flowing, pdfPages } from './pdf-text.js';
import { describeInBrowser, launchBrowser } from './with-browser.js';

/** The sample article under words of its own, so that it is not the sample that is here already. */
const ARTICLE = readFileSync(join(PACKAGE_DIRECTORY, 'data', 'samples', '1-russia-nato.md'), 'utf8')
  .replace(/^---[\s\S]*?---\s*/u, '')
  .concat('\n\nReporters in Moscow asked for details, but the ministry gave none on Monday.\n');

describeInBrowser('the teacher’s desk', () => {
  let server: BuiltServer;
  let browser: Browser;
  let token: string;
  let page: Page;
  let quizPath: string;

  beforeAll(async () => {
    server = await startBuilt();
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  afterEach(() => page.context().close());

  async function open(look: BrowserContextOptions = {}): Promise<string[]> {
    const context = await browser.newContext({ baseURL: server.url, locale: 'en-US', ...look });
    context.setDefaultTimeout(20_000);
    if (token !== undefined) await context.addCookies([{ name: 'quizwire', value: token, url: server.url }]);
    page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    return complaints;
  }

  /** Presses a key of the desk, and waits until the desk says something else. */
  async function press(key: string): Promise<void> {
    const before = await page.locator('.desk-bar').evaluateHandle((bar) => bar);
    await page.keyboard.press(key);
    await page.waitForFunction((bar) => !(bar as Element).isConnected, before);
    await page.waitForFunction(() => document.querySelector('.with-script .card.is-current') !== null);
  }

  const openCards = () => page.locator('.card:not(.card-kept):not(.card-rejected)').count();

  test('from the first link to worksheet and key in hand', async () => {
    const complaints = await open();
    await page.goto(server.link ?? '');
    await page.getByLabel('Name').fill(FIRST_TEACHER.name);
    await page.getByLabel('Password').fill(FIRST_TEACHER.password);
    await page.getByRole('button', { name: 'Make the account' }).click();
    await page.waitForURL('**/articles');
    expect(await page.getByRole('link', { name: 'Russia suspends' }).count()).toBe(1);
    const [cookie] = await page.context().cookies();
    token = cookie?.value ?? '';
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' });

    await page.getByRole('link', { name: 'New article' }).click();
    await page.getByLabel('Text of the article').fill(`Russia closes its NATO office\n\n${ARTICLE}`);
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('heading', { name: 'Is this the article?' }).waitFor();
    await page.getByLabel('Published on').fill('2021-10-19');
    await page.getByLabel('Questions').fill('10');
    await page.getByRole('button', { name: 'Make questions' }).click();
    await page.waitForURL('**/articles/*-*');

    // By keyboard alone from here on to the quiz.
    const all = await page.locator('.card').count();
    expect(all).toBeGreaterThan(3);
    expect(await page.getByText(/\d of 10: the article states no more facts/u).count()).toBe(
      all < 10 ? 1 : 0,
    );
    await press('k');
    await press('x');
    expect(await page.locator('.card-kept').count()).toBe(1);
    expect(await page.locator('.card-rejected').count()).toBe(1);
    await press('u');
    expect(await page.locator('.card-rejected').count()).toBe(0);

    const number = () => page.locator('.card.is-current').getAttribute('data-number');
    const here = await number();
    await page.keyboard.press('n');
    expect(await number()).toBe(String(Number(here) + 1));
    const marked = await page.locator('mark.is-current').first().getAttribute('data-questions');
    expect(marked?.split(' ')).toContain(await number());
    await page.keyboard.press('p');
    expect(await number()).toBe(here);

    await press('e');
    await page.getByLabel('Question', { exact: true }).press('End');
    await page.keyboard.type(' He?');
    await page.getByLabel('Question', { exact: true }).fill('Why did he leave?');
    await page.locator('#faults').getByText('says who or what is meant').waitFor();
    await press('Escape');
    expect(await page.locator('.editing').count()).toBe(0);

    while ((await openCards()) > 0) await press('k');
    expect(await page.getByRole('heading', { name: 'All decided' }).count()).toBe(1);
    await page.getByRole('button', { name: 'Make a quiz of' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/quizzes/*');
    quizPath = new URL(page.url()).pathname;

    const pdf = async (name: string): Promise<string[]> => {
      const href = await page.getByRole('link', { name }).first().getAttribute('href');
      return pdfPages(await (await page.request.get(href ?? '')).body());
    };
    const worksheet = await pdf('Worksheet as PDF');
    const key = flowing((await pdf('Key as PDF')).join(' '));
    expect(worksheet[0]).toMatch(/Name\s+Date\s+Period\s+Score/u);
    for (const [index, text] of worksheet.entries())
      expect(text).toContain(`Page ${index + 1} of ${worksheet.length}`);
    expect(flowing(worksheet.join(' '))).toContain('Ties have been strained for years.');
    expect(worksheet.join(' ')).not.toMatch(/answer key|also accept/iu);
    const { items } = await (await page.request.get(`/api${quizPath}/forms/A`)).json();
    for (const { key: answer, stem } of items) {
      expect(key).toContain(answer);
      expect(key).toContain(stem);
    }
    expect(complaints).toEqual([]);
  }, 180_000);

  test('without JavaScript every button works as well', async () => {
    await open({ javaScriptEnabled: false });
    await page.goto('/articles');
    await page.getByRole('link', { name: 'Russia suspends' }).click();
    await page.locator('.card').nth(1).getByRole('button', { name: 'Keep' }).click();
    await page.locator('#question-2.card-kept').waitFor();
    const stem = page.locator('#question-1 .stem');
    const before = (await stem.textContent()) ?? '';
    await page.locator('.card').first().getByRole('link', { name: 'Edit' }).click();
    await page.getByLabel('Question', { exact: true }).fill('Who did what in October 2021?');
    await page.locator('.editing').getByRole('button', { name: 'Save' }).click();
    await stem.getByText('Who did what in October 2021?').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    // Until the next page stands there, a second click would go to the one that leaves.
    await stem.filter({ hasText: before.trim() }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.locator('.card-kept').waitFor({ state: 'detached' });
  }, 60_000);

  test.each(['light', 'dark'] as const)(
    'axe finds nothing serious on any page, %s',
    async (colorScheme) => {
      await open({ colorScheme, bypassCSP: true });
      const article = (await (await page.request.get('/api/articles')).json())[0].id;
      const places = [
        '/articles',
        '/articles/new',
        `/articles/${article}`,
        '/bank',
        '/quizzes',
        quizPath,
        `${quizPath}/worksheet?qr=yes`,
        `${quizPath}/worksheet?print=large`,
        `${quizPath}/key`,
        `${quizPath}/export`,
        '/account',
        '/nowhere',
        '/sign-in',
      ];
      for (const place of places) {
        await page.goto(place);
        expect({ place, faults: await axeFaults(page) }).toEqual({ place, faults: [] });
      }
      await page.goto(`/articles/${article}`);
      await page.locator('[data-key="e"]').first().click();
      await page.locator('.editing').waitFor();
      expect(await axeFaults(page)).toEqual([]);
      await page.goto('/articles/new');
      await page.getByLabel('Text of the article').fill(ARTICLE);
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByRole('heading', { name: 'Is this the article?' }).waitFor();
      expect(await axeFaults(page)).toEqual([]);
    },
    120_000,
  );

  test('no page scrolls sideways on a phone', async () => {
    await open({ viewport: { width: 360, height: 740 } });
    const article = (await (await page.request.get('/api/articles')).json())[0].id;
    for (const place of [
      `/articles/${article}`,
      '/bank',
      quizPath,
      `${quizPath}/worksheet`,
      '/account',
      '/sign-in',
    ]) {
      await page.goto(place);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect({ place, width }).toEqual({ place, width: 360 });
    }
  }, 60_000);
});
