import { findBrowser } from '../../render/find-browser.js';
import { printPdf } from '../../render/print-pdf.js';
import { printedPages } from './html.js';
import type { Output } from './output.js';

export const pdfOutput: Output = {
  format: 'pdf',
  settings: [],
  extension: '.pdf',
  async write(makings, { browser }) {
    return printPdf(findBrowser(browser), printedPages(makings), 'a4');
  },
};
