import { HtmlRenderer, Parser } from 'commonmark';
import mammoth from 'mammoth';
import { htmlTexts } from './html-text.js';

/** Paragraphs and list entries of Markdown as they are shown, read with commonmark.js. */
export function readMarkdown(bytes: Uint8Array): string[] {
  const html = new HtmlRenderer().render(new Parser().parse(new TextDecoder().decode(bytes)));
  // The renderer puts each <br> at the end of a line.
  return htmlTexts(html.replaceAll('<br />\n', '<br>'), 'p', 'li', 'h1', 'h2').map((text) =>
    text.replace(/\n$/, ''),
  );
}

/** Paragraphs of a Word file as they are shown, read with mammoth. */
export async function readDocx(bytes: Uint8Array): Promise<string[]> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  return htmlTexts(value, 'p', 'h1');
}
