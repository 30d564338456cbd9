import { beforeAll, describe, expect, test } from '@jest/globals';
import type { MentionKind } from '../../../src/core/model.js';
import { citiesOfCountry, likeCapitals } from '../../../src/core/world/like-cities.js';
import { likeCountries } from '../../../src/core/world/like-countries.js';
import { likePeople } from '../../../src/core/world/like-people.js';
import { askedNoun } from '../../../src/core/world/noun-groups.js';
import type { World } from '../../../src/core/world/world.js';
import { loadWorld } from '../../../src/resources.js';

let world: World;
beforeAll(() => {
  world = loadWorld();
});

describe('categoryNoun', () => {
  test.each<[string, string]>([
    ['Germany', 'country'],
    ['the United States', 'country'],
    ['U.S.', 'country'],
    ['Singapore', 'country'],
    ['Cuba', 'country'],
    ['Madagascar', 'country'],
    ['Warsaw', 'city'],
    ['Chicago', 'US city'],
    ['Nevada', 'US state'],
    ['Bavaria', 'German state'],
    ['Mahan Air', 'airline'],
    ['World Health Organization', 'UN agency'],
    ['Tesco', 'supermarket chain'],
    ['the BBC', 'broadcaster'],
    ['Boeing', 'company'],
    ['PLoS One', 'scientific journal'],
    ['Köln', 'city'],
    ['Mars', 'planet'],
  ])('%s is a %s', (name, noun) => {
    expect(world.categoryNoun(name, name === 'Mars' ? 'place' : undefined)).toBe(noun);
  });

  test.each([
    ['Georgia', 'a country and a US state'],
    ['New York', 'a city and a state'],
    ['Washington', 'a city and a state'],
    ['Zürich', 'a city and a canton'],
    ['Amazon', 'a river and a company'],
    ['Quidbury', 'nothing at all'],
    ['', 'nothing at all'],
    ['turkey', 'a bird, on a farm and on a plate'],
    ['act', 'no party'],
  ])('%s has no one noun: %s', (name) => {
    expect(world.categoryNoun(name)).toBeNull();
  });

  test.each<[string, MentionKind, string]>([
    ['Amazon', 'place', 'river'],
    ['Amazon', 'organisation', 'company'],
    ['Apple', 'organisation', 'tech company'],
    ['China', 'organisation', 'country'],
  ])('%s as a %s is a %s', (name, mention, noun) => {
    expect(world.categoryNoun(name, mention)).toBe(noun);
  });
});

describe('names', () => {
  test.each([
    ['UK', 'United Kingdom'],
    ['Britain', 'United Kingdom'],
    ['the Netherlands', 'Netherlands'],
    ['Holland', 'Netherlands'],
    ['Czechia', 'Czech Republic'],
    ['Burma', 'Myanmar'],
    ["Côte d'Ivoire", 'Ivory Coast'],
    ['São Tomé and Príncipe', 'São Tomé and Príncipe'],
  ])('%s is %s', (name, country) => {
    expect(world.country(name)?.name).toBe(country);
  });

  test('a common word is not the name spelt like it', () => {
    expect(world.find('turkey').map(({ kind }) => kind)).not.toContain('country');
    expect(world.find('Turkey').map(({ kind }) => kind)).toEqual(['country']);
    expect(world.country('chad')).toBeNull();
  });

  test.each([
    ['foreign minister of Russia', 'Russia'],
    ['Iranian airline', 'Iran'],
    ['South Korean president', 'South Korea'],
    ['UK prime minister', 'United Kingdom'],
    ["Kenya's runner", 'Kenya'],
    ['airline', undefined],
    ['polish', undefined],
    ['chief of staff', undefined],
  ])('%s speaks of %s', (words, country) => {
    expect(world.countryIn(words)?.name).toBe(country);
  });

  test('adjectives and peoples', () => {
    expect(world.adjectiveOf('Denmark')).toBe('Danish');
    expect(world.demonymOf('Denmark')).toBe('Danes');
    expect(world.countryOfDemonym('Dane')?.name).toBe('Denmark');
    expect(world.countryOfDemonym('Filipino')?.name).toBe('Philippines');
    expect(world.countryOfDemonym('Martian')).toBeNull();
  });
});

const like = (name: string): string[] => {
  const country = world.country(name);
  return country ? likeCountries(world, country).map((other) => other.name) : [];
};

describe('likeness', () => {
  test.each([
    ['Germany', 'France', 'Liechtenstein'],
    ['Samoa', 'Tonga', 'Germany'],
    ['Kenya', 'Tanzania', 'Kosovo'],
    ['Bolivia', 'Peru', 'Nepal'],
    ['Taiwan', 'South Korea', 'Brazil'],
    ['Iran', 'Iraq', 'Uruguay'],
    ['Poland', 'Czech Republic', 'Malawi'],
    ['Zimbabwe', 'Zambia', 'Finland'],
  ])('%s is nearer to %s than to %s', (name, near, far) => {
    expect(like(name).indexOf(near)).toBeLessThan(8);
    expect(like(name).indexOf(near)).toBeLessThan(like(name).indexOf(far));
    expect(like(name)).not.toContain(name);
  });

  test('cities are of the same country, capitals of others', () => {
    const munich = world.city('Munich')!;
    const others = citiesOfCountry(world, munich);
    expect(others.every(({ country }) => country === 'Germany')).toBe(true);
    expect(others.map(({ name }) => name)).not.toContain('Munich');
    const capitals = likeCapitals(world, world.city('Warsaw')!).map(({ name }) => name);
    expect(capitals).toContain('Prague');
    expect(capitals).not.toContain('Warsaw');
    expect(capitals).not.toContain('Kraków');
  });

  test('people are of the time, gender and country asked for', () => {
    const groups = [world.people('Sergey Lavrov')[0]!.group];
    const of2021 = likePeople(world, {
      groups,
      onlyGroups: true,
      country: null,
      abroad: true,
      gender: null,
      year: 2021,
      fits: () => true,
    });
    expect(of2021.map(({ name }) => name)).toContain('Antony Blinken');
    expect(of2021.map(({ name }) => name)).not.toContain('Madeleine Albright');
    const women = likePeople(world, {
      groups,
      onlyGroups: true,
      country: null,
      abroad: true,
      gender: 'female',
      year: 2021,
      fits: () => true,
    });
    expect(women.every(({ gender }) => gender === 'female')).toBe(true);
    const german = likePeople(world, {
      groups,
      onlyGroups: true,
      country: 'Germany',
      abroad: false,
      gender: null,
      year: 2021,
      fits: () => true,
    });
    expect(german.every(({ country }) => country === 'Germany')).toBe(true);
  });
});

describe('askedNoun', () => {
  test.each([
    ['British supermarket chain', 'Tesco'],
    ['Iranian airline did Germany ban', 'Mahan Air'],
    ['two supermarket chains', 'Tesco'],
    ['tech giant', 'Google'],
    ['carmaker', 'Volkswagen'],
    ['Russian foreign minister', 'Sergey Lavrov'],
    ['disease', 'measles'],
    ['court', 'International Court of Justice'],
  ])('%s asks for the like of %s', (words, name) => {
    expect(askedNoun(world, words)?.entries.map((entry) => entry.name)).toContain(name);
  });

  test('the words end with the noun', () => {
    expect(askedNoun(world, 'supermarket chains entered the Polish market')?.words).toBe(
      'supermarket chains',
    );
    expect(askedNoun(world, 'Iranian airline did Germany ban')?.words).toBe('Iranian airline');
  });

  test.each(['neighbour', 'of them', '', 'spokeswoman', 'reason', 'family', 'Zapata', 'two'])(
    '%s asks for nothing in the lists',
    (words) => {
      expect(askedNoun(world, words)).toBeNull();
    },
  );
});
