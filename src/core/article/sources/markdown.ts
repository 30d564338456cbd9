import type { RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { refuseNonProse } from '../refuse-non-prose.js';
import { borrowedTitle, titleOf } from '../title-of.js';
import type { ArticleInput, ArticleSource, Reading } from './article-source.js';
import { readFrontMatter } from './front-matter.js';

/** The text of a block on one line: in Markdown a single line break is a space. */
const plain = (node: RootContent): string =>
  toString(node, { includeImageAlt: false, includeHtml: false }).replace(/\s+/gu, ' ').trim();

interface Blocks {
  heading: string | null;
  readonly paragraphs: string[];
  readonly dropped: string[];
}

/** Sorts one block: running text into the paragraphs, everything else to what was dropped. */
function sortInto(blocks: Blocks, node: RootContent, source: string): void {
  switch (node.type) {
    case 'paragraph':
      if (plain(node) !== '') blocks.paragraphs.push(plain(node));
      return;
    case 'blockquote':
    case 'list':
    case 'listItem':
      for (const child of node.children) sortInto(blocks, child, source);
      return;
    case 'heading':
      if (node.depth === 1 && blocks.heading === null && blocks.paragraphs.length === 0) {
        blocks.heading = plain(node);
        return;
      }
      blocks.dropped.push(plain(node));
      return;
    case 'thematicBreak':
    case 'definition':
      return;
    default:
      blocks.dropped.push(source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0));
  }
}

function read(input: ArticleInput): Reading {
  const front = readFrontMatter(input.text);
  refuseNonProse(front.rest);
  // An indented first line is how some writers begin a paragraph, not program code.
  const tree = fromMarkdown(front.rest, { extensions: [{ disable: { null: ['codeIndented'] } }] });
  const blocks: Blocks = { heading: null, paragraphs: [], dropped: [] };
  for (const node of tree.children) sortInto(blocks, node, front.rest);
  const given = front.title ?? blocks.heading;
  const { title, rest } =
    given === null ? titleOf(blocks.paragraphs) : { title: given, rest: blocks.paragraphs };
  const article = {
    title: title === '' ? borrowedTitle(rest) : title,
    publisher: front.publisher,
    url: front.url,
    publishedOn: front.publishedOn,
    body: rest.join('\n\n'),
  };
  return { article, dropped: blocks.dropped };
}

/** Markdown with optional front matter (`title`, `source`, `url`, `date`). Headings are not part of the body. */
export const markdownSource = {
  name: 'markdown',
  accepts: ({ fileName, text }) =>
    fileName === null ? /^---[^\S\n]*\n/u.test(text) : /\.(?:md|markdown)$/iu.test(fileName),
  read,
} satisfies ArticleSource;
