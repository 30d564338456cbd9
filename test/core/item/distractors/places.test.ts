import { beforeAll, describe, expect, test } from '@jest/globals';
import { cities } from '../../../../src/core/item/distractors/cities.js';
import { countries } from '../../../../src/core/item/distractors/countries.js';
import type { DistractorSource } from '../../../../src/core/item/distractors/distractor-source.js';
import { places } from '../../../../src/core/item/distractors/places.js';
import { regions } from '../../../../src/core/item/distractors/regions.js';
import type { AnswerType } from '../../../../src/core/item/draft.js';
import type { Document } from '../../../../src/core/model.js';
import type { World } from '../../../../src/core/world/world.js';
import { loadWorld } from '../../../../src/resources.js';
import { contextOf, documentOf, draftOf } from './documents.js';

let world: World;
beforeAll(() => {
  world = loadWorld();
});

function propose(
  source: DistractorSource,
  stem: string,
  key: string,
  type: AnswerType['type'],
  document: Document = documentOf(''),
): string[] {
  const draft = draftOf(stem, key, { type } as AnswerType, document);
  return source.propose(draft, contextOf(world, document)).map(({ text }) => text);
}

describe('countries of the time and place of the event', () => {
  const in2008 = documentOf('', { publishedOn: '2008-06-12' });
  const likes = (stem: string, key: string): string[] =>
    propose(countries, stem, key, 'country', in2008).slice(0, 7);

  test('neighbours of neighbours before the rest of the continent', () => {
    expect(likes('Which country built the road?', 'Ethiopia')).toEqual(
      expect.arrayContaining(['Kenya', 'Sudan']),
    );
    expect(likes('Which country built the road?', 'Ethiopia')).not.toContain('Madagascar');
  });

  test('none that was not there yet', () => {
    const all = propose(countries, 'Which country built the road?', 'Ethiopia', 'country', in2008);
    expect(all).not.toContain('South Sudan');
    const later = documentOf('', { publishedOn: '2014-06-12' });
    expect(propose(countries, 'Which country built it?', 'Ethiopia', 'country', later)).toContain(
      'South Sudan',
    );
  });

  test('at a border, those on the border', () => {
    const stem = 'Two helicopters from Pakistan retreated to which country?';
    expect(propose(countries, stem, 'Afghanistan', 'country').sort()).toEqual(['China', 'India', 'Iran']);
    expect(
      propose(countries, 'Pakistan beat which country?', 'Afghanistan', 'country').length,
    ).toBeGreaterThan(9);
  });
});

describe('countries', () => {
  test.each([
    ['Which country banned the airline?', 'Germany', 'country', ['France', 'Poland', 'Austria']],
    ['Which country started the league?', 'Samoa', 'country', ['Tonga', 'Fiji', 'Vanuatu']],
    ['Which African country won?', 'Kenya', 'country', ['Tanzania', 'Uganda', 'Ethiopia']],
    ['From which country did they come?', 'The Netherlands', 'country', ['Belgium', 'Germany']],
    ['Which country sent the relief?', 'China', 'place', ['Japan', 'India']],
    ['Which country produced the film?', 'Georgia', 'country', ['Armenia', 'Azerbaijan']],
    ['Which South American country?', 'Bolivia', 'country', ['Peru', 'Paraguay']],
    ['Which country is it?', 'U.S.', 'country', ['Canada', 'Mexico']],
  ] as const)('%s %s', (stem, key, type, likes) => {
    const texts = propose(countries, stem, key, type).slice(0, 12);
    expect(texts).toEqual(expect.arrayContaining([...likes]));
    expect(texts).not.toContain(key);
  });

  test.each([
    ['Who won?', 'Germany', 'person'],
    ['Which city won?', 'Berlin', 'city'],
    ['Which US state voted first?', 'Georgia', 'place'],
    ['Which airline was banned?', 'Mahan Air', 'organisation'],
    ['How many?', '12', 'number'],
    ['Where was it?', 'Georgia', 'place'],
    ['Which country?', 'Ruritania', 'country'],
    ['Which bird was cooked?', 'turkey', 'country'],
  ] as const)('%s %s: none', (stem, key, type) => {
    expect(propose(countries, stem, key, type)).toEqual([]);
  });

  test('a part of the world in the stem holds for all', () => {
    const european = propose(countries, 'Which European country won?', 'Turkey', 'country');
    expect(european).not.toContain('Iraq');
    expect(propose(countries, 'Which African country won?', 'Egypt', 'country')).not.toContain('Israel');
  });

  test('the article stays where running text has it', () => {
    expect(propose(countries, 'Which country won?', 'Belgium', 'country')).toContain('The Netherlands');
  });
});

describe('cities', () => {
  test.each([
    [
      'A headline read “Former President of India dies”. In which city was he treated?',
      'New Delhi',
      'Thimphu',
    ],
    ['A headline read “French bakers strike”. In which city did they march?', 'Paris', 'London'],
    ['Iran moved its embassy from which city?', 'Tehran', 'Baghdad'],
  ])('a capital of a country that the stem names: %s', (stem, key, foreign) => {
    const texts = propose(cities, stem, key, 'city');
    expect(texts.length).toBeGreaterThan(2);
    expect(texts).not.toContain(foreign);
  });

  test.each([
    ['In which German city did it happen?', 'Munich', ['Stuttgart', 'Cologne']],
    ['In which US city was the race?', 'Chicago', ['Houston', 'Philadelphia']],
    ['Which city hosted the summit?', 'Warsaw', ['Prague', 'Vienna']],
    ['In which Polish city was it?', 'Warsaw', ['Krakow']],
    ['In which city was it held?', 'Osaka', ['Yokohama', 'Nagoya']],
    ['Which Texas city was flooded?', 'Houston', ['Dallas', 'Austin']],
    ['To which city did he fly?', 'Mumbai', ['Kolkata', 'Chennai']],
    ['In which city was she born?', 'Lyon', ['Marseille']],
  ] as const)('%s %s', (stem, key, likes) => {
    const texts = propose(cities, stem, key, 'city');
    expect(texts).toEqual(expect.arrayContaining([...likes]));
    expect(texts).not.toContain(key);
  });

  test.each([
    ['Which country was it?', 'Germany', 'country'],
    ['Which US state was it?', 'New York', 'place'],
    ['Who was it?', 'Paris', 'person'],
    ['In which city?', 'Atlantis', 'city'],
    ['In which country was it?', 'Singapore', 'place'],
    ['When was it?', '2016', 'date'],
    ['Where was it?', 'Washington', 'place'],
    ['Which German state was it?', 'Hamburg', 'number'],
  ] as const)('%s %s: none', (stem, key, type) => {
    expect(propose(cities, stem, key, type)).toEqual([]);
  });

  test('a Texas city gets no city of another state', () => {
    expect(propose(cities, 'Which Texas city was flooded?', 'Houston', 'city')).not.toContain('Chicago');
  });
});

describe('regions and other places', () => {
  test.each([
    [regions, 'Which US state became the first?', 'Nevada', ['Utah', 'Arizona', 'Oregon']],
    [regions, 'Which US state voted?', 'Georgia', ['Florida', 'Alabama']],
    [regions, 'Which German state voted?', 'Bavaria', ['Hesse', 'Saxony']],
    [regions, 'In which Canadian province was it?', 'Quebec', ['Ontario', 'Alberta']],
    [regions, 'In which state was it?', 'New York', ['Vermont', 'New Jersey']],
    [places, 'In which ocean did it sink?', 'The Pacific Ocean', ['The Indian Ocean']],
    [places, 'Which planet was seen?', 'Mars', ['Venus', 'Jupiter']],
    [places, 'On which continent was it?', 'Africa', ['Asia', 'Europe']],
  ] as const)('%s: %s %s', (source, stem, key, likes) => {
    const texts = propose(source, stem, key, 'place');
    expect(texts).toEqual(expect.arrayContaining([...likes]));
    expect(texts).not.toContain(key);
  });

  test.each([
    [regions, 'Which country was it?', 'Georgia'],
    [regions, 'Where was it?', 'Georgia'],
    [regions, 'Which city was it?', 'New York'],
    [regions, 'Where was it?', 'Nowhere'],
    [places, 'Which country was it?', 'Germany'],
    [places, 'Where was it?', 'Berlin'],
    [places, 'Where was it?', 'Nevada'],
    [places, 'Where was it?', 'Quidbury'],
  ] as const)('%s: %s %s: none', (source, stem, key) => {
    expect(propose(source, stem, key, 'place')).toEqual([]);
  });
});

describe('near enough to be taken for it', () => {
  test.each([
    ['On which island was the concert?', 'Oahu', ['Maui', 'Kauai'], ['Nantucket', 'Long Island']],
    [
      'In which sea was the bottle found?',
      'The Baltic Sea',
      ['The North Sea'],
      ['The Java Sea', 'The Black Sea'],
    ],
    [
      'Which sea meets the Atlantic there?',
      'The Mediterranean Sea',
      ['The Adriatic Sea'],
      ['The Barents Sea'],
    ],
  ])('%s %s', (stem, key, likes, strangers) => {
    const texts = propose(places, stem, key, 'place');
    expect(texts).toEqual(expect.arrayContaining(likes));
    expect(texts.filter((text) => strangers.includes(text))).toEqual([]);
  });

  test('no other planet beside ours', () => {
    expect(propose(places, 'On which planet did he land?', 'Earth', 'place')).toEqual([]);
    expect(propose(places, 'On which planet did it land?', 'Mars', 'place')).not.toEqual([]);
  });

  test('no city of the name of a car maker', () => {
    expect(propose(cities, 'Which car maker paid?', 'Toyota', 'organisation')).toEqual([]);
    expect(propose(cities, 'Which city paid?', 'Toyota', 'city')).not.toEqual([]);
  });

  test('cities of the country that the article is about, also for its capital', () => {
    const russia = documentOf('Russia mourned. Russia helped.', { names: { place: ['Russia'] } });
    expect(propose(cities, 'To which city was the boy flown?', 'Moscow', 'city', russia)).not.toContain(
      'Beijing',
    );
    expect(propose(cities, 'To which city was the boy flown?', 'Moscow', 'city')).toContain('Beijing');
  });

  test('beside a world power other powers, not its neighbours', () => {
    const texts = propose(countries, 'Which country failed in Iraq?', 'The United States', 'country').slice(
      0,
      6,
    );
    expect(texts).toContain('The United Kingdom');
    expect(texts).not.toContain('Mexico');
  });
});
