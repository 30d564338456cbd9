import { ArticleTooLong, BinaryArticle } from './errors.js';

/** 2 MB: some 350,000 words, far above the longest article, small enough to be read at once. */
export const MAX_ARTICLE_BYTES = 2 * 1024 * 1024;

/** C0 control characters other than tab, line feed, form feed and carriage return. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000B\u000E-\u001F]/u;

/** The sentence for text that carries control characters, however it came in. */
export function refuseBinary(text: string): void {
  if (!CONTROL.test(text)) return;
  throw new BinaryArticle(
    'This is not a text: it contains NUL bytes or other control characters. Save the article as plain text (UTF-8) or Markdown.',
  );
}

/**
 * Bytes as text with `\n` for line ends, in composed form (NFC), without a byte order mark.
 * @throws BinaryArticle for anything but UTF-8, ArticleTooLong over the limit.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.byteLength > MAX_ARTICLE_BYTES) {
    throw new ArticleTooLong(
      `The article has ${(bytes.byteLength / 1024 / 1024).toFixed(1)} MB; at most 2 MB can be read. Split it, or take the part to be asked about.`,
    );
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new BinaryArticle(
      'This is not text in UTF-8. Open the article in an editor and save it as plain text (UTF-8) or Markdown.',
      { cause: error },
    );
  }
  refuseBinary(text);
  return normalised(text);
}

/** `\n` for line ends, composed characters, plain spaces for no-break ones, no byte order mark or soft hyphens. */
export function normalised(text: string): string {
  return text
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?|\u2028|\u2029|\f/gu, '\n')
    .replace(/[\u00A0\u202F\u2007]/gu, ' ')
    .replace(/[\u00AD\u200B\u2060]/gu, '')
    .normalize('NFC');
}
