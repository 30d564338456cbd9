import { beforeAll, describe, expect, test } from '@jest/globals';
import { chooseDistractors } from '../../../../src/core/item/distractors/choose-three.js';
import { isDamaging } from '../../../../src/core/item/distractors/harm.js';
import { sameThing } from '../../../../src/core/item/distractors/same-thing.js';
import { SearchedText } from '../../../../src/core/item/distractors/searched-text.js';
import { OptionOffers } from '../../../../src/core/item/offer-options.js';
import { Tree } from '../../../../src/core/document/tree.js';
import type { AnswerType } from '../../../../src/core/item/draft.js';
import type { Distractor, Document } from '../../../../src/core/model.js';
import { seededRandom } from '../../../../src/core/quiz/random.js';
import type { World } from '../../../../src/core/world/world.js';
import { loadWorld } from '../../../../src/resources.js';
import { contextOf, documentOf, draftOf } from './documents.js';

let world: World;
beforeAll(() => {
  world = loadWorld();
});

const candidates = (texts: readonly string[], from = 'by-hand'): Distractor[] =>
  texts.map((text) => ({ text, from, why: null }));

interface Asked {
  readonly stem?: string;
  readonly answer?: AnswerType;
  readonly document?: Document;
  readonly from?: string;
  readonly seed?: string;
  readonly accept?: readonly string[];
}

function choose(
  key: string,
  offered: readonly string[],
  {
    stem = 'What was it?',
    answer = { type: 'country' },
    document = documentOf(''),
    from = 'by-hand',
    seed = 'a',
    accept = [],
  }: Asked = {},
): { texts: string[]; reason: string | null } {
  const draft = draftOf(stem, key, answer, document, { accept });
  const { distractors, recallOnly } = chooseDistractors(
    draft,
    candidates(offered, from),
    contextOf(world, document, seed),
  );
  return { texts: distractors.map(({ text }) => text), reason: recallOnly };
}

describe('sameThing', () => {
  test.each([
    ['UK', 'Britain'],
    ['the Netherlands', 'Holland'],
    ['Oxford University', 'the University of Oxford'],
    ['Berlin', 'Germany'],
    ['France', 'French'],
    ['20%', '20 per cent'],
    ['8', 'eight'],
    ['a fire', 'the fire'],
    ['Nevada', 'the United States'],
    ['the ban on sugar imports', 'a ban on imports of sugar'],
    ['East London', 'London'],
    ['NATO', 'North Atlantic Treaty Organization'],
    ['Los Angeles', 'California'],
  ])('%s, %s', (a, b) => {
    expect(sameThing(a, b, world)).toBe(true);
    expect(sameThing(b, a, world)).toBe(true);
  });

  test.each([
    ['Niger', 'Nigeria'],
    ['Iran', 'Iraq'],
    ['20%', '25%'],
    ['Two', 'Twenty-two'],
    ['Munich', 'Austria'],
    ['Tesco', 'Germany'],
    ['To save money', 'To raise money'],
    ['October 18, 2021', 'October 8, 2021'],
    ['Air France', 'Iberia'],
  ])('not %s, %s', (a, b) => {
    expect(sameThing(a, b, world)).toBe(false);
  });
});

describe('isDamaging', () => {
  const body =
    'Police arrested Max Payne. Lisa Kent praised Tom Reed. Ann Dole stole the ring. Sam Hill accused Kim Lowe.';
  const document = documentOf(body, {
    names: { person: ['Max Payne', 'Lisa Kent', 'Tom Reed', 'Ann Dole', 'Sam Hill', 'Kim Lowe'] },
    lemmas: { arrested: 'arrest', praised: 'praise', stole: 'steal', accused: 'accuse' },
  });
  const damaging = (
    stem: string,
    key: string,
    verb: string,
    role: 'subject' | 'object' | 'agent',
    passive = false,
  ): boolean =>
    isDamaging(draftOf(stem, key, { type: 'person' }, document, { verb, role, passive }), new Tree(document));

  test.each([
    ['Whom did the police arrest?', 'Max Payne', 'arrested', 'object', false],
    ['Who was arrested?', 'Max Payne', 'arrested', 'subject', true],
    ['Who stole the ring?', 'Ann Dole', 'stole', 'subject', false],
    ['By whom was the ring stolen?', 'Ann Dole', 'stole', 'agent', true],
    ['Whom did Sam Hill accuse?', 'Kim Lowe', 'accused', 'object', false],
    ['Who is the main suspect?', 'Lisa Kent', 'praised', 'subject', false],
    ['Who was at the centre of the scandal?', 'Tom Reed', 'praised', 'object', false],
    ['Who was among the victims?', 'Tom Reed', 'praised', 'object', false],
    ['Who accepted responsibility for the killing?', 'Lisa Kent', 'praised', 'subject', false],
    ['Who proceeded to lie to Tom Reed?', 'Lisa Kent', 'praised', 'subject', false],
  ] as const)('%s', (stem, key, verb, role, passive) => {
    expect(damaging(stem, key, verb, role, passive)).toBe(true);
  });

  test.each([
    ['Who praised Tom Reed?', 'Lisa Kent', 'praised', 'subject', false],
    ['Whom did Lisa Kent praise?', 'Tom Reed', 'praised', 'object', false],
    ['Who accused Kim Lowe?', 'Sam Hill', 'accused', 'subject', false],
    ['By whom was Kim Lowe accused?', 'Sam Hill', 'accused', 'agent', true],
    ['Who arrested Max Payne?', 'Lisa Kent', 'arrested', 'subject', false],
    ['From whom was the ring stolen?', 'Tom Reed', 'stole', 'object', false],
    ['Who opened the fair?', 'Lisa Kent', 'nothing', 'subject', false],
    ['Who won?', 'Ann Dole', 'praised', 'subject', false],
    ['Who took over responsibility of the choir?', 'Lisa Kent', 'praised', 'subject', false],
  ] as const)('not: %s', (stem, key, verb, role, passive) => {
    expect(damaging(stem, key, verb, role, passive)).toBe(false);
  });
});

describe('SearchedText', () => {
  const text = new SearchedText(
    'Zürich’s airport saw President Macron and two measles cases; the ACT met in New York.',
  );
  test.each([
    'Zurich',
    'the airport',
    'Emmanuel Macron',
    'measles',
    'case',
    'New York',
    'New York City',
    'Airport'.toLowerCase(),
  ])('names %s', (name) => {
    expect(text.names(name, world)).toBe(true);
  });
  test.each(['Airport', 'York Minster', 'mumps', 'Zur', 'acts', 'Paris', 'easles', 'Brigitte'])(
    'does not name %s',
    (name) => {
      expect(text.names(name, world)).toBe(false);
    },
  );
});

describe('chooseDistractors', () => {
  test('no body stands out as the only full name, or the only acronym', () => {
    const bodies = { answer: { type: 'organisation' as const } };
    expect(choose('The World Bank', ['NATO', 'OPEC', 'NASA'], bodies).texts).toEqual([]);
    expect(choose('NASA', ['Roscosmos', 'The Met Office', 'Airbus'], bodies).texts).toEqual([]);
    expect(choose('NASA', ['ESA', 'Roscosmos', 'JAXA'], bodies).texts).toHaveLength(3);
  });

  test('no body stands out as the only one that says its country', () => {
    const answer: AnswerType = { type: 'organisation' };
    const others = ['The Department of Energy', 'The Department of Education', 'The Commerce Department'];
    expect(choose('The U.S. Department of Agriculture', others, { answer }).texts).toEqual([]);
    expect(choose('The Department of Agriculture', others, { answer }).texts).toHaveLength(3);
  });

  test('takes three that are neither the key nor each other', () => {
    const { texts } = choose('UK', [
      'Britain',
      'London',
      'British',
      'France',
      'French',
      'Paris',
      'Spain',
      'Italy',
    ]);
    expect(texts.sort()).toEqual(['France', 'Italy', 'Spain']);
  });

  test.each([
    [['Britain', 'London', 'France', 'Paris', 'Spain'], 'Three good wrong answers were not found.'],
    [[], 'No wrong answers of the same kind are known for this key.'],
  ])('too few: recall only', (offered, reason) => {
    expect(choose('United Kingdom', offered)).toEqual({ texts: [], reason });
  });

  test('nothing that the article or the stem names', () => {
    const document = documentOf('France and President Macron met the Spanish king in Spain.');
    const offered = ['France', 'Spain', 'Italy', 'Poland', 'Norway', 'Sweden'];
    const { texts } = choose('Germany', offered, { document, stem: 'Which country did Sweden beat?' });
    expect(texts.sort()).toEqual(['Italy', 'Norway', 'Poland']);
  });

  test('what the source took from the article may be named there', () => {
    const document = documentOf('France met Spain and Italy.');
    expect(
      choose('Germany', ['France', 'Spain', 'Italy'], { document, from: 'article-entities' }).texts,
    ).toHaveLength(3);
  });

  test('nothing like an accepted answer', () => {
    const { texts } = choose('The ring', ['Jewel', 'The jewel', 'A watch', 'A coin', 'A stamp'], {
      accept: ['a jewel'],
    });
    expect(texts.sort()).toEqual(['A coin', 'A stamp', 'A watch']);
  });

  test('a key that towers over the rest is recall only', () => {
    const { reason } = choose('The Democratic Republic of the Congo', ['Chad', 'Mali', 'Niger', 'Togo']);
    expect(reason).toBe('The right answer would stand out among the wrong ones by its length or its words.');
  });

  test('a key that alone echoes the stem is recall only, unless others echo it too', () => {
    const asked = { stem: 'Near which island did the boat sink?', answer: { type: 'place' } } as const;
    expect(
      choose('Santa Cruz Island', ['Sardinia and Corsica', 'Madeira Grande', 'Lampedusa Bay'], asked).texts,
    ).toEqual([]);
    expect(
      choose('Santa Cruz Island', ['Sardinia and Corsica', 'Madeira Grande', 'Christmas Island'], asked)
        .texts,
    ).toHaveLength(3);
  });

  test('no real name for what a named person is accused of', () => {
    const asked = { stem: 'Who is the main suspect?', answer: { type: 'person' } } as const;
    const offered = ['Tom Hanks', 'Brad Pitt', 'Matt Damon'];
    expect(choose('Max Payne', offered, { ...asked, from: 'people' }).reason).toMatch(/accuse/);
    expect(
      choose('Max Payne', ['Ned Marsh', 'Bill Quinn', 'Ray Doyle'], { ...asked, from: 'made-up-names' })
        .texts,
    ).toHaveLength(3);
    expect(choose('Max Payne', offered, { answer: { type: 'person' }, from: 'people' }).texts).toHaveLength(
      3,
    );
  });

  test('the key is longest, second, third and shortest about as often', () => {
    const offered = ['Chad', 'Mali', 'Peru', 'Cuba', 'Thailand', 'Cambodia', 'Singapore', 'Indonesia'];
    const ranks = [0, 0, 0, 0];
    for (let i = 0; i < 400; i++) {
      const { texts } = choose('Vietnam', offered, { seed: `${i}` });
      ranks[texts.filter((text) => text.length > 'Vietnam'.length).length]!++;
    }
    expect(ranks.every((count) => count > 70 && count < 130)).toBe(true);
  });
});

describe('OptionOffers', () => {
  test('offers four options in order, the same for the same seed', () => {
    const document = documentOf('Germany banned the airline.', { names: { place: ['Germany'] } });
    const offers = new OptionOffers(document, new Tree(document), world);
    const draft = draftOf('Which country banned the airline?', 'Germany', { type: 'country' }, document, {
      verb: 'banned',
    });
    const offer = offers.offer(draft, seededRandom('a'));
    expect(offer.recallOnly).toBeNull();
    expect([...offer.options].sort()).toEqual(
      ['Germany', ...offer.distractors.map(({ text }) => text)].sort(),
    );
    expect(new Set(offer.options).size).toBe(4);
    expect(offers.offer(draft, seededRandom('a'))).toEqual(offer);
    expect(offer.distractors.every(({ from, why }) => from === 'countries' && why !== null)).toBe(true);
  });

  test('numbers ascend', () => {
    const document = documentOf('');
    const offers = new OptionOffers(document, new Tree(document), world);
    const answer: AnswerType = {
      type: 'number',
      kind: 'cardinal',
      value: 8,
      unit: null,
      hedge: null,
      text: 'Eight',
      noun: null,
    };
    const { options } = offers.offer(draftOf('How many?', 'Eight', answer, document), seededRandom('b'));
    const order =
      'One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen Twenty'.split(
        ' ',
      );
    expect(options.map((text) => order.indexOf(text))).toEqual(
      options.map((text) => order.indexOf(text)).sort((a, b) => a - b),
    );
  });

  test('a recall item has no options', () => {
    const document = documentOf('');
    const offers = new OptionOffers(document, new Tree(document), world);
    const offer = offers.offer(
      draftOf('What is it?', 'Quux', { type: 'organisation' }, document),
      seededRandom('c'),
    );
    expect(offer).toEqual({
      distractors: [],
      options: [],
      recallOnly: 'No wrong answers of the same kind are known for this key.',
    });
  });
});
