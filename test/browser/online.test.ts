import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { DataSource } from 'typeorm';
import { OnlineQuiz } from '../server/online-quiz.js';
import { startServer, type RunningServer } from '../server/start-server.js';
import { axeFaults } from './axe-faults.js';
import { describeInBrowser, launchBrowser } from './with-browser.js';

describeInBrowser('a quiz online', () => {
  let server: RunningServer;
  let online: OnlineQuiz;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    server = await startServer();
    online = await OnlineQuiz.on(server);
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  beforeEach(async () => {
    context = await browser.newContext({ baseURL: server.url, locale: 'en-US' });
    page = await context.newPage();
  });
  afterEach(() => context.close());

  async function join(settings: Record<string, string> = {}, on = page): Promise<void> {
    const { code } = await online.give(settings);
    await on.goto('/join');
    await on.getByLabel('Code from the board').fill(code);
    await on.getByRole('button', { name: 'Go on', exact: true }).click();
    await on.getByLabel('Nickname').fill('Kim');
    await on.getByRole('button', { name: 'Begin' }).click();
    await on.waitForURL('**/take/*');
  }

  const saved = (on = page) => on.getByText('All answers are saved.').waitFor();

  const stored = async (): Promise<{ answer: string; sequence: number }[]> => {
    const code = new URL(page.url()).pathname.split('/')[2];
    return server.app.get(DataSource).query(
      `SELECT r."itemId", r."answer", r."sequence" FROM "responses" r JOIN "attempts" a ON a."id" = r."attemptId"
       JOIN "students" s ON s."id" = a."studentId" WHERE s."resumeCode" = ? ORDER BY r."itemId"`,
      [code],
    );
  };

  test.each(['one', 'all'])(
    'join, answer three, reload: still there (%s)',
    async (layout) => {
      await join({ layout });
      const next = async () => {
        if (layout === 'one') await page.getByRole('button', { name: 'Next' }).click();
      };
      await page.getByLabel('Anna Pell').check();
      await next();
      await page.getByLabel('48').check();
      await next();
      await page.getByRole('textbox').fill('Cracks in its pillars');
      await page.getByRole('textbox').press('Tab');
      await saved();
      await page.reload();
      if (layout === 'one') expect(new URL(page.url()).search).toBe('?q=3');
      expect(await page.getByRole('textbox').inputValue()).toBe('Cracks in its pillars');
      expect((await stored()).map(({ answer }) => answer)).toEqual([
        '48',
        'Anna Pell',
        'Cracks in its pillars',
      ]);
      await page.goto(new URL(page.url()).pathname);
      expect(await page.getByLabel('Anna Pell').isChecked()).toBe(true);
    },
    60_000,
  );

  test('an answer given without a network waits, and is stored once when the network is back', async () => {
    await join({ layout: 'all' });
    await context.setOffline(true);
    await page.getByLabel('Anna Pell').check();
    await page.getByText('1 answer waits on this device').waitFor();
    await page.getByLabel('Peter Hale').check();
    expect(await stored()).toEqual([]);
    // The tab is lost as well, and the page is opened again in the same browser.
    const path = page.url();
    await page.close();
    await context.setOffline(false);
    page = await context.newPage();
    await page.goto(path);
    await saved();
    expect(await page.getByLabel('Peter Hale').isChecked()).toBe(true);
    expect(await stored()).toEqual([
      { itemId: 'bridge-who', answer: 'Peter Hale', sequence: expect.anything() },
    ]);
  }, 60_000);

  test('of two devices the one that answers last counts, and neither loses what it is told is saved', async () => {
    await join({ layout: 'all' });
    const other = await context.newPage();
    await other.goto(page.url());
    await page.getByLabel('Anna Pell').check();
    await saved();
    await other.getByLabel('Joan Marsh').check();
    await saved(other);
    expect(await stored()).toMatchObject([{ answer: 'Joan Marsh' }]);
  }, 60_000);

  test('with the keyboard alone, from joining to feedback', async () => {
    const { code } = await online.give();
    const press = (key: string) => page.keyboard.press(key);
    /** Goes on with the tabulator until something of that name has the focus. */
    async function tabTo(name: string): Promise<void> {
      for (let steps = 0; steps < 25; steps += 1) {
        await press('Tab');
        const here = await page.evaluate(() => {
          const focused = document.activeElement as HTMLInputElement | null;
          return `${focused?.labels?.[0]?.textContent ?? ''} ${focused?.textContent ?? ''} ${focused?.id ?? ''}`;
        });
        if (here.includes(name)) return;
      }
      throw new Error(`The tabulator does not lead to “${name}”.`);
    }
    await page.goto('/join');
    await tabTo('Code');
    await page.keyboard.type(code);
    await press('Enter');
    await page.waitForURL('**/join?code=*');
    await tabTo('Nickname');
    await page.keyboard.type('Kim');
    await press('Enter');
    await page.waitForURL('**/take/*');
    await tabTo('Joan Marsh');
    await press('ArrowDown');
    await tabTo('Next');
    await press('Enter');
    await tabTo('31');
    await press('ArrowDown');
    await tabTo('Next');
    await press('Enter');
    await press('Tab');
    await page.keyboard.type('its pillars were cracked');
    await tabTo('Look through');
    await press('Enter');
    await page.waitForURL('**/review');
    await page.getByText('All 3 questions are answered.').waitFor();
    await tabTo('Hand in');
    await press('Enter');
    await page.waitForURL(/\/take\/\w+$/u);
    await page.getByText('You have handed in.').waitFor();
    expect(await page.locator('.score').textContent()).toMatch(/^[23] of 3 points$/u);
    expect(await page.locator('mark').first().textContent()).toBe('Anna Pell');
  }, 60_000);

  test('cards are flipped by keys until all are known', async () => {
    await context.addCookies([{ name: 'quizwire', value: server.client.token ?? '', url: server.url }]);
    await page.goto(`/quizzes/${online.quizId}/study`);
    await page.getByText('0 of 3 known').waitFor();
    for (const key of ['2', '1', '1', '1']) {
      await page.locator('.flip:visible summary').focus();
      await page.keyboard.press('Enter');
      await page.locator('.flip:visible .flip-answer').waitFor();
      await page.keyboard.press(key);
    }
    await page.getByText('You know all cards.').waitFor();
  }, 60_000);

  test('no page keeps anybody out, and none scrolls sideways on a phone', async () => {
    await context.close();
    context = await browser.newContext({ baseURL: server.url, locale: 'en-US', bypassCSP: true });
    page = await context.newPage();
    await page.setViewportSize({ width: 360, height: 740 });
    const found: string[] = [];
    async function check(): Promise<void> {
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      if (wide) found.push(`${page.url()} scrolls sideways`);
      found.push(...(await axeFaults(page)).map((fault) => `${page.url()} ${fault}`));
    }
    await page.goto('/join');
    await check();
    await join({ minutes: '30' });
    await check();
    const student = new URL(page.url()).pathname;
    await page.getByLabel('Anna Pell').check();
    await saved();
    await page.goto(`${student}/review`);
    await check();
    await page.getByRole('button', { name: 'Hand in' }).click();
    await page.getByText('You have handed in.').waitFor();
    await check();
    await join({ layout: 'all' });
    await check();
    await page.getByRole('textbox').fill('rust');
    await page.getByRole('button', { name: 'Look through' }).click();
    await page.getByRole('button', { name: 'Hand in' }).click();
    await context.addCookies([{ name: 'quizwire', value: server.client.token ?? '', url: server.url }]);
    await page.goto('/sittings');
    await check();
    const sitting = await page.locator('.row-title').first().getAttribute('href');
    for (const path of [
      sitting,
      `${sitting}/results`,
      `/quizzes/${online.quizId}/sittings/new`,
      `/quizzes/${online.quizId}/study`,
    ]) {
      await page.goto(path ?? '');
      await check();
    }
    expect(found).toEqual([]);
  }, 120_000);
});

describeInBrowser('without a script', () => {
  test('a quiz is joined, taken and handed in', async () => {
    const server = await startServer();
    const browser = await launchBrowser();
    try {
      const { code } = await (await OnlineQuiz.on(server)).give();
      const context = await browser.newContext({ baseURL: server.url, javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(`/join?code=${code}`);
      await page.getByLabel('Nickname').fill('Kim');
      await page.getByRole('button', { name: 'Begin' }).click();
      await page.getByLabel('Anna Pell').check();
      await page.getByRole('button', { name: 'Next' }).click();
      await page.getByLabel('48').check();
      await page.getByRole('button', { name: 'Next' }).click();
      await page.getByRole('textbox').fill('cracks in two pillars');
      await page.getByRole('textbox').press('Enter');
      await page.getByText('All 3 questions are answered.').waitFor();
      await page.getByRole('button', { name: 'Hand in' }).click();
      expect(await page.locator('.score').textContent()).toMatch(/of 3 points$/u);
    } finally {
      await browser.close();
      await server.stop();
    }
  }, 60_000);
});
