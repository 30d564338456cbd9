import type { Person } from '../../world/entry.js';
import { likePeople } from '../../world/like-people.js';
import { askedNoun, type AskedNoun } from '../../world/noun-groups.js';
import type { World } from '../../world/world.js';
import type { Draft } from '../draft.js';
import { askedWords } from './asked-entry.js';
import type { DistractorContext, DistractorSource } from './distractor-source.js';
import { genderOfStem } from './gender-of-stem.js';
import { shuffledHead } from './shuffled-head.js';

const DRAWN = 6;

/** Nouns that ask for no more than "who" does. */
const ANYBODY =
  /^(?:\p{Lu}[\p{L}.-]+ )*(?:people|person|m[ae]n|wom[ae]n|politicians?|leaders?|officials?|figures?|celebrit(?:y|ies)|candidates?|stars?|athletes?|captain|player|striker|champion|legend|winner|star)\b/u;
/** "Environment Minister", "Senate Majority Leader": other politicians of the country stand for one that no list has by the office. */
const MINISTER = /^(?:[\p{L}.-]+ ){0,2}(?:minister|secretary|(?:majority|minority) leader)\b/iu;

/** Well-known people of the key's role, country and time. */
export const people: DistractorSource = {
  name: 'people',
  propose(draft, context) {
    if (draft.answer.type !== 'person') return [];
    const known = context.world.people(draft.key);
    const asked = askedWords(draft.stem);
    const noun = askedNoun(context.world, beforePreposition(asked));
    const named = groupsNamed(noun, known);
    if (isOfBody(asked, context.world) || (noun && isBound(draft.stem, noun, context.world))) return [];
    const groups = named.length > 0 ? named : groupsOf(asked, known, context);
    if (groups.length === 0) return [];
    const said = context.world.countryIn(saidOf(draft.stem, noun) ?? asked)?.name ?? null;
    if (known.length === 0 && (said === null || isOfFame(groups, context.world))) return [];
    const country = said ?? countryOf(draft, known, context);
    const like = likePeople(context.world, {
      groups,
      onlyGroups: named.length > 0,
      country,
      // in home affairs no foreign premier takes part
      abroad: said === null && (country === null || country !== context.home),
      gender: genderOfStem(draft.stem) ?? (known[0]?.field === 'sport' ? known[0].gender : null),
      year: yearOf(known, context),
      fits: ({ name }) =>
        !known.some((person) => person.name === name) && !context.body.names(name, context.world),
    });
    return shuffledHead(like, DRAWN, context.random).map(({ name }) => ({
      text: name,
      from: people.name,
      why: 'The article does not mention this person.',
    }));
  },
};

/** "Undersecretary to the prime minister" asks for no prime minister; "secretary of state" is one title. */
const beforePreposition = (asked: string): string =>
  asked.split(/ (?:to|for|at|in|from|with|under) /)[0] ?? '';

/** Groups that the stem's noun names: "Which Kenyan runner …"; of several, those of the key: health officials. */
function groupsNamed(noun: AskedNoun | null, known: readonly Person[]): string[] {
  const named = noun?.entries.filter(({ kind }) => kind === 'person') ?? [];
  const groups = [...new Set(named.map(({ group }) => group))];
  const own = groups.filter((each) => known.some(({ group }) => group === each));
  return own.length > 0 ? own : groups;
}

/** The noun with the country around it: "Kenyan runner", "president of Zimbabwe". */
function saidOf(stem: string, noun: AskedNoun | null): string | null {
  if (!noun) return null;
  const after = stem.slice(stem.indexOf(noun.words) + noun.words.length);
  return noun.words + (/^ of (?:the )?\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*/u.exec(after)?.[0] ?? '');
}

/** Of the lists, who would be known to everybody: beside a writer whom nobody knows they are discarded at once. */
const isOfFame = (groups: readonly string[], world: World): boolean =>
  groups.some((group) => FAME.has((world.group(group)[0] as Person | undefined)?.field ?? ''));
const FAME = new Set(['culture', 'business', 'media', 'religion', 'royalty']);

/** "MFI CEO", "Hamas leader": the lists have nobody else of that body. */
function isOfBody(asked: string, world: World): boolean {
  const body = HEAD_OF.exec(asked)?.[1];
  return body !== undefined && world.countryIn(body) === null;
}

const HEAD_OF =
  /^(?:former |current |then-)?(\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+)*) (?:CEO|leader|head|chief|co-founder|founder|chairman|boss)\b/u;

/** "Governor of Kumla Prison": the lists have nobody else of that place. */
function isBound(stem: string, { words }: AskedNoun, world: World): boolean {
  const after = stem.slice(stem.indexOf(words) + words.length);
  const place = /^ (?:of|at|for) (?:the )?(\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*)*)/u.exec(after)?.[1];
  return place !== undefined && world.country(place) === null;
}

/** The group in which the lists have the key; [] when the stem's noun asks for more than they can tell. */
function groupsOf(asked: string, known: readonly Person[], context: DistractorContext): string[] {
  if (asked !== '' && !ANYBODY.test(asked) && !MINISTER.test(asked)) return [];
  const year = yearOf(known, context);
  const current = known.find((person) => year === null || nearestYear(person, year) === year);
  const person = current ?? known[0];
  return person ? [person.group] : [];
}

/** A key of no country, as heads of international bodies are, has its likes anywhere. */
function countryOf(
  { answer }: Draft,
  known: readonly Person[],
  { world, home }: DistractorContext,
): string | null {
  const role = answer.type === 'person' ? (answer.role ?? '') : '';
  return world.countryIn(role)?.name ?? (known.length > 0 ? known[0]!.country : home);
}

/** The year of the article, or the nearest to that in which the key was in the role: Gagarin's likes are of his time. */
function yearOf(known: readonly Person[], { document }: DistractorContext): number | null {
  const published = document.article.publishedOn?.slice(0, 4);
  // an undated article is of the last years of the key's role: no later premier stands beside David Cameron
  if (published === undefined) return known[0]?.until ?? null;
  const year = Number(published);
  const away = (person: Person): number => Math.abs(nearestYear(person, year) - year);
  const nearest = [...known].sort((a, b) => away(a) - away(b))[0];
  return nearest ? nearestYear(nearest, year) : year;
}

const nearestYear = ({ from, until }: Person, year: number): number =>
  Math.max(from, Math.min(year, until ?? year));
