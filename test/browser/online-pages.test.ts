import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { OnlineQuiz } from '../server/online-quiz.js';
import { startServer, type RunningServer } from '../server/start-server.js';
import { axeFaults } from './axe-faults.js';
import { describeInBrowser, launchBrowser } from './with-browser.js';

const signIn = (context: BrowserContext, { client, url }: RunningServer) =>
  context.addCookies([{ name: 'quizwire', value: client.token ?? '', url }]);

describeInBrowser('no page of a quiz online keeps anybody out, and none scrolls sideways on a phone', () => {
  let server: RunningServer;
  let online: OnlineQuiz;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let found: string[];
  let checked: number;

  beforeAll(async () => {
    server = await startServer();
    online = await OnlineQuiz.on(server);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  afterEach(() => context.close());

  /** A phone; axe needs to come past the page's policy. */
  async function onPhone(colorScheme: 'light' | 'dark'): Promise<void> {
    context = await browser.newContext({
      baseURL: server.url,
      locale: 'en-US',
      bypassCSP: true,
      colorScheme,
      viewport: { width: 360, height: 740 },
    });
    page = await context.newPage();
    [found, checked] = [[], 0];
  }

  async function check(path?: string): Promise<void> {
    if (path !== undefined) await page.goto(path);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    if (wide) found.push(`${page.url()} scrolls sideways`);
    found.push(...(await axeFaults(page)).map((fault) => `${page.url()} ${fault}`));
    checked += 1;
  }

  test.each(['light', 'dark'] as const)('of the students’ (%s)', async (scheme) => {
    await onPhone(scheme);
    const [listed, later] = [
      await online.give({ names: 'Bartholomew Featherstonehaugh-Cholmondeley\nBo' }),
      await online.give({ layout: 'all', feedback: 'closed' }),
    ];
    await check('/join');
    await check('/join?code=CCC-CCC');
    await check('/join/resume?code=CCC-CCC-CCC-CCC');
    await check(`/join?code=${later.code}`);
    await check(`/join?code=${listed.code}`);
    await page.goto(`/join?code=${(await online.give({ minutes: '30', feedback: 'each' })).code}`);
    await page.getByLabel('Nickname').fill('Kim');
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.waitForURL('**/take/*');
    await check();
    const student = new URL(page.url()).pathname;
    await page.getByLabel('Anna Pell').check();
    await page.getByRole('button', { name: 'Check my answer' }).click();
    await page.getByText('Question 1 of 3: right').waitFor();
    await check();
    await check(`${student}?q=3&said=unanswered`);
    await check(`${student}/review`);
    await page.getByRole('button', { name: 'Hand in' }).click();
    await page.getByText('You have handed in.').waitFor();
    await check();
    const waiting = await online.joined(later.code, 'W'.repeat(60));
    await check(waiting);
    await online.send(waiting, 'bridge-why', 'x'.repeat(500));
    await online.handIn(waiting);
    await check(waiting);
    await server.post(`${later.path}/close`, {});
    await check(waiting);
    await check('/take/CCCCCCCCCCCC');
    expect(found).toEqual([]);
    expect(checked).toBe(14);
  });

  test('of the teacher’s', async () => {
    await onPhone('light');
    await signIn(context, server);
    const { path, code } = await online.give({ feedback: 'closed', retakes: 'all' });
    for (const name of ['Kim', 'Lee', 'Bartholomew Featherstonehaugh-Cholmondeley']) {
      const student = await online.joined(code, name);
      await online.send(student, 'bridge-who', 'Anna Pell');
      await online.send(student, 'bridge-why', `${name} thinks that it was closed for the weather`);
      await online.handIn(student);
    }
    await check('/sittings');
    await check(path);
    await check(`${path}/results`);
    await server.post(`${path}/close`, {});
    await check(path);
    await check(`/quizzes/${online.quizId}/delete`);
    await check(`/quizzes/${online.quizId}/sittings/new`);
    await page.getByText('Times, class list, deletion').click();
    await check();
    expect(found).toEqual([]);
  });

  test('of the flip cards', async () => {
    await onPhone('light');
    await signIn(context, server);
    await check(`/quizzes/${online.quizId}/study`);
    await page.getByRole('button', { name: 'Make a link for students' }).click();
    const link = await page.getByLabel('Students study here').inputValue();
    await check();
    await page.goto('/sittings');
    for (const row of await page.locator('.row-title').all())
      await server.post(`${await row.getAttribute('href')}/close`, {});
    await context.clearCookies();
    await check(link);
    await page.getByText('Flip', { exact: true }).first().click();
    await page.getByRole('button', { name: 'I knew it' }).waitFor();
    await check();
    expect(found).toEqual([]);
  });
});
