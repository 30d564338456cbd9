import { expect, test } from '@jest/globals';
import { paragraph } from '../../../../src/core/writers/docx/paragraph.js';
import { writeDocx } from '../../../../src/core/writers/docx/write-docx.js';
import { unzip } from '../reading/unzip.js';
import { all, parseXml } from '../reading/xml.js';

/** Runs of each paragraph as Word stores them: text, and whether it runs from right to left. */
async function runsOf(
  ...texts: readonly string[]
): Promise<{ rightToLeft: boolean; runs: [string, boolean][] }[]> {
  const bytes = await writeDocx('Names', 0, [{ children: texts.map((text) => paragraph(text)) }]);
  const document = parseXml((await unzip(bytes)).get('word/document.xml') ?? Buffer.alloc(0));
  return all(document, 'w:p').map((found) => ({
    rightToLeft: all(found, 'w:bidi').some((bidi) => bidi.getAttribute('w:val') !== 'false'),
    runs: all(found, 'w:r').map((run): [string, boolean] => [
      run.textContent ?? '',
      all(run, 'w:rtl').some((rtl) => rtl.getAttribute('w:val') !== 'false'),
    ]),
  }));
}

test('an Arabic or Hebrew name in a sentence is a run of its own, marked right to left', async () => {
  const [english] = await runsOf('It was محمد بن سلمان, not שלום.');
  expect(english).toEqual({
    rightToLeft: false,
    runs: [
      ['It was ', false],
      ['محمد بن سلمان', true],
      [', not ', false],
      ['שלום', true],
      ['.', false],
    ],
  });
});

test('a paragraph runs the way its first letter does', async () => {
  const paragraphs = await runsOf('قال Reuters', '“قال', '2021: Reuters');
  expect(paragraphs.map(({ rightToLeft }) => rightToLeft)).toEqual([true, true, false]);
});
