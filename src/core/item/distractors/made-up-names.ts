import type { Gender } from '../../model.js';
import { shuffled } from '../../quiz/random.js';
import type { Culture } from '../../world/list-files.js';
import type { Draft } from '../draft.js';
import { cultureOf, surnameFor } from './culture-of.js';
import type { DistractorContext, DistractorSource } from './distractor-source.js';
import { genderOfStem } from './gender-of-stem.js';

const OFFERED = 8;

/** Second names are taken from the list in steps, so that no two go with one. */
const STEP = 7;

/**
 * Names of nobody, for people whom only the article knows: no list has their like, and a real name could not be
 * offered without accusing its bearer. Of the gender and culture of the key.
 */
export const madeUpNames: DistractorSource = {
  name: 'made-up-names',
  propose(draft, context) {
    const parts = draft.key.split(' ');
    if (draft.answer.type !== 'person' || parts.length > 3) return [];
    if (
      context.world.people(draft.key).length > 0 ||
      /[.\d]| (?:II|III|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI?|Jr|Sr)$/.test(draft.key)
    )
      return [];
    if (parts.length === 2 && PARTICLE.test(parts[0] ?? '')) return [];
    const culture = cultureOf(draft, context);
    const gender = genderOf(draft, culture, context);
    if (!culture) return [];
    if (parts.length === 1 && !isSurname(draft, context)) return [];
    return namesOf(draft.key, culture, gender, context).map((text) => ({
      text,
      from: madeUpNames.name,
      why: 'A made-up name: the article names no such person.',
    }));
  },
};

/** "Al Jaber" lacks the given name that the others would have. */
const PARTICLE = /^(?:al|el|bin|ibn|de|del|da|van|von)$/i;

/** A person known by one name is mostly meant by the surname; a given name asks for given names, of which lists say too little. */
const isSurname = ({ key }: Draft, { world }: DistractorContext): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(key) &&
  world.find(key).length === 0 &&
  !world.cultures.some((culture) => given(culture).includes(key));

const given = ({ female, male }: Culture): string[] => [...female, ...male];

function genderOf(
  draft: Draft,
  culture: Culture | null,
  { document, world }: DistractorContext,
): Gender | null {
  const known = genderOfStem(draft.stem) ?? document.entities[draft.entity ?? -1]?.gender ?? null;
  if (known) return known;
  const first = draft.key.split(' ')[0] ?? '';
  for (const { female, male } of culture ? [culture, ...world.cultures] : world.cultures) {
    if (male.includes(first)) return 'male';
    if (female.includes(first)) return 'female';
  }
  return null;
}

/** One of each: where nobody knows whether the key is a man, three women would tell. */
const inTurns = (some: readonly string[], others: readonly string[]): string[] =>
  some.flatMap((one, i) => [one, ...others.slice(i, i + 1)]);

/** Given name and surname of one culture, no part of them in the article, none of them a known person's name. */
function namesOf(
  key: string,
  culture: Culture,
  gender: Gender | null,
  { document, world, random }: DistractorContext,
): string[] {
  const told = `${key} ${document.article.body}`;
  const single = !key.includes(' ');
  // Beside "Patricia Ann Spearman" a name of two words would tell.
  const [, middle = '', third] = key.split(' ');
  const isLong = third !== undefined && /^\p{Lu}\p{Ll}+$/u.test(middle) && !PARTICLE.test(middle);
  const unused = (name: string): boolean => !told.includes(name);
  const english = world.cultures.find((each) => each.culture === 'English');
  // "Gary Fan" goes by an English given name, which stands first.
  const isChristened =
    culture.surnameFirst === true &&
    culture.englishGiven === true &&
    english !== undefined &&
    given(english).includes(key.split(' ')[0] ?? '');
  const { male, female } = isChristened ? english : culture;
  const firsts = gender
    ? shuffled((gender === 'male' ? male : female).filter(unused), random)
    : inTurns(shuffled(male.filter(unused), random), shuffled(female.filter(unused), random));
  const lasts = shuffled(culture.surnames.filter(unused), random);
  return firsts
    .slice(0, Math.min(OFFERED, lasts.length))
    .map((first, i) => {
      const bearer = gender ?? (female.includes(first) ? 'female' : 'male');
      const last = surnameFor(lasts[i] ?? '', culture, bearer);
      if (single) return last;
      if (culture.surnameFirst && !isChristened) return `${last} ${first}`;
      const second = culture[bearer].filter(unused)[(i * STEP) % culture[bearer].length] ?? first;
      return isLong && second !== first ? `${first} ${second} ${last}` : `${first} ${last}`;
    })
    .filter((name) => !world.isTaken(name));
}
