import type { Paper } from './paper.js';

/** Printing takes a second or two; a browser that hangs is given up. */
const TIMEOUT_MS = 30_000;

const footer = (size: number): string =>
  `<div style="width:100%;margin:0 18mm;font:${size}pt sans-serif;color:#444;text-align:right">` +
  'Page <span class="pageNumber"></span> of <span class="totalPages"></span></div>';

/**
 * Prints a document. Its scripts do not run and it reaches nothing outside itself.
 * @param browser program of a Chromium, Chrome or Edge.
 * @param footerSize of the page numbers, in points.
 */
export async function printPdf(
  browser: string,
  html: string,
  paper: Paper,
  footerSize = 8,
): Promise<Uint8Array> {
  // It takes a third of a second to load, and most who make a quiz never print one.
  const { chromium } = await import('playwright-core');
  const running = await chromium.launch({ executablePath: browser, timeout: TIMEOUT_MS });
  try {
    const context = await running.newContext({ javaScriptEnabled: false, offline: true });
    const page = await context.newPage();
    await page.setContent(html, { timeout: TIMEOUT_MS });
    return await page.pdf({
      format: paper === 'a4' ? 'A4' : 'Letter',
      margin: { top: '16mm', bottom: '18mm', left: '18mm', right: '18mm' },
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: footer(footerSize),
      printBackground: true,
      tagged: true,
    });
  } finally {
    await running.close();
  }
}
