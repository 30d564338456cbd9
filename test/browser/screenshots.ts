/**
 * Makes the pictures of README and docs from the running program: `npm run screenshots`.
 * It starts the built server on a fresh database and needs a Chromium, Chrome or Edge.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { PACKAGE_DIRECTORY } from '../../src/package-directory.js';
import { findBrowser } from '../../src/render/find-browser.js';
import { makeFirstAccount } from '../built/first-account.js';
import { giveOnline, joinOnline, sendAnswer } from '../built/give-online.js';
import { startBuilt } from '../built/start-built.js';

const FOLDER = join(PACKAGE_DIRECTORY, 'docs', 'images');
const WIDE = { viewport: { width: 1280, height: 860 } };
/** The narrowest phone that is still about: nothing may be wider. */
const SMALL_PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 };
const PHONE = { viewport: { width: 390, height: 800 }, deviceScaleFactor: 2 };
const PAPER = { viewport: { width: 900, height: 1160 } };

/** Pictures to make; all where none is named: `npm run screenshots -- sitting results`. */
const wanted = process.argv.slice(2);

mkdirSync(FOLDER, { recursive: true });
const server = await startBuilt();
const teacher = await makeFirstAccount(server);
const { token } = teacher;
const browser = await chromium.launch({
  executablePath: findBrowser(process.env['QUIZWIRE_BROWSER'] || null),
});

async function picture(
  name: string,
  look: BrowserContextOptions,
  walk: (page: Page) => Promise<unknown>,
): Promise<void> {
  if (wanted.length > 0 && !wanted.includes(name)) return;
  const context = await browser.newContext({
    baseURL: server.url,
    locale: 'en-US',
    reducedMotion: 'reduce',
    ...look,
  });
  await context.addCookies([{ name: 'quizwire', value: token ?? '', url: server.url }]);
  const page = await context.newPage();
  await walk(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  if (wide) throw new Error(`${name}: the page scrolls sideways.`);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  await context.close();
}

async function openArticle(page: Page): Promise<void> {
  await page.goto('/articles');
  await page.getByRole('link', { name: 'Russia suspends' }).click();
  await page.waitForURL('**/articles/*-*');
}

/** In the middle of the work: two kept, one rejected, the next one looked at. */
async function openDesk(page: Page): Promise<void> {
  await openArticle(page);
  for (const decision of ['Keep', 'Keep', 'Reject']) {
    const current = page.locator('.card.is-current');
    const number = await current.getAttribute('data-number');
    if ((await page.locator('.card-kept').count()) === 2 && decision === 'Keep') continue;
    if ((await page.locator('.card-rejected').count()) === 1) continue;
    await current.getByRole('button', { name: decision }).click();
    await page.waitForFunction(
      (decided) => document.querySelector<HTMLElement>('.card.is-current')?.dataset['number'] !== decided,
      number,
    );
  }
}

async function openSheet(page: Page, part: 'worksheet' | 'key'): Promise<void> {
  await openArticle(page);
  const rest = page.getByRole('button', { name: 'Keep the rest' });
  if (await rest.isVisible()) await rest.click();
  await page.getByRole('button', { name: 'Make a quiz of' }).click();
  await page.waitForURL('**/quizzes/*');
  await page.goto(`${page.url()}/${part}`);
}

const CLASS = ['Ada', 'Bo', 'Chidi', 'Dara', 'Eli', 'Femi', 'Gina', 'Hugo', 'Ines', 'Jun', 'Kim', 'Lee'];

/** Twelve students in the middle of a quiz, of whom the first are done: no two of them know the same. */
async function giveToClass() {
  const online = await giveOnline(teacher, 8, { feedback: 'each' });
  const keys = new Map(online.quiz.items.map(({ id, key }) => [id, key]));
  for (const [place, name] of CLASS.entries()) {
    const path = await joinOnline(server.url, online.code, name);
    for (const [index, { id, options }] of online.items.entries()) {
      if (place > 9 && index > place - 7) break;
      const knows = (place * 3 + index * index) % 7 > 1 + (index % 3) - (place % 2);
      const other = options.filter((option) => option !== keys.get(id))[(place + index) % 2] ?? 'no idea';
      await sendAnswer(server.url, path, id, knows ? (keys.get(id) ?? '') : other, 1);
    }
    if (place <= 9) await teacher.post(`${path}/finish`, { attempt: '1' });
  }
  return { ...online, keys };
}

/** As a student: joins, and stands before a question. */
async function openQuestion(page: Page, code: string, name: string): Promise<void> {
  await page.context().clearCookies();
  await page.goto(`/join?code=${code}`);
  await page.getByLabel('Nickname').fill(name);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.waitForURL('**/take/*');
}

try {
  await picture('articles', WIDE, (page) => page.goto('/articles'));
  await picture('desk', WIDE, openDesk);
  await picture('desk-dark', { ...WIDE, colorScheme: 'dark' }, openDesk);
  await picture('desk-phone', PHONE, openDesk);
  await picture('worksheet', PAPER, (page) => openSheet(page, 'worksheet'));
  await picture('key', PAPER, (page) => openSheet(page, 'key'));
  // Last, since it decides about all questions.
  const online = await giveToClass();
  await picture('sitting', WIDE, (page) => page.goto(online.path));
  await picture('results', WIDE, (page) => page.goto(`${online.path}/results#items`));
  await picture('take-phone', SMALL_PHONE, async (page) => {
    await openQuestion(page, online.code, 'Mia');
    await page.getByRole('radio').nth(1).check();
    await page.getByText('All answers are saved.').waitFor();
  });
  await picture('feedback-phone', SMALL_PHONE, async (page) => {
    await openQuestion(page, online.code, 'Nils');
    const [first] = online.items;
    await page.getByLabel(online.keys.get(first?.id ?? '') ?? '', { exact: true }).check();
    await page.getByRole('button', { name: 'Check my answer' }).click();
    await page.getByText('Your answer:').waitFor();
  });
} finally {
  await browser.close();
  await server.stop();
}
