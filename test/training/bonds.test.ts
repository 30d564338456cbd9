import { expect, test } from '@jest/globals';
import type { Upos } from '../../src/core/model.js';
import { bondsOf } from '../../src/training/bonds.js';
import type { BondWord } from '../../src/training/bonds.js';

/** Words as rows `text/UPOS/relation/head`, each one character long, with the number of the head, 0 for none. */
function wordsOf(rows: string): BondWord[] {
  const words = rows.split(' ').map((row, start) => {
    const [text = '', upos = '', deprel = '', head = '0'] = row.split('/');
    return { text, lemma: text, upos: upos as Upos, deprel, start, end: start + 1, above: Number(head) - 1 };
  });
  return words.map((word) => ({ ...word, head: words[word.above] && { ...words[word.above]! } }));
}

test('a clause that is told is the same pair whichever hangs on the other', () => {
  const above = wordsOf('he/PRON/nsubj/2 say/VERB/root/0 win/VERB/ccomp/2');
  const below = wordsOf('win/VERB/root/0 say/VERB/parataxis/1');
  expect(bondsOf(above)['complement of a reporting verb']).toEqual(['1 2']);
  expect(bondsOf(above)['subject of a reporting verb']).toEqual(['0 1']);
  expect(bondsOf(below)['complement of a reporting verb']).toEqual(['0 1']);
});

test('an apposition beside a name has a mark between the two', () => {
  const marked = wordsOf('Carle/PROPN/root/0 ,/PUNCT/punct/3 actor/NOUN/appos/1');
  const bare = wordsOf('Carle/PROPN/root/0 actor/NOUN/appos/1');
  expect(bondsOf(marked)['apposition beside a name']).toEqual(['2 0']);
  expect(bondsOf(bare)['apposition beside a name']).toEqual([]);
  expect(bondsOf(bare).apposition).toEqual(['1 0']);
});

test('a cause is a clause with "because"', () => {
  const cause = wordsOf('left/VERB/root/0 because/SCONJ/mark/3 rained/VERB/advcl/1');
  const time = wordsOf('left/VERB/root/0 when/SCONJ/mark/3 rained/VERB/advcl/1');
  expect(bondsOf(cause)['clause of cause']).toEqual(['2 0']);
  expect(bondsOf(time)['clause of cause']).toEqual([]);
});
