import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { DataSource } from 'typeorm';
import { OnlineQuiz } from '../server/online-quiz.js';
import { startServer, type RunningServer } from '../server/start-server.js';
import { describeInBrowser, launchBrowser } from './with-browser.js';

/** One finger at this place. */
const fingerAt = (clientX: number) => [{ identifier: 0, clientX, clientY: 100 }];

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
  });
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

  test.each(['one', 'all'])('join, answer three, reload: still there (%s)', async (layout) => {
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
  });

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
  });

  test('a network that goes and comes back while nothing waits stops nothing', async () => {
    await join({ layout: 'all' });
    await context.setOffline(true);
    await page.waitForFunction(() => !navigator.onLine);
    await context.setOffline(false);
    await page.waitForFunction(() => navigator.onLine);
    await page.getByLabel('Anna Pell').check();
    await saved();
    expect(await stored()).toMatchObject([{ answer: 'Anna Pell' }]);
  });

  test('an answer that arrived, and whose acknowledgement did not, is known to be saved', async () => {
    await join({ layout: 'all' });
    await page.route('**/answers', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await page.getByLabel('Anna Pell').check();
    await page.getByText('1 answer waits on this device').waitFor();
    const path = page.url();
    await page.close();
    page = await context.newPage();
    await page.goto(path);
    await saved();
    expect(await stored()).toMatchObject([{ answer: 'Anna Pell', sequence: 1 }]);
  });

  test('of two devices the one that answers last counts, and neither loses what it is told is saved', async () => {
    await join({ layout: 'all' });
    const other = await context.newPage();
    await other.goto(page.url());
    await page.getByLabel('Anna Pell').check();
    await saved();
    await other.getByLabel('Joan Marsh').check();
    await saved(other);
    expect(await stored()).toMatchObject([{ answer: 'Joan Marsh' }]);
  });

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
  });

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
  });

  test('cards are flipped and judged by touch', async () => {
    await context.close();
    context = await browser.newContext({ baseURL: server.url, locale: 'en-US', hasTouch: true });
    await context.addCookies([{ name: 'quizwire', value: server.client.token ?? '', url: server.url }]);
    page = await context.newPage();
    await page.goto(`/quizzes/${online.quizId}/study`);
    // Events, not a finger: on a busy machine a finger lies so long that the browser selects the word below it.
    async function swipe(pixels: number): Promise<void> {
      const stem = page.locator('.flip:visible .stem');
      await stem.dispatchEvent('touchstart', { touches: fingerAt(150), changedTouches: fingerAt(150) });
      await stem.dispatchEvent('touchend', { touches: [], changedTouches: fingerAt(150 + pixels) });
    }
    // What nobody has looked at is not judged.
    await swipe(120);
    await page.getByText('Card 1 of 3').waitFor();
    for (const [pixels, said] of [
      [-120, 'Card 2 of 3'],
      [120, '1 of 3 known'],
      [120, '2 of 3 known'],
      [120, 'You know all cards.'],
    ] as const) {
      await page.locator('.flip:visible summary').tap();
      await page.locator('.flip:visible .flip-answer').waitFor();
      await swipe(pixels);
      await page.getByText(said).waitFor();
    }
  });

  test.each(['one', 'all'])(
    'after each question what is right is shown, by the keyboard (%s)',
    async (layout) => {
      await join({ feedback: 'each', layout });
      await page.getByLabel('Anna Pell').focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      await page.getByText('Mayor Anna Pell opened').waitFor();
      expect(await page.locator('.question:focus legend').textContent()).toContain('Question 1 of 3: right');
      expect(await page.locator('mark').allTextContents()).toEqual(['Anna Pell']);
      // What was shown stays as it is, also for a page from before.
      await page.goBack();
      await page.getByText('Mayor Anna Pell opened').waitFor();
      if (layout === 'one') await page.getByRole('button', { name: 'Next' }).click();
      const check = page.getByRole('button', { name: 'Check my answer' });
      await check.first().click();
      await page.getByText('Answer the question first').waitFor();
      await page.getByLabel('31').check();
      await check.first().click();
      await page.getByText('Question 2 of 3: not right').waitFor();
      if (layout === 'one') await page.getByRole('button', { name: 'Next' }).click();
      await page.getByRole('textbox').fill('cracks');
      await page.getByRole('textbox').press('Enter');
      await page.getByText('Question 3 of 3').filter({ hasText: 'right' }).waitFor();
      await page.getByRole('button', { name: 'Look through' }).click();
      await page.getByRole('button', { name: 'Hand in' }).click();
      expect(await page.locator('.score').textContent()).toMatch(/^[12] of 3 points$/u);
    },
  );
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
  });
});
