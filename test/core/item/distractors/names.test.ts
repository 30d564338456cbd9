import { beforeAll, describe, expect, test } from '@jest/globals';
import { articleEntities } from '../../../../src/core/item/distractors/article-entities.js';
import { genderOfStem } from '../../../../src/core/item/distractors/gender-of-stem.js';
import { isAcronym } from '../../../../src/core/item/distractors/in-form-of.js';
import { madeUpNames } from '../../../../src/core/item/distractors/made-up-names.js';
import { organisations } from '../../../../src/core/item/distractors/organisations.js';
import { people } from '../../../../src/core/item/distractors/people.js';
import type { AnswerType } from '../../../../src/core/item/draft.js';
import type { World } from '../../../../src/core/world/world.js';
import { loadWorld } from '../../../../src/resources.js';
import { contextOf, documentOf, draftOf } from './documents.js';

let world: World;
beforeAll(() => {
  world = loadWorld();
});

const PERSON: AnswerType = { type: 'person' };
const in2021 = documentOf('', { publishedOn: '2021-10-22' });
const texts = (found: readonly { readonly text: string }[]): string[] => found.map(({ text }) => text);

const proposePeople = (stem: string, key: string, document = in2021): string[] =>
  texts(people.propose(draftOf(stem, key, PERSON, document), contextOf(world, document)));

describe('people', () => {
  test.each([
    ['Who announced the step?', 'Sergey Lavrov', ['Sergei Shoigu', 'Dmitry Peskov']],
    ['Which Kenyan runner set the record?', 'Brigid Kosgei', ['Ruth Chepngetich', 'Faith Kipyegon']],
    ['Which US president signed it?', 'Joe Biden', ['Donald Trump', 'Barack Obama']],
    ['Who won the match?', 'Naomi Osaka', ['Simona Halep', 'Serena Williams']],
    ['Which British prime minister resigned?', 'Boris Johnson', ['Theresa May', 'David Cameron']],
    ['Which tech billionaire is buying it?', 'Marc Benioff', ['Elon Musk', 'Jeff Bezos']],
    ['Who directed the film?', 'Bong Joon-ho', ['Martin Scorsese']],
    ['Which Senate Minority Leader said so?', 'Chuck Schumer', ['Mitch McConnell']],
    ['Who said so?', 'Elena Kagan', ['Sonia Sotomayor', 'John Roberts']],
  ])('%s %s', (stem, key, likes) => {
    expect(proposePeople(stem, key)).toEqual(expect.arrayContaining(likes));
    expect(proposePeople(stem, key)).not.toContain(key);
  });

  test.each([
    ['Which NATO spokeswoman said so?', 'Oana Lungescu'],
    ['Who found the bottle?', 'Tonya Illman'],
    ['Which country won?', 'Germany'],
    ['Which neighbour called the police?', 'Boris Johnson'],
    ['Who was it?', ''],
    ['Which resident said so?', 'John Smith'],
    ['Which lawyer spoke?', 'Barack Obama'],
    ['Who was it?', 'a man'],
    ['Which governor of Kumla Prison said so?', 'Kenneth Gustafsson'],
    ['Which former governor of Massachusetts ended his campaign?', 'Deval Patrick'],
  ])('%s %s: none', (stem, key) => {
    expect(proposePeople(stem, key)).toEqual([]);
  });

  test('nobody of another time, sex or country than the stem says', () => {
    expect(proposePeople('Which US president signed it?', 'Joe Biden')).not.toContain('Vladimir Putin');
    expect(proposePeople('Who announced the step?', 'Sergey Lavrov')).not.toContain('Madeleine Albright');
    expect(proposePeople('Which actress won?', 'Olivia Colman')).not.toContain('Tom Hanks');
    expect(proposePeople('Which German chancellor spoke?', 'Angela Merkel')).not.toContain('Sebastian Kurz');
  });
});

const inYear = (year: number) => documentOf('', { publishedOn: `${year}-05-02` });

describe('people of like office and time', () => {
  test.each([
    ['Who spoke on Syria?', 'Mike Pompeo', 2019, ['Anthony Fauci', 'Robert Mueller', 'Jerome Powell']],
    ['Who raised the alarm?', 'Anthony Fauci', 2020, ['Mike Pompeo', 'Jerome Powell']],
    ['Which captain scored?', 'Harry Kane', 2018, ['Ryan Giggs', 'Jude Bellingham', 'Lucy Bronze']],
    ['Who orbited the Earth?', 'Yuri Gagarin', 2011, ['Anna Kikina', 'Oleg Kononenko']],
    ['Who opened the bridge?', 'Queen Elizabeth II', 2017, ['King Felipe VI', 'King Harald V']],
    ['Who led the protest?', 'Nelson Chamisa', 2019, ['Vladimir Putin', 'Alexei Navalny', 'Ian Smith']],
    [
      'Which undersecretary to the prime minister spoke?',
      'Theresa May',
      2017,
      ['Boris Johnson', 'Narendra Modi'],
    ],
    ['Who won the race?', 'Mary Keitany', 2018, ['Eliud Kipchoge']],
  ])('%s %s in %i: none of another office, sex, land or time', (stem, key, year, others) => {
    const found = proposePeople(stem, key, inYear(year));
    expect(found.filter((name) => others.includes(name))).toEqual([]);
  });

  test.each([
    ['Who spoke on Syria?', 'Mike Pompeo', 2019, /Rex Tillerson|John Kerry|John Bolton|Antony Blinken/],
    ['Who raised the alarm?', 'Anthony Fauci', 2020, /Deborah Birx|Robert Redfield|Francis Collins/],
    ['Which captain scored?', 'Harry Kane', 2018, /Raheem Sterling|Marcus Rashford|Jordan Henderson/],
    ['Who orbited the Earth?', 'Yuri Gagarin', 2011, /Alexei Leonov|Valentina Tereshkova/],
    ['Who opened the bridge?', 'Queen Elizabeth II', 2017, /^Prince|Princess/],
  ])('%s %s', (stem, key, year, like) => {
    expect(proposePeople(stem, key, inYear(year)).filter((name) => like.test(name))).not.toEqual([]);
  });
});

test('an undated article is of the key’s time', () => {
  const found = proposePeople('Whom did the leaders meet?', 'David Cameron', documentOf(''));
  expect(found.length).toBeGreaterThanOrEqual(3);
  expect(found).not.toContain('Winston Churchill');
});

const proposeBodies = (stem: string, key: string, group?: string): string[] =>
  texts(
    organisations.propose(
      draftOf(stem, key, { type: 'organisation', ...(group ? { group } : {}) }),
      contextOf(world),
    ),
  );

describe('organisations', () => {
  test.each([
    ['Which Iranian airline was banned?', 'Mahan Air', 'Iranian airline', ['Iran Air', 'Qeshm Air']],
    ['Which supermarket chain left?', 'Tesco', 'supermarket chain', ["Sainsbury's", 'Asda']],
    ['Which UN agency warned?', 'The World Health Organization', 'UN agency', ['UNICEF', 'UNESCO']],
    ['Which central bank raised rates?', 'The Bank of Japan', 'central bank', ['The Bank of England']],
    ['Which journal published it?', 'PLoS One', 'journal', ['Nature', 'Science']],
    ['Which tech giant bought it?', 'Google', 'tech giant', ['Microsoft', 'Apple']],
    [
      'Which British university did the study?',
      'The University of Exeter',
      'British university',
      ['Durham University'],
    ],
    [
      'Which Canadian university did the study?',
      'Carleton University',
      'Canadian university',
      ['McGill University'],
    ],
  ])('%s %s', (stem, key, group, likes) => {
    expect(proposeBodies(stem, key, group)).toEqual(expect.arrayContaining(likes));
    expect(proposeBodies(stem, key, group)).not.toContain(key);
  });

  test.each([
    ['Which company made it?', 'NearEarth', 'cargo delivery firm of sorts'],
    ['Which family fled?', 'The Zapatas', 'family'],
    ['Who did it?', 'The Neighbours', undefined],
    ['Which Ruritanian club won?', 'Quid FC', 'choir'],
    ['Which group did it?', 'The Knights', 'group'],
    ['Which body?', '', 'body'],
    ['Which team?', 'Ours', 'crew'],
    ['Which one?', 'mars', undefined],
  ])('%s %s: none', (stem, key, group) => {
    expect(proposeBodies(stem, key, group)).toEqual([]);
  });

  test.each([
    ['a court of a country unknown to the lists', 'Which court ruled?', 'The Rota', 'court'],
    ['an armed group', 'Which armed group was fought?', 'ISIS', 'armed group'],
  ])('none for %s', (_, stem, key, group) => {
    expect(proposeBodies(stem, key, group)).toEqual([]);
  });

  test('courts above countries for one of them, and bodies of the same part of the world', () => {
    const courts = proposeBodies('Which court ruled?', 'The International Criminal Court', 'court');
    expect(courts).toContain('The International Court of Justice');
    expect(courts).not.toContain('The Supreme Court');
    const bodies = proposeBodies('Which international organization did it join?', 'The European Union');
    expect(bodies).toContain('NATO');
    expect(bodies).not.toContain('The Arab League');
    const charities = proposeBodies('Which charity warned of hunger?', 'Oxfam', 'charity');
    expect(charities).toContain('ActionAid');
    expect(charities).not.toContain("Barnardo's");
  });

  test('the country of the stem holds for all', () => {
    expect(proposeBodies('Which Iranian airline was banned?', 'Mahan Air', 'Iranian airline')).not.toContain(
      'Lufthansa',
    );
  });
});

test.each([
  ['NASA', true],
  ['the FBI', true],
  ['U.S.', true],
  ['F-16', true],
  ['The World Bank', false],
  ['Tesco', false],
  ['ESA Council', false],
  ['A', false],
])('%s is an acronym: %s', (name, is) => {
  expect(isAcronym(name)).toBe(is);
});

describe('article-entities', () => {
  const body =
    'Tonya Illman found the bottle on Sunday. Kym Illman was with Tonya Illman. Ross Anderson studied the note. ' +
    'Ross Anderson and Tonya Illman met. Angela Erdmann found a bottle in Kiel. Bert Vale wrote a report for Greta Holm.';
  const document = documentOf(body, {
    names: {
      person: ['Tonya Illman', 'Kym Illman', 'Ross Anderson', 'Angela Erdmann', 'Bert Vale', 'Greta Holm'],
      place: ['Kiel'],
    },
    lemmas: { found: 'find', wrote: 'write', studied: 'study' },
    entities: { 'Greta Holm': { gender: 'female', role: 'museum director' } },
  });
  const propose = (stem: string, verb: string, key = 'Tonya Illman'): string[] =>
    texts(
      articleEntities.propose(draftOf(stem, key, PERSON, document, { verb }), contextOf(world, document)),
    );

  test('others of the kind, named apart from the fact', () => {
    expect(propose('Who found the bottle?', 'found').sort()).toEqual(['Bert Vale', 'Greta Holm']);
  });

  test.each([
    ['Kym Illman', 'a name in common'],
    ['Ross Anderson', 'side by side with the key'],
    ['Angela Erdmann', 'does the same elsewhere'],
    ['Kiel', 'of another kind'],
    ['Tonya Illman', 'the key itself'],
  ])('not %s: %s', (name) => {
    expect(propose('Who found the bottle?', 'found')).not.toContain(name);
  });

  test('not in the sentence of the fact', () => {
    expect(propose('Who wrote the report?', 'wrote', 'Bert Vale')).not.toContain('Greta Holm');
  });

  test('of the role and sex that the stem names', () => {
    expect(propose('Which museum director found the bottle?', 'found')).toEqual(['Greta Holm']);
    expect(propose('Which woman found the bottle?', 'found')).toEqual(['Greta Holm']);
    expect(propose('Which policeman found the bottle?', 'found')).toEqual([]);
  });

  test('a well-known singer stands for no unknown man', () => {
    const told = documentOf(
      'Tom Barr scoured shelves. David Bowie died on Sunday. Bert Vale wrote a report.',
      {
        names: { person: ['Tom Barr', 'David Bowie', 'Bert Vale'] },
      },
    );
    const draft = draftOf('Who scoured shelves?', 'Tom Barr', PERSON, told, { verb: 'scoured' });
    expect(texts(articleEntities.propose(draft, contextOf(world, told)))).toEqual(['Bert Vale']);
  });

  test('says why', () => {
    const [first] = articleEntities.propose(
      draftOf('Who found it?', 'Tonya Illman', PERSON, document, { verb: 'found' }),
      contextOf(world, document),
    );
    expect(first?.why).toMatch(/^The article names .+ in another connection: “.+”$/);
  });
});

const proposeMadeUp = (stem: string, key: string, document = in2021): string[] =>
  texts(madeUpNames.propose(draftOf(stem, key, PERSON, document), contextOf(world, document)));

describe('made-up-names', () => {
  test.each([
    ['Who found the bottle?', 'Tonya Illman', /^[A-Z][a-z]+ [A-Z][a-z]+$/],
    ['Who said so?', 'Klaus Weber', /^[A-Z]\p{L}+ \p{L}+$/u],
    ['Which NATO spokeswoman said so?', 'Oana Lungescu', /^\p{L}+a \p{L}+$/u],
    ['Who ran?', 'Joyce Kiplagat', /^\p{L}+ \p{L}+$/u],
    ['Who spoke?', 'Oleksandr Shevchuk', /^\p{L}+ \p{L}+$/u],
    ['Who won?', 'Kim Ji-young', /^.+$/],
    ['Who said so?', 'María Delgado', /^.+$/],
    ['Who wrote it?', 'Agnieszka Kowalczyk', /^.+$/],
  ])('%s %s', (stem, key, form) => {
    const found = proposeMadeUp(stem, key);
    expect(found.length).toBeGreaterThanOrEqual(3);
    expect(found.filter((name) => !form.test(name) || name.includes(key.split(' ')[0]!))).toEqual([]);
  });

  test.each([
    ['Who announced it?', 'Sergey Lavrov'],
    ['Who said so?', 'Zorbquat'],
    ['Who said so?', 'Xqzt Vbnm'],
    ['Which country?', 'Germany'],
    ['Who said so?', 'J. R. Smith'],
    ['Who was there?', 'The old man of Hoy'],
    ['Who said so?', 'Dr. Anna Becker'],
    ['Who?', ''],
  ])('%s %s: none', (stem, key) => {
    expect(proposeMadeUp(stem, key)).toEqual([]);
  });

  test.each([
    ['Which governor of Kumla Prison (Sweden) spoke?', 'Kenneth Gustafsson', 'Scandinavian'],
    ['Who spoke?', 'Olga Smirnova', 'Russian'],
    ['Which German neighbour called?', 'Angela Xyz', 'German'],
    ['Who spoke?', 'Ion Popovescu', 'Romanian'],
  ])('%s %s is %s', (stem, key, culture) => {
    const row = world.cultures.find((each) => each.culture === culture)!;
    const [first] = proposeMadeUp(stem, key);
    expect([...row.female, ...row.male]).toContain(first?.split(' ')[0]);
  });

  test('of the city in the title', () => {
    const document = documentOf('', { title: 'Vienna Named Best City' });
    const german = world.cultures.find(({ culture }) => culture === 'German')!;
    const [first] = proposeMadeUp('Who was not surprised?', 'Helena Hartlauer', document);
    expect(german.surnames).toContain(first?.split(' ')[1]);
    expect(genderOfStem('Who described herself as open-minded?')).toBe('female');
    expect(genderOfStem('Who called himself lucky?')).toBe('male');
  });

  test('surnames of women', () => {
    expect(
      proposeMadeUp('Who spoke?', 'Olga Smirnova').filter((name) => !/(ova|ina|eva)$/.test(name)),
    ).toEqual([]);
    expect(
      proposeMadeUp('Who spoke?', 'Agnieszka Lewandowska').filter((name) => name.endsWith('ski')),
    ).toEqual([]);
    expect(
      proposeMadeUp('Who spoke?', 'Oleg Smirnov').filter((name) => name.split(' ')[1]!.endsWith('a')),
    ).toEqual([]);
  });

  test('never the name of somebody well known', () => {
    expect(world.isTaken('Tony Bennett')).toBe(true);
    expect(world.isTaken('Sergey Lavrov')).toBe(true);
    expect(world.isTaken('Tonya Illman')).toBe(false);
  });

  test('no part of a name that the article has', () => {
    const document = documentOf('Emily Porter and James Marsh met Tonya Illman.', {
      names: { person: ['Tonya Illman'] },
    });
    expect(
      proposeMadeUp('Who found it?', 'Tonya Illman', document).filter((name) =>
        /Emily|Porter|James|Marsh/.test(name),
      ),
    ).toEqual([]);
  });
});
