import { describe, expect, test } from '@jest/globals';
import { repairAttachments } from '../../../../src/core/document/passes/attachments.js';
import type { Mention, MentionKind, Token } from '../../../../src/core/model.js';

/** A sentence as rows `word/UPOS/relation/head`, with the number of the head, 0 for the root. */
function tokensOf(rows: string): Token[] {
  return rows.split(' ').map((row, index): Token => {
    const [text = '', tag = '', deprel = '', head = '0'] = row.split('/');
    const [upos = '', xpos = ''] = tag.split('|');
    return {
      index,
      sentence: 0,
      start: index,
      end: index + 1,
      text,
      lemma: text.toLowerCase(),
      upos: upos as Token['upos'],
      xpos,
      head: Number(head) - 1,
      deprel,
      arcConfidence: 1,
    };
  });
}

function mentionOf(tokens: readonly Token[], kind: MentionKind, first: number, last: number): Mention {
  const text = tokens
    .slice(first, last)
    .map((token) => token.text)
    .join(' ');
  return { index: 0, kind, first, last, start: first, end: last, text, entity: -1 };
}

/** The arcs that the pass changed, as `word ← relation head`. */
function changes(rows: string, kind: MentionKind, first: number, last: number): string[] {
  const tokens = tokensOf(rows);
  return repairAttachments(tokens, [mentionOf(tokens, kind, first, last)])
    .filter(({ index, head, deprel }) => head !== tokens[index]?.head || deprel !== tokens[index]?.deprel)
    .map(({ text, head, deprel }) => `${text} ← ${deprel} ${tokens[head]?.text ?? 'root'}`);
}

const rodrigo = (head: number): string =>
  `Actor/PROPN|NNP/nmod:desc/2 Rodrigo/PROPN|NNP/nsubj/6 de/PROPN|NNP/flat/${head} la/PROPN|NNP/flat/2 Serna/PROPN|NNP/flat/2 won/VERB|VBD/root/0`;

describe('the small words of a name', () => {
  test('go with it, not with the noun before', () => {
    expect(changes(rodrigo(1), 'person', 1, 5)).toEqual(['de ← flat Rodrigo']);
  });

  test('stay where they do already, and where nobody is called so', () => {
    expect(changes(rodrigo(2), 'person', 1, 5)).toEqual([]);
    expect(changes(rodrigo(1), 'organisation', 1, 5)).toEqual([]);
  });
});

describe('a title without article describes the name behind it', () => {
  test('which takes its place in the sentence', () => {
    const rows =
      'On/ADP|IN/case/3 NASA/PROPN|NNP/compound/3 administrator/NOUN|NN/obl/6 Michael/PROPN|NNP/flat/3 Griffin/PROPN|NNP/flat/4 relied/VERB|VBD/root/0';
    expect(changes(rows, 'person', 3, 5)).toEqual([
      'On ← case Michael',
      'administrator ← nmod:desc Michael',
      'Michael ← obl relied',
    ]);
  });

  test('and a title that hung on the name by another relation', () => {
    const rows = 'Miss/PROPN|NNP/compound/2 Chaworth/PROPN|NNP/nsubj/3 left/VERB|VBD/root/0';
    expect(changes(rows, 'person', 1, 2)).toEqual(['Miss ← nmod:desc Chaworth']);
  });

  test('with a noun before it', () => {
    const rows =
      'said/VERB|VBD/root/0 study/NOUN|NN/nsubj/1 co-author/NOUN|NN/appos/2 Ted/PROPN|NNP/flat/3 Scambos/PROPN|NNP/flat/4';
    expect(changes(rows, 'person', 3, 5)).toEqual([
      'study ← compound co-author',
      'co-author ← nmod:desc Ted',
      'Ted ← nsubj said',
    ]);
  });

  test.each([
    ['an article', 'the/DET|DT/det/2 actor/NOUN|NN/nsubj/4 Hanks/PROPN|NNP/appos/2 left/VERB|VBD/root/0', 2],
    ['no title', 'computer/NOUN|NN/compound/2 Deep/PROPN|NNP/nsubj/3 won/VERB|VBD/root/0', 1],
  ])('but not with %s', (_, rows, first) => {
    expect(changes(rows, 'person', first, first + 1)).toEqual([]);
  });
});

describe('the name of a person is beside the noun for a person', () => {
  const rows =
    'a/DET|DT/det/2 boy/NOUN|NN/root/0 at/ADP|IN/case/4 Harrow/PROPN|NNP/nmod/2 ,/PUNCT|,/punct/6 John/PROPN|NNP/appos/4';

  test('not beside the place', () => {
    expect(changes(rows, 'person', 5, 6)).toEqual(['John ← appos boy']);
  });

  test('while another place stays where it is', () => {
    expect(changes(rows, 'place', 5, 6)).toEqual([]);
  });
});

const behindName = (text: string): string =>
  `Tom/PROPN|NNP/nsubj/5 ,/PUNCT|,/punct/3 ${text}/NUM|CD/list/1 ,/PUNCT|,/punct/3 spoke/VERB|VBD/root/0`;

describe('age and letters behind a name belong to it', () => {
  test.each(['42', 'QC'])('%s', (text) => {
    expect(changes(behindName(text), 'person', 0, 1)).toEqual([`${text} ← appos Tom`]);
  });

  test.each([
    ['2019', 'person'],
    ['42', 'place'],
  ] as const)('but not %s behind a %s', (text, kind) => {
    expect(changes(behindName(text), kind, 0, 1)).toEqual([]);
  });
});

const foundBySomebody = (by: string): string =>
  `was/AUX|VBD/aux:pass/2 found/VERB|VBN/root/0 in/ADP|IN/case/4 parks/NOUN|NNS/obl/2 ${by}/ADP|IN/case/6 Smith/PROPN|NNP/nmod/4`;

describe('who stands after "by" did what was done', () => {
  test('though a noun stands between', () => {
    expect(changes(foundBySomebody('by'), 'person', 5, 6)).toEqual(['Smith ← obl:agent found']);
  });

  test('and gave a name to what is named', () => {
    const rows =
      'plan/NOUN|NN/root/0 call/VERB|VBN/acl/1 Work/PROPN|NNP/xcomp/2 by/ADP|IN/case/5 Smith/PROPN|NNP/nmod/3';
    expect(changes(rows, 'person', 4, 5)).toEqual(['Smith ← obl:agent call']);
    expect(changes(rows.replace('call/', 'see/'), 'person', 4, 5)).toEqual([]);
  });

  test.each([
    ['a place', 'by', 'place'],
    ['another preposition', 'of', 'person'],
  ] as const)('but not %s', (_, by, kind) => {
    expect(changes(foundBySomebody(by), kind, 5, 6)).toEqual([]);
  });
});

describe('a verb has one subject', () => {
  test('a noun beside a name is its title', () => {
    const rows =
      'said/VERB|VBD/root/0 roboticist/NOUN|NN/nsubj/1 Ana/PROPN|NNP/nsubj/1 Huber/PROPN|NNP/flat/3';
    expect(changes(rows, 'person', 2, 4)).toEqual(['roboticist ← nmod:desc Ana']);
  });

  test('a noun between commas behind a name is its apposition', () => {
    const rows =
      'According/VERB|VBG/case/4 to/ADP|IN/fixed/1 a/DET|DT/det/4 report/NOUN|NN/obl/13 by/ADP|IN/case/6 Delphi/PROPN|NNP/nmod/4 ,/PUNCT|,/punct/9 a/DET|DT/det/9 firm/NOUN|NN/nsubj:pass/13 ,/PUNCT|,/punct/9 files/NOUN|NNS/nsubj:pass/13 were/AUX|VBD/aux:pass/13 found/VERB|VBN/root/0';
    expect(changes(rows, 'organisation', 5, 6)).toEqual(['firm ← appos Delphi']);
  });

  test('a name behind a verb without an object is the object', () => {
    const rows =
      'Joe/PROPN|NNP/nsubj/2 announced/VERB|VBD/root/0 Kamala/PROPN|NNP/nsubj/2 as/ADP|IN/case/5 choice/NOUN|NN/obl/2';
    expect(changes(rows, 'person', 2, 3)).toEqual(['Kamala ← obj announced']);
  });

  test.each([
    [
      'who has an object',
      'He/PRON|PRP/nsubj/2 told/VERB|VBD/root/0 Ana/PROPN|NNP/nsubj/2 lies/NOUN|NNS/obj/2',
      2,
    ],
    [
      'of a passive',
      'Ships/NOUN|NNS/nsubj:pass/3 were/AUX|VBD/aux:pass/3 sunk/VERB|VBN/root/0 Ana/PROPN|NNP/nsubj/3',
      3,
    ],
    [
      'with an article of its own',
      'Lately/ADV|RB/advmod/5 users/NOUN|NNS/nsubj/5 the/DET|DT/det/4 Ana/PROPN|NNP/nsubj/5 left/VERB|VBD/root/0',
      3,
    ],
    ['alone', 'Yesterday/NOUN|NN/obl/3 Ana/PROPN|NNP/nsubj/3 left/VERB|VBD/root/0', 1],
    [
      'after another clause',
      'Drones/NOUN|NNS/nsubj/2 fly/VERB|VBP/root/0 ,/PUNCT|,/punct/5 Ana/PROPN|NNP/nsubj/5 says/VERB|VBZ/parataxis/2',
      3,
    ],
  ])('not the name %s', (_, rows, at) => {
    expect(changes(rows, 'person', at, at + 1)).toEqual([]);
  });
});

const gapped = (name: string): string =>
  `Likud/PROPN|NNP/nsubj/2 took/VERB|VBD/root/0 8/NUM|CD/nummod/4 seats/NOUN|NNS/obj/2 and/CCONJ|CC/cc/8 ${name} 10/NUM|CD/nummod/8 seats/NOUN|NNS/conj/4`;

const whoOf = (noun: string): string =>
  `${noun} of/ADP|IN/case/3 Labour/PROPN|NNP/nmod/1 who/PRON|WP/nsubj/5 left/VERB|VBD/acl:relcl/3`;

describe('a clause that has lost its verb is no part of what the first verb has', () => {
  test('where a name stands before its number', () => {
    expect(changes(gapped('Shas/PROPN|NNP/compound/8'), 'organisation', 5, 6)).toEqual([
      'seats ← parataxis took',
    ]);
  });

  test('but not where a plain word does', () => {
    expect(changes(gapped('about/ADV|RB/advmod/8'), 'organisation', 0, 1)).toEqual([]);
  });
});

describe('who is people, not the body that they belong to', () => {
  test('of members', () => {
    expect(changes(whoOf('member/NOUN|NNS/root/0'), 'organisation', 2, 3)).toEqual([
      'left ← acl:relcl member',
    ]);
  });

  test.each([
    ['of a thing', 'house/NOUN|NN/root/0', 'organisation'],
    ['of a person', 'member/NOUN|NN/root/0', 'person'],
  ] as const)('but not %s', (_, noun, kind) => {
    expect(changes(whoOf(noun), kind, 2, 3)).toEqual([]);
  });
});

const became = (one: string): string =>
  `Nevada/PROPN|NNP/nsubj/2 became/VERB|VBD/root/0 ${one} to/PART|TO/mark/8 vote/VERB|VB/advcl/2`;

describe('what the first one did belongs to it, and is no purpose', () => {
  test.each([
    ['the first', 'the/DET|DT/det/5 first/ADJ|JJ/amod/5 state/NOUN|NN/xcomp/2 there/NOUN|NN/nmod/5'],
    ['the largest', 'the/DET|DT/det/5 largest/ADJ|JJS/amod/5 state/NOUN|NN/xcomp/2 there/NOUN|NN/nmod/5'],
  ])('%s', (_, one) => {
    expect(changes(became(one), 'place', 0, 1)).toEqual(['vote ← acl state']);
  });

  test.each([
    ['one of many', 'the/DET|DT/det/5 new/ADJ|JJ/amod/5 state/NOUN|NN/xcomp/2 there/NOUN|NN/nmod/5'],
    ['a time', 'the/DET|DT/det/5 next/ADJ|JJ/amod/5 day/NOUN|NN/obl/2 there/NOUN|NN/nmod/5'],
    [
      'without "the"',
      'his/PRON|PRP$/nmod:poss/5 first/ADJ|JJ/amod/5 state/NOUN|NN/obj/2 there/NOUN|NN/nmod/5',
    ],
  ])('but not of %s', (_, one) => {
    expect(changes(became(one), 'place', 0, 1)).toEqual([]);
  });
});

/** The arcs that the pass changed where each of these words is a name. */
const changedByNames = (rows: string, ...names: number[]): string[] => {
  const tokens = tokensOf(rows);
  const mentions = names.map((at) => mentionOf(tokens, 'person', at, at + 1));
  return repairAttachments(tokens, mentions)
    .filter(({ index, head, deprel }) => head !== tokens[index]?.head || deprel !== tokens[index]?.deprel)
    .map(({ text, head, deprel }) => `${text} ← ${deprel} ${tokens[head]?.text ?? 'root'}`);
};

describe('names beside a noun for them', () => {
  const start = 'chose/VERB|VBD/root/0 two/NUM|CD/nummod/3 crew/NOUN|NNS/obj/1 ,/PUNCT|,/punct/5';

  test.each([
    [
      'of whom the second was joined to the noun',
      'Hurley/PROPN|NNP/appos/3',
      'Behnken/PROPN|NNP/conj/3',
      ['Behnken ← conj Hurley'],
    ],
    [
      'of whom both were',
      'Hurley/PROPN|NNP/conj/3',
      'Behnken/PROPN|NNP/conj/3',
      ['Hurley ← appos crew', 'Behnken ← conj Hurley'],
    ],
    [
      'of whom both stand beside it',
      'Hurley/PROPN|NNP/appos/3',
      'Behnken/PROPN|NNP/appos/3',
      ['Behnken ← conj Hurley'],
    ],
  ])('%s', (_, first, second, expected) =>
    expect(changedByNames(`${start} ${first} and/CCONJ|CC/cc/7 ${second}`, 4, 6)).toEqual(expected),
  );

  test.each([
    [
      'that no number counts',
      'chose/VERB|VBD/root/0 all/DET|DT/det/3 crew/NOUN|NNS/obj/1 ,/PUNCT|,/punct/5 Hurley/PROPN|NNP/conj/3 and/CCONJ|CC/cc/7 Behnken/PROPN|NNP/conj/3',
    ],
    [
      'of one',
      'chose/VERB|VBD/root/0 two/NUM|CD/nummod/3 crew/NOUN|NN/obj/1 ,/PUNCT|,/punct/5 Hurley/PROPN|NNP/appos/3 and/CCONJ|CC/cc/7 Behnken/PROPN|NNP/conj/3',
    ],
    ['with a verb between', `${start} Hurley/PROPN|NNP/appos/3 left/VERB|VBD/acl/5 Behnken/PROPN|NNP/conj/3`],
  ])('not beside a noun %s', (_, rows) => expect(changedByNames(rows, 4, 6)).toEqual([]));
});
