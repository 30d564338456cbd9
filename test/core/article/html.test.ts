import { describe, expect, test } from '@jest/globals';
import { readArticle } from '../../../src/core/article/read-article.js';

const PARAGRAPHS = [
  'The mayor of Harwick opened a new bridge across the river on Saturday. It replaces a bridge that engineers closed in 2018, after they found cracks in two of its pillars.',
  'The bridge cost 48 million pounds and took four years to build. Some 3,000 people came to see the opening, and many of them walked across together.',
  'Ferries have carried passengers over the river since the closure. They will make their last trip in June, the council said in a statement on Friday.',
];

const page = (content: string) => `<!doctype html><html lang="en"><head>
<title>New bridge opens in Harwick</title>
<meta property="og:site_name" content="Harwick Gazette">
<meta property="article:published_time" content="2023-05-09T08:00:00Z">
<link rel="canonical" href="https://gazette.example/bridge">
</head><body><nav><a href="/">Home</a><a href="/sport">Sport</a></nav>
<article><h1>New bridge opens in Harwick</h1>${content}</article>
<footer>Cookies and terms</footer><script>alert(1)</script></body></html>`;

const read = (text: string, fileName = 'bridge.html') => readArticle({ fileName, text });

describe('a saved web page', () => {
  test('gives its article, without what stands around it', async () => {
    const { article, dropped } = await read(
      page(`${PARAGRAPHS.map((text) => `<p>${text.replace('bridge', '<a href="/x">bridge</a>')}</p>`).join('\n')}
        <table><tr><td>Length</td><td>240 m</td></tr></table><h2>More about bridges</h2>`),
    );
    expect(article).toEqual({
      title: 'New bridge opens in Harwick',
      publisher: 'Harwick Gazette',
      url: 'https://gazette.example/bridge',
      publishedOn: '2023-05-09',
      body: PARAGRAPHS.join('\n\n'),
    });
    expect(dropped).toEqual(expect.arrayContaining(['More about bridges']));
  });

  test('with an address that is no web address has none', async () => {
    const text = page(PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')).replace(
      'https://gazette.example/bridge',
      'javascript:alert(1)',
    );
    expect((await read(text)).article.url).toBeNull();
  });

  test.each([
    ['', /no text here/u],
    ['<html><body></body></html>', /No article was found/u],
    ['<div><div><div>', /No article was found/u],
    [`<p>${'<b>'.repeat(25_000)}x`, /No article was found/u],
  ])('%# without an article is refused with a sentence', async (text, sentence) => {
    await expect(read(text)).rejects.toThrow(sentence);
  });
});
