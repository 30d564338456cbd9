import { describe, expect, test } from '@jest/globals';
import { decodeText } from '../../../src/core/article/decode-text.js';
import {
  ArticleTooLong,
  ArticleTooShort,
  BinaryArticle,
  EmptyArticle,
  MalformedArticle,
  NotEnglish,
  NotProse,
  UnknownArticleFormat,
} from '../../../src/core/article/errors.js';
import { readArticle } from '../../../src/core/article/read-article.js';
import { bridgeArticle } from '../../fixtures/bridge-article.js';

const { body, title } = bridgeArticle;
const read = (text: string, fileName: string | null = null) => readArticle({ fileName, text });

const markdown = (front: string) => read(`---\n${front}\n---\n\n${body}\n`, 'bridge.md');

describe('plain text', () => {
  test('a first line that is no sentence is the headline, and not part of the body', async () => {
    expect((await read(`${title}\n\n${body}`)).article).toMatchObject({ title, body });
  });

  test('without a headline the first words stand in for it', async () => {
    const { article } = await read(body);
    expect(article.title).toBe('On Saturday, Mayor Anna Pell opened a bridge …');
    expect(article.body).toBe(body);
  });

  test('lines that a mail program broke are joined', async () => {
    const broken = body.replaceAll(/(.{40,60}) /gu, '$1\n');
    expect(broken.split('\n').length).toBeGreaterThan(9);
    expect((await read(broken)).article.body).toBe(body);
  });

  test('paragraphs without empty lines between them stay apart', async () => {
    expect((await read(body.replaceAll('\n\n', '\n'))).article.body).toBe(body);
  });
});

describe('Markdown', () => {
  test('front matter gives title, publisher, address and day', async () => {
    const { article } = await markdown(
      `title: "${title}"\nsource: Harwick Gazette\nurl: ${bridgeArticle.url}\ndate: 2023-05-09\nwords: 82`,
    );
    expect(article).toEqual(bridgeArticle);
  });

  test.each(['May 9, 2023', '9 May 2023', '2023-05-09T10:00:00Z', '9th May 2023'])(
    'reads the day %s',
    async (date) => {
      expect((await markdown(`date: ${date}`)).article.publishedOn).toBe('2023-05-09');
    },
  );

  test.each([
    ['date: yesterday', 'The date “yesterday”'],
    ['date: 2023-02-30', 'The date “2023-02-30”'],
    ['url: javascript:alert(1)', 'The address “javascript:alert(1)”'],
    ['title: [a, b]', '“title” is something else'],
    ['title: "open', 'not valid YAML'],
  ])('%s is refused', async (front, sentence) => {
    await expect(markdown(front)).rejects.toThrow(MalformedArticle);
    await expect(markdown(front)).rejects.toThrow(sentence);
  });

  test('marks, links and pictures leave plain text; headings and tables leave the body', async () => {
    const text = `# The headline\n\n![A picture](a.png)\n\n**On Saturday**, [Mayor Anna Pell](https://pell.example) opened it.\n\n## Background\n\n${body}\n\n<table><tr><td>1</td></tr></table>`;
    const { article, dropped } = await read(text, 'a.md');
    expect(article.title).toBe('The headline');
    expect(article.body).toBe(`On Saturday, Mayor Anna Pell opened it.\n\n${body}`);
    expect(dropped).toEqual(['Background', '<table><tr><td>1</td></tr></table>']);
  });

  test('a pasted text with front matter is Markdown', async () => {
    expect((await read(`---\ntitle: Pasted\n---\n${body}`)).article.title).toBe('Pasted');
  });
});

test('what is given beside the text wins over what was read', async () => {
  const { article } = await readArticle(
    { fileName: null, text: `${title}\n\n${body}` },
    { title: ' Mine ', publisher: '', publishedOn: '22 October 2021' },
  );
  expect(article).toMatchObject({ title: 'Mine', publisher: null, publishedOn: '2021-10-22', body });
});

describe('refused', () => {
  const VERSE =
    'The river runs beneath the bridge\nAnd carries off the light\nA lantern on the farther ridge\nLooks out into the night\n\n';
  const SCORES = 'Harwick 3 – 1 Selby\nLeaton 0 – 0 Marsh\nWend Town 2 – 2 Pell\n';
  const GERMAN =
    'Am Samstag eröffnete die Bürgermeisterin eine neue Brücke über den Fluss. Sie kostete achtundvierzig Millionen Pfund, und ihr Bau dauerte vier Jahre. Die alte Brücke war geschlossen worden, weil Ingenieure in zwei ihrer Pfeiler Risse gefunden hatten. Seitdem brachten Fähren die Fahrgäste über den Fluss, wie der Rat mitteilte.';

  test.each([
    ['nothing', ' \n ', EmptyArticle, 'no text'],
    ['a sentence', 'The bridge is open again.', ArticleTooShort, 'only 5 words'],
    ['a book', `${body}\n\n`.repeat(300), ArticleTooLong, 'at most 20,000'],
    ['German', GERMAN, NotEnglish, 'German'],
    ['a poem', VERSE.repeat(6), NotProse, 'a poem'],
    ['football results', SCORES.repeat(12), NotProse, 'a table'],
    [
      'the source of a page',
      `<html><body>${'<p>One <b>more</b> line.</p>'.repeat(30)}</body></html>`,
      NotProse,
      'HTML',
    ],
    [
      'a title alone',
      '# The headline of an article that has no text',
      EmptyArticle,
      'no text in this article',
    ],
  ])('%s', async (_, text, fault, sentence) => {
    const fileName = text.startsWith('#') ? 'a.md' : null;
    await expect(read(text, fileName)).rejects.toThrow(fault);
    await expect(read(text, fileName)).rejects.toThrow(sentence);
  });

  test('a file of another kind', async () => {
    await expect(read(body, 'article.pdf')).rejects.toThrow(UnknownArticleFormat);
  });

  test.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), BinaryArticle],
    ['NUL bytes', new TextEncoder().encode(`${body}\0`), BinaryArticle],
    ['Latin-1', new Uint8Array([...new TextEncoder().encode(body), 0xe9, 0x20]), BinaryArticle],
    ['more than 2 MB', new Uint8Array(2 * 1024 * 1024 + 1).fill(97), ArticleTooLong],
  ])('%s', (_, bytes, fault) => {
    expect(() => decodeText(bytes)).toThrow(fault);
  });
});

describe('accepted', () => {
  test('an article full of foreign names', async () => {
    const text = `Kenji Watanabe, Nguyễn Thị Mai and Sibusiso Dlamini met Jean-Baptiste Desrosiers and Ingeborg Þórsdóttir at the Palais des Congrès in Ouagadougou on Tuesday. They were invited by Oluwaseun Adeyemi, who leads the Société Générale des Transports. Władysław Szczepański and Xóchitl Hernández came from Kraków and Oaxaca. Afterwards the guests flew to Antananarivo, where Rakotomalala Andrianarisoa received them.`;
    expect((await read(text)).article.body).toBe(text);
  });

  test('an interview with short lines', async () => {
    const text = Array.from(
      { length: 6 },
      (_, index) =>
        `Q: Why did you build bridge number ${index + 2}?\n\nA: Because the old one was too narrow.`,
    ).join('\n\n');
    expect((await read(`${body}\n\n${text}`)).article.body).toContain('too narrow');
  });

  test('line ends, marks and spaces of every system come out the same', async () => {
    const messy = `\uFEFF${body.replaceAll('\n', '\r\n').replaceAll('48 million', '48\u00A0million').normalize('NFD')}`;
    expect((await read(decodeText(new TextEncoder().encode(messy)))).article.body).toBe(body);
  });
});
