import { describe, jest } from '@jest/globals';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser, NoBrowser } from '../../src/render/find-browser.js';

function program(): string | null {
  try {
    return findBrowser(process.env['QUIZWIRE_BROWSER'] || null);
  } catch (error) {
    if (!(error instanceof NoBrowser) || process.env['CI'] === 'true') throw error;
    process.stderr.write(`\n*** SKIPPED *** Browser tests: ${error.message}\n\n`);
    return null;
  }
}

const found = program();

// Ends what hangs; no test waits for it. Hooks count as well: on a busy machine a browser needs many seconds for a page.
jest.setTimeout(240_000);

/** A group of tests in a real browser: skipped loudly where none is installed, an error when `CI=true`. */
export const describeInBrowser = found === null ? describe.skip : describe;

export const launchBrowser = (): Promise<Browser> => chromium.launch({ executablePath: found ?? '' });
