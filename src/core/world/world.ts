import type { MentionKind } from '../model.js';
import type { City, Country, Entry, EntryKind, Person, Region } from './entry.js';
import type { Culture } from './list-files.js';
import { nameKey } from './name-key.js';
import type { NounClasses } from './noun-classes.js';

/** What is known beside names. */
export interface Beside {
  readonly cultures: readonly Culture[];
  /** Well-known people's names that no list of people has. */
  readonly taken: ReadonlySet<string>;
  readonly nouns: NounClasses;
}

const GEOGRAPHIC: readonly EntryKind[] = ['country', 'region', 'city', 'place'];

/** Which kinds of entry a name of this kind in a text can mean; the first set that has one is meant. */
const KINDS_OF_MENTION: Readonly<Record<MentionKind, readonly (readonly EntryKind[])[]>> = {
  person: [['person']],
  organisation: [['organisation'], GEOGRAPHIC],
  place: [GEOGRAPHIC, ['organisation']],
};

const isProper = (entry: Entry): boolean => /[\p{Lu}\d]/u.test(entry.name);

/** What the lists know, looked up by name. */
export class World {
  private readonly byKey = new Map<string, Entry[]>();
  private readonly byGroup = new Map<string, Entry[]>();
  private readonly byNoun = new Map<string, Entry[]>();
  private readonly byAdjective = new Map<string, Country>();
  private readonly byCountry = new Map<string, Person[]>();
  readonly countries: readonly Country[];

  constructor(
    readonly entries: readonly Entry[],
    private readonly beside: Beside,
  ) {
    this.countries = entries.filter((entry): entry is Country => entry.kind === 'country');
    for (const entry of entries) {
      for (const key of keysOf(entry)) push(this.byKey, key, entry);
      push(this.byGroup, entry.group, entry);
      push(this.byNoun, entry.noun, entry);
      if (entry.kind === 'person' && entry.country !== null)
        push(this.byCountry, entry.country, entry as Person);
    }
    for (const country of this.countries) {
      for (const word of [...country.adjectives, country.people]) {
        if (!this.byAdjective.has(word)) this.byAdjective.set(word, country);
      }
    }
  }

  get cultures(): readonly Culture[] {
    return this.beside.cultures;
  }

  get nouns(): NounClasses {
    return this.beside.nouns;
  }

  /**
   * Everything of this name, in the order of kinds: countries, cities, regions, places, organisations, people, terms.
   * `turkey` is not `Turkey`: a name with a capital is a common term only when no name fits. [] for an unknown name.
   */
  find(name: string, kind?: EntryKind): readonly Entry[] {
    const found = this.byKey.get(nameKey(name)) ?? [];
    if (found.length === 0) return found;
    const capital = /[\p{Lu}\d]/u.test(name);
    const fitting = found.some((entry) => isProper(entry) === capital)
      ? found.filter((entry) => isProper(entry) === capital)
      : found.filter((entry) => !isProper(entry));
    return kind === undefined ? fitting : fitting.filter((entry) => entry.kind === kind);
  }

  /** What a mention of this kind can mean by this name: the river Amazon as a place, the company as an organisation. */
  meanings(name: string, mention?: MentionKind): readonly Entry[] {
    const found = this.find(name);
    if (mention === undefined) return found;
    for (const kinds of KINDS_OF_MENTION[mention]) {
      const fitting = found.filter((entry) => kinds.includes(entry.kind));
      if (fitting.length > 0) return fitting;
    }
    return [];
  }

  /** The first of its meanings; null for an unknown name. */
  known(name: string, mention?: MentionKind): Entry | null {
    return this.meanings(name, mention)[0] ?? null;
  }

  country(name: string): Country | null {
    return (this.find(name, 'country')[0] as Country | undefined) ?? null;
  }

  city(name: string): City | null {
    return (this.find(name, 'city')[0] as City | undefined) ?? null;
  }

  region(name: string): Region | null {
    return (this.find(name, 'region')[0] as Region | undefined) ?? null;
  }

  people(name: string): readonly Person[] {
    return this.find(name, 'person') as readonly Person[];
  }

  /** Whether somebody well known has this name, who must not be offered as nobody. */
  isTaken(name: string): boolean {
    return this.beside.taken.has(name) || this.people(name).length > 0;
  }

  /**
   * The noun that asks for it: "Which country …", "which airline …". Null for an unknown name, and for one that
   * means different things ("Georgia", "New York", "Washington").
   */
  categoryNoun(name: string, mention?: MentionKind): string | null {
    const found = this.meanings(name, mention);
    const [first] = found;
    if (!first) return null;
    if (first.kind === 'country') {
      // Cuba and Madagascar are islands, too.
      return found.every((entry) => entry === first || isCityOf(entry, first) || entry.noun === 'island')
        ? first.noun
        : null;
    }
    if (found.every(({ noun }) => noun === first.noun)) return first.noun;
    return found.every(({ broad }) => broad === first.broad) ? first.broad : null;
  }

  /** `Danish` for Denmark. */
  adjectiveOf(country: string): string | null {
    return this.country(country)?.adjectives[0] ?? null;
  }

  /** `Danes` for Denmark. */
  demonymOf(country: string): string | null {
    return this.country(country)?.people ?? null;
  }

  /** Denmark for `Danish`, `Dane` and `Danes`. */
  countryOfDemonym(word: string): Country | null {
    return this.byAdjective.get(word) ?? this.byAdjective.get(`${word}s`) ?? null;
  }

  /** The country that the words speak of by name or adjective: "Iranian airline", "foreign minister of Russia". */
  countryIn(words: string): Country | null {
    const parts = words.replace(/['’]s\b/g, '').split(/[^\p{L}.'-]+/u);
    for (let length = 4; length > 0; length--) {
      for (let at = 0; at + length <= parts.length; at++) {
        const phrase = parts.slice(at, at + length).join(' ');
        const country = /^\p{Lu}/u.test(phrase)
          ? (this.country(phrase) ?? this.countryOfDemonym(phrase))
          : null;
        if (country) return country;
      }
    }
    return null;
  }

  /** The public people of a country; [] for none. */
  peopleOf(country: string | null): readonly Person[] {
    return country === null ? [] : (this.byCountry.get(country) ?? []);
  }

  /** Everything of one group, in the order of its list. */
  group(group: string): readonly Entry[] {
    return this.byGroup.get(group) ?? [];
  }

  /** Everything that this noun asks for: `airline`; [] for a noun that no list stands under. */
  ofNoun(noun: string): readonly Entry[] {
    return this.byNoun.get(noun) ?? [];
  }
}

/** Each once. */
const keysOf = ({ name, aliases }: Entry): Iterable<string> =>
  aliases.length === 0 ? [nameKey(name)] : new Set([name, ...aliases].map(nameKey));

const isCityOf = (entry: Entry, country: Entry): boolean =>
  entry.kind === 'city' && entry.country === country.name;

function push<T>(map: Map<string, T[]>, key: string, entry: T): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}
