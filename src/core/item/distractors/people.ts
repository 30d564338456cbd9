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
/** "Environment Minister": other politicians of the country stand for one that no list has by the office. */
const MINISTER = /^(?:[\p{L}.-]+ ){0,2}(?:minister|secretary)\b/iu;

/** Well-known people of the key's role, country and time. */
export const people: DistractorSource = {
  name: 'people',
  propose(draft, context) {
    if (draft.answer.type !== 'person') return [];
    const known = context.world.people(draft.key);
    const asked = askedWords(draft.stem);
    const noun = askedNoun(context.world, asked);
    const named = groupsNamed(noun);
    if (noun && isBound(draft.stem, noun, context.world)) return [];
    const groups = named.length > 0 ? named : groupsOf(asked, known, context);
    if (groups.length === 0) return [];
    const said = context.world.countryIn(saidOf(draft.stem, noun) ?? asked)?.name ?? null;
    const like = likePeople(context.world, {
      groups,
      onlyGroups: named.length > 0,
      country: said ?? countryOf(draft, known, context.world),
      abroad: said === null,
      gender: genderOfStem(draft.stem),
      year: yearOf(context),
    }).filter(({ name }) => !known.some((person) => person.name === name));
    return shuffledHead(like, DRAWN, context.random).map(({ name }) => ({
      text: name,
      from: people.name,
      why: 'The article does not mention this person.',
    }));
  },
};

/** Groups that the stem's noun names: "Which Kenyan runner …". */
function groupsNamed(noun: AskedNoun | null): string[] {
  const named = noun?.entries.filter(({ kind }) => kind === 'person') ?? [];
  return [...new Set(named.map(({ group }) => group))];
}

/** The noun with the country around it: "Kenyan runner", "president of Zimbabwe". */
function saidOf(stem: string, noun: AskedNoun | null): string | null {
  if (!noun) return null;
  const after = stem.slice(stem.indexOf(noun.words) + noun.words.length);
  return noun.words + (/^ of (?:the )?\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*/u.exec(after)?.[0] ?? '');
}

/** "Governor of Kumla Prison": the lists have nobody else of that place. */
function isBound(stem: string, { words }: AskedNoun, world: World): boolean {
  const after = stem.slice(stem.indexOf(words) + words.length);
  const place = /^ (?:of|at|for) (?:the )?(\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*)*)/u.exec(after)?.[1];
  return place !== undefined && world.country(place) === null;
}

/** The group in which the lists have the key; [] when the stem's noun asks for more than they can tell. */
function groupsOf(asked: string, known: readonly Person[], context: DistractorContext): string[] {
  if (asked !== '' && !ANYBODY.test(asked) && !MINISTER.test(asked)) return [];
  const year = yearOf(context);
  const current = known.find(({ from, until }) => year === null || (from <= year && (until ?? year) >= year));
  const person = current ?? known[0];
  return person ? [person.group] : [];
}

function countryOf({ answer }: Draft, known: readonly Person[], world: World): string | null {
  const role = answer.type === 'person' ? (answer.role ?? '') : '';
  return world.countryIn(role)?.name ?? known[0]?.country ?? null;
}

function yearOf({ document }: DistractorContext): number | null {
  const year = document.article.publishedOn?.slice(0, 4);
  return year === undefined ? null : Number(year);
}
