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
import { startBuilt } from '../built/start-built.js';

const FOLDER = join(PACKAGE_DIRECTORY, 'docs', 'images');
const WIDE = { viewport: { width: 1280, height: 860 } };
const PHONE = { viewport: { width: 390, height: 800 }, deviceScaleFactor: 2 };
const PAPER = { viewport: { width: 900, height: 1160 } };

mkdirSync(FOLDER, { recursive: true });
const server = await startBuilt();
const { token } = await makeFirstAccount(server);
const browser = await chromium.launch({
  executablePath: findBrowser(process.env['QUIZWIRE_BROWSER'] || null),
});

async function picture(
  name: string,
  look: BrowserContextOptions,
  walk: (page: Page) => Promise<unknown>,
): Promise<void> {
  const context = await browser.newContext({
    baseURL: server.url,
    locale: 'en-US',
    reducedMotion: 'reduce',
    ...look,
  });
  await context.addCookies([{ name: 'quizwire', value: token ?? '', url: server.url }]);
  const page = await context.newPage();
  await walk(page);
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

try {
  await picture('articles', WIDE, (page) => page.goto('/articles'));
  await picture('desk', WIDE, openDesk);
  await picture('desk-dark', { ...WIDE, colorScheme: 'dark' }, openDesk);
  await picture('desk-phone', PHONE, openDesk);
  await picture('worksheet', PAPER, (page) => openSheet(page, 'worksheet'));
  await picture('key', PAPER, (page) => openSheet(page, 'key'));
} finally {
  await browser.close();
  await server.stop();
}
