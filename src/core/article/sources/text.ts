import { isFurniture } from '../page-furniture.js';
import { refuseNonProse } from '../refuse-non-prose.js';
import { titleOf } from '../title-of.js';
import type { ArticleInput, ArticleSource, Reading } from './article-source.js';

/**
 * Lines up to this long that break in mid-sentence were broken by an editor or a mail program
 * (72 to 80 columns are usual), and belong to one paragraph.
 */
const LONGEST_WRAPPED_LINE = 100;

/** A full stop or its like, with closing quotation marks or brackets behind it. */
const SENTENCE_END = /[.!?…:]["'”’»)\]]*$/u;

/** True when the line breaks inside of blocks fall wherever the line was full. */
function isWrapped(blocks: readonly (readonly string[])[]): boolean {
  const inner = blocks.flatMap((lines) => lines.slice(0, -1));
  if (inner.length === 0) return false;
  const broken = inner.filter((line) => !SENTENCE_END.test(line) && line.length <= LONGEST_WRAPPED_LINE);
  return broken.length * 2 > inner.length;
}

/** Blocks of lines between empty lines, each line trimmed. */
function blocksOf(text: string): string[][] {
  const blocks = text.split(/\n[^\S\n]*\n/u);
  return blocks
    .map((block) =>
      block
        .split('\n')
        .map((line) => line.replace(/[^\S\n]+/gu, ' ').trim())
        .filter((line) => line !== ''),
    )
    .filter((lines) => lines.length > 0);
}

function read(input: ArticleInput): Reading {
  refuseNonProse(input.text);
  const blocks = blocksOf(input.text);
  const wrapped = isWrapped(blocks);
  const paragraphs = blocks.flatMap((lines) => (wrapped ? [lines.join(' ')] : lines));
  const { title, rest } = titleOf(paragraphs.filter((paragraph) => !isFurniture(paragraph)));
  const body = rest.join('\n\n');
  const article = { title, publisher: null, url: null, publishedOn: null, body };
  return { article, dropped: paragraphs.filter(isFurniture) };
}

/** Plain text, as a file or pasted: paragraphs are set apart by empty lines, or stand on a line each. */
export const textSource = {
  name: 'text',
  accepts: ({ fileName }) => fileName === null || /\.te?xt$/iu.test(fileName) || !fileName.includes('.'),
  read,
} satisfies ArticleSource;
