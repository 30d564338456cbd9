import { beforeAll, describe, expect, test } from '@jest/globals';
import { articleEntities } from '../../../../src/core/item/distractors/article-entities.js';
import { madeUpNames } from '../../../../src/core/item/distractors/made-up-names.js';
import { people } from '../../../../src/core/item/distractors/people.js';
import type { AnswerType } from '../../../../src/core/item/draft.js';
import type { Document } from '../../../../src/core/model.js';
import type { World } from '../../../../src/core/world/world.js';
import { loadWorld } from '../../../../src/resources.js';
import { contextOf, documentOf, draftOf } from './documents.js';

let world: World;
beforeAll(() => {
  world = loadWorld();
});

const PERSON: AnswerType = { type: 'person' };
const texts = (found: readonly { readonly text: string }[]): string[] => found.map(({ text }) => text);

const proposeMadeUp = (stem: string, key: string, document: Document): string[] =>
  texts(madeUpNames.propose(draftOf(stem, key, PERSON, document), contextOf(world, document)));
const proposePeople = (stem: string, key: string, document: Document): string[] =>
  texts(people.propose(draftOf(stem, key, PERSON, document), contextOf(world, document)));
const proposeOfArticle = (stem: string, key: string, document: Document, verb: string): string[] =>
  texts(articleEntities.propose(draftOf(stem, key, PERSON, document, { verb }), contextOf(world, document)));

const about = (country: string, publishedOn = '2008-03-26'): Document =>
  documentOf(`${country} held talks. ${country} waited.`, { names: { place: [country] }, publishedOn });

test.each([
  ['Patricia Ann Spearman', 3],
  ['Patricia Spearman', 2],
  ['Patricia al Saffar', 2],
])('beside %s made-up names have %i words', (key, words) => {
  const found = proposeMadeUp('Who spoke?', key, about('Canada'));
  expect(found.length).toBeGreaterThanOrEqual(3);
  expect(found.map((name) => name.split(' ').length)).toEqual(found.map(() => words));
  expect(found.filter((name) => new Set(name.split(' ')).size < words)).toEqual([]);
});

test.each([
  [
    'Gary Fan',
    'Hong Kong',
    /^[A-Z][a-z]+ (?:Lin|Huang|Chang|Liu|Yang|Wu|Hsu|Cheng|Tsai|Kuo|Hung|Chiu|Liao|Lai)$/,
  ],
  [
    'Jennifer Lu',
    'Taiwan',
    /^[A-Z][a-z]+ (?:Lin|Huang|Chang|Liu|Yang|Wu|Hsu|Cheng|Tsai|Kuo|Hung|Chiu|Liao|Lai)$/,
  ],
])('an English given name before a Chinese surname: %s', (key, country, form) => {
  const found = proposeMadeUp('Who spoke?', key, about(country));
  expect(found.length).toBeGreaterThanOrEqual(3);
  expect(found.filter((name) => !form.test(name))).toEqual([]);
});

test.each([
  ['Laurent Robert', 'Canada', /^[A-ZÉ][\p{L}-]+ (?!.*(?:ski|wski|czyk|wicz)$)\p{Lu}/u],
  ['Tony Martin', 'United Kingdom', /^[A-Z][a-z]+ (?:[A-Z][a-z]+)$/],
])('%s in %s is of the west of Europe', (key, country, form) => {
  const found = proposeMadeUp('Who spoke?', key, about(country));
  expect(found.length).toBeGreaterThanOrEqual(3);
  expect(found.filter((name) => !form.test(name))).toEqual([]);
});

test('an ending of two letters makes nobody a Russian', () => {
  expect(proposeMadeUp('Who spoke?', 'Rhona Brankin', about('Australia'))).toEqual([]);
  expect(proposeMadeUp('Who spoke?', 'Rhona Brankin', about('Russia')).length).toBeGreaterThanOrEqual(3);
});

describe('made-up names are of the culture of the key', () => {
  test.each([
    ['a syllable in Canada', 'Who spoke?', 'Jennifer Lu', 'Canada', 'English'],
    ['two syllables in China', 'Who spoke?', 'Tony Frat', 'China', 'English'],
    ['an American in Cuba', 'Who resigned?', 'Fred Borch', 'Cuba', 'English'],
    ['the country that the role names', 'Which US spokesperson spoke?', 'Kevin Bergner', 'Iraq', 'English'],
    ['an ending against the given name', 'Who was charged?', 'David Turpin', 'Russia', 'Russian'],
    ['an ending without its country', 'Who was charged?', 'David Turpin', 'Canada', 'English'],
    ["a father's name", 'Who spoke?', 'Abdullahi Yusuf Ahmed', 'Somalia', 'Somali'],
    ['a Kenyan of English given name', 'Who won?', 'Kenneth Wafula', 'Kenya', 'Kenyan'],
    ['a German of English given name', 'Who spoke?', 'Helena Hartlauer', 'Austria', 'German'],
    ['an English given name in China', 'Who spoke?', 'Tony Fratto', 'China', 'English'],
    ['a given name that Kenyans have, too', 'Who spoke?', 'Wilson Tuckey', 'Australia', 'English'],
    ['two joined syllables', 'Who won?', 'Kim Dae-woo', 'South Korea', 'Korean'],
    ['a double surname', 'Who won?', 'Emma Ryder-Stone', 'Australia', 'English'],
    ['the first given name', 'Who spoke?', 'Pierre Elliot Duvalle', 'Canada', 'French'],
    ['an English surname in a list', 'Who spoke?', 'Quillan Browne', 'Iran', 'English'],
    [
      'an English given name that Russians have, too',
      'Who spoke?',
      'Alexander Dowler',
      'Australia',
      'English',
    ],
    ['the country of the role', 'Which former British presenter won?', 'Andrea Arnold', 'Peru', 'English'],
    ['a given name of a like tongue', 'Who spoke?', 'Roberto Jefferies', 'Brazil', 'Portuguese'],
    [
      'a surname that is a given name elsewhere',
      'Who spoke?',
      'Christopher Anders',
      'Norway',
      'Scandinavian',
    ],
    ['a surname with the Arabic article', 'Who spoke?', 'Mowaffak al-Rubaie', 'France', 'Arabic'],
    ['an unknown name of a country that lists cover little', 'Who spoke?', 'Zorba Quat', 'Egypt', 'Arabic'],
  ])('%s', (_, stem, key, country, culture) => {
    const row = world.cultures.find((each) => each.culture === culture)!;
    const found = proposeMadeUp(stem, key, about(country));
    expect(found.length).toBeGreaterThanOrEqual(3);
    const given = new Set([...row.female, ...row.male]);
    expect(found.filter((name) => !name.split(' ').some((part) => given.has(part)))).toEqual([]);
  });

  test('the country of the title for a name that no list has', () => {
    const dismissed = documentOf('London waited. Britain talked. Britain left.', {
      names: { place: ['Britain'] },
      title: 'Lawsuit against former Malaysian premier is dismissed',
    });
    const { male, female } = world.cultures.find(({ culture }) => culture === 'Indonesian')!;
    const found = proposeMadeUp('Who dismissed it?', 'Tengku Maimoun', dismissed);
    expect(found.length).toBeGreaterThan(2);
    expect(found.every((name) => [...male, ...female].includes(name.split(' ')[0]!))).toBe(true);
  });

  test('none for an unknown name between the west and elsewhere', () => {
    const talks = documentOf('Rome waited. Iraq talked. Iraq left.', {
      names: { place: ['Iraq'] },
      title: 'New Italian government proposes withdrawal',
    });
    expect(proposeMadeUp('Who spoke on Iraq?', 'Zorbano Quati', talks)).toEqual([]);
  });

  test.each([
    ['an unknown name in the west', 'Emmanuelo Limal', 'Denmark'],
    ['an unknown name in an English-speaking country', 'Maninder Thind', 'Australia'],
    ['a monarch among people of one surname each', 'Mswati III', 'Eswatini'],
    ['a name cut short', 'Al Jaber', 'United Arab Emirates'],
  ])('none for %s', (_, key, country) => {
    expect(proposeMadeUp('Who spoke?', key, about(country))).toEqual([]);
  });

  test('men and women in turns where nobody knows the sex', () => {
    const [first, second] = proposeMadeUp('Who spoke?', 'Zorba Quat', about('Egypt'));
    const { male, female } = world.cultures.find(({ culture }) => culture === 'Arabic')!;
    expect(male).toContain(first?.split(' ')[0]);
    expect(female).toContain(second?.split(' ')[0]);
  });
});

describe('well-known people', () => {
  test.each([
    ['a head of a company', 'Which MFI CEO asked for help?', 'Gary Favell'],
    ['a former head of it', 'Which former Microsoft CEO spoke?', 'Bill Gates'],
    ['a leader of a party', 'Which Labour Party leader spoke?', 'Jeremy Corbyn'],
    ['a writer whom nobody knows', 'Which author of the report spoke?', 'Andy Logan'],
    ['a governor whom nobody knows', 'Which regional governor spoke?', 'Boris Dubrovsky'],
  ])('stand for nobody of one body, and for nobody unknown: %s', (_, stem, key) => {
    expect(proposePeople(stem, key, about('Peru', '2016-05-01'))).toEqual([]);
  });

  test('no foreign premier in home affairs', () => {
    const found = proposePeople(
      'Which prime minister spoke?',
      'Stephen Harper',
      about('Canada', '2007-09-05'),
    );
    expect(found).toContain('Paul Martin');
    expect(found).not.toContain('Andrew Holness');
    expect(found).not.toContain('Justin Trudeau');
  });

  test('nobody of another part of the continent', () => {
    const found = proposePeople(
      'Whom do the airlines support?',
      'Bashar al-Assad',
      about('Iran', '2019-01-21'),
    );
    expect(found.length).toBeGreaterThanOrEqual(3);
    expect(found).not.toContain('Rodrigo Duterte');
  });

  test('nobody whom the article names', () => {
    const document = documentOf('Paul Martin spoke to Canada.', { publishedOn: '2007-09-05' });
    expect(proposePeople('Which prime minister spoke?', 'Stephen Harper', document)).not.toContain(
      'Paul Martin',
    );
  });
});

describe('people of the article', () => {
  const names = { person: ['Park Joo-ho', 'Kim Min-woo', 'Lukas Weber', 'Olga Quist'] };
  const match = documentOf(
    'Korea substituted Park Joo-ho early. Kim Min-woo waited. Lukas Weber cheered. Olga Quist sang.',
    { names },
  );

  test('of the country that the question names', () => {
    const local = proposeOfArticle('Whom did South Korea substitute?', 'Park Joo-ho', match, 'substituted');
    expect(local).toContain('Kim Min-woo');
    expect(local).not.toContain('Lukas Weber');
  });

  test('of any country where the question names none', () => {
    const any = proposeOfArticle('Who was substituted?', 'Park Joo-ho', match, 'substituted');
    expect(any).toEqual(expect.arrayContaining(['Kim Min-woo', 'Lukas Weber']));
  });

  test('a president of the country asked for, as the article says', () => {
    const summit = documentOf('Juan Rojas spoke first. Pedro Luna waited. Jorge Paz left.', {
      names: { person: ['Juan Rojas', 'Pedro Luna', 'Jorge Paz'] },
      entities: {
        'Pedro Luna': { role: 'Colombian president' },
        'Jorge Paz': { role: 'president' },
      },
    });
    expect(proposeOfArticle('Which Colombian president spoke?', 'Juan Rojas', summit, 'spoke')).toEqual([
      'Pedro Luna',
    ]);
  });

  test('no body whose name looks like that of a person, and no half of a name', () => {
    const inquiry = documentOf(
      'Trevor Flugge spoke. Cole Inquiry waited. Martin III left. Ann Vale agreed.',
      {
        names: { person: ['Trevor Flugge', 'Cole Inquiry', 'Martin III', 'Ann Vale'] },
      },
    );
    expect(proposeOfArticle('Who spoke?', 'Trevor Flugge', inquiry, 'spoke')).toEqual(['Ann Vale']);
  });

  test('no shop, island or troupe', () => {
    const village = documentOf('Odile Gakire spoke. Inzo Nziza opened. Agio Strati waited. Bo Dahl sang.', {
      names: { person: ['Odile Gakire', 'Inzo Nziza', 'Agio Strati', 'Bo Dahl'] },
    });
    expect(proposeOfArticle('Who spoke?', 'Odile Gakire', village, 'spoke').sort()).toEqual([
      'Agio Strati',
      'Bo Dahl',
      'Inzo Nziza',
    ]);
    const told = documentOf(
      'Odile Gakire spoke. Inzo Nziza, shop, opened. Men waited on Agio Strati. Bo Dahl sang.',
      {
        names: { person: ['Odile Gakire', 'Inzo Nziza', 'Agio Strati', 'Bo Dahl'] },
        tree: { shop: 'Inzo appos', Agio: 'waited obl', on: 'Agio case', Strati: 'Agio flat' },
      },
    );
    expect(proposeOfArticle('Who spoke?', 'Odile Gakire', told, 'spoke')).toEqual(['Bo Dahl']);
  });

  test('beside a speaker nobody who is not heard', () => {
    const told = documentOf(
      'Mike Good said no. Bob Straus agreed. Vera Drakes won. Guy Cumber praised it. Warren Blanc waited.',
      {
        names: { person: ['Mike Good', 'Bob Straus', 'Vera Drakes', 'Guy Cumber', 'Warren Blanc'] },
        lemmas: { said: 'say', agreed: 'agree', won: 'win', praised: 'praise', waited: 'wait' },
        entities: { 'Bob Straus': { role: 'critic' }, 'Warren Blanc': { role: 'killer' } },
        tree: { Guy: 'praised nsubj', Cumber: 'Guy flat', Vera: 'won nsubj', Drakes: 'Vera flat' },
      },
    );
    const offered = (rule: string, verb: string): string[] => {
      const draft = { ...draftOf('Who did so?', 'Mike Good', PERSON, told, { verb }), rule };
      return texts(articleEntities.propose(draft, contextOf(world, told))).sort();
    };
    expect(offered('clause/who-subject', 'said')).not.toContain('Vera Drakes');
    expect(offered('clause/who-subject', 'said')).not.toContain('Warren Blanc');
    expect(offered('clause/who-subject', 'said')).toContain('Bob Straus');
    expect(offered('clause/who-subject', 'waited')).toContain('Vera Drakes');
  });

  test('no president beside an ambassador', () => {
    const told = documentOf('Richard Gren spoke. Barack Obama waited. Ann Vale agreed.', {
      names: { person: ['Richard Gren', 'Barack Obama', 'Ann Vale'] },
      entities: { 'Richard Gren': { role: 'minister' }, 'Ann Vale': { role: 'senator' } },
    });
    const offered = (stem: string, rule: string): string[] => {
      const draft = { ...draftOf(stem, 'Richard Gren', PERSON, told, { verb: 'spoke' }), rule };
      return texts(articleEntities.propose(draft, contextOf(world, told)));
    };
    expect(offered('Who was the envoy of the board in May 2015?', 'office/holder')).toEqual(['Ann Vale']);
    expect(offered('Who was the president of the board in May 2015?', 'office/holder')).toContain(
      'Barack Obama',
    );
    expect(offered('Who spoke?', 'clause/who-subject')).toContain('Barack Obama');
  });

  test('no surname with a particle beside a name in full', () => {
    const family = documentOf('Angela Erd spoke. Von Neuhoff left. Ann Vale agreed.', {
      names: { person: ['Angela Erd', 'Von Neuhoff', 'Ann Vale'] },
    });
    expect(proposeOfArticle('Who spoke?', 'Angela Erd', family, 'spoke')).toEqual(['Ann Vale']);
  });

  test('nobody who is only named in passing', () => {
    const inequality = documentOf('Barbara Stock spoke first. Days of Carl Dixon return. Ann Vale agreed.', {
      names: { person: ['Barbara Stock', 'Carl Dixon', 'Ann Vale'] },
      tree: { Dixon: 'Days nmod', Carl: 'Dixon flat' },
    });
    expect(proposeOfArticle('Who spoke?', 'Barbara Stock', inequality, 'spoke')).toEqual(['Ann Vale']);
  });
});
