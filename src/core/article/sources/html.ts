import type { Readability } from '@mozilla/readability';
import { NotProse } from '../errors.js';
import { publicationDay } from '../publication-day.js';
import type { ArticleInput, ArticleSource, Reading } from './article-source.js';

/** A page with more elements, or with elements so deep in each other, is no article: it would take seconds to read. */
const MOST_ELEMENTS = 10_000;
const DEEPEST = 200;

/** Running text; what else stands in the article (tables, pictures, headings between) is left out. */
const PARAGRAPHS = 'p, li';
const LEFT_OUT = 'h1, h2, h3, h4, table, figure, pre, aside';

const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/gu, ' ').trim();

const NO_ARTICLE =
  'No article was found in this web page. Copy the text of the article as the browser shows it, and paste that.';

/** The address that the page itself gives for good. */
function addressOf(document: Document): string | null {
  const address =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    '';
  return /^https?:\/\/\S+$/iu.test(address) ? address : null;
}

/** Walks without recursion: what is measured may be thousands deep. */
function isDeep(root: Element): boolean {
  let level: Element[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((element) => [...element.children]);
  }
  return false;
}

type Reader = typeof Readability;

function articleIn(document: Document, ReaderView: Reader) {
  try {
    const options = { maxElemsToParse: MOST_ELEMENTS, serializer: (node: Node) => node };
    return new ReaderView(document, options).parse();
  } catch (error) {
    throw new NotProse(NO_ARTICLE, { cause: error });
  }
}

async function read(input: ArticleInput): Promise<Reading> {
  // Only web pages need these two, and they take as long to load as an article takes to read.
  const [{ parseHTML }, { Readability: ReaderView }] = await Promise.all([
    import('linkedom'),
    import('@mozilla/readability'),
  ]);
  const { document } = parseHTML(input.text);
  const url = addressOf(document);
  const root = document.documentElement as Element | null;
  if (root === null || isDeep(root)) throw new NotProse(NO_ARTICLE);
  const found = articleIn(document, ReaderView);
  const content = found?.content as Element | null | undefined;
  if (found === null || content === null || content === undefined) throw new NotProse(NO_ARTICLE);
  const dropped: string[] = [];
  for (const part of content.querySelectorAll(LEFT_OUT)) {
    if (plain(part.textContent) !== '') dropped.push(plain(part.textContent));
    part.remove();
  }
  const paragraphs = [...content.querySelectorAll(PARAGRAPHS)]
    .filter((part) => part.querySelector(PARAGRAPHS) === null)
    .map((part) => plain(part.textContent))
    .filter((text) => text !== '');
  if (paragraphs.length === 0) throw new NotProse(NO_ARTICLE);
  const article = {
    title: plain(found.title) || (paragraphs[0] ?? '').slice(0, 80),
    publisher: plain(found.siteName) || null,
    url,
    publishedOn: publicationDay(found.publishedTime ?? ''),
    body: paragraphs.join('\n\n'),
  };
  return { article, dropped };
}

/** A saved web page: Readability finds the article in it, as the reader view of Firefox does. */
export const htmlSource: ArticleSource = {
  name: 'html',
  accepts: ({ fileName }) => fileName !== null && /\.x?html?$/iu.test(fileName),
  read,
};
