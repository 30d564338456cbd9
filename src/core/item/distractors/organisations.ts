import type { Entry } from '../../world/entry.js';
import { askedNoun } from '../../world/noun-groups.js';
import type { Draft } from '../draft.js';
import { askedWords, entryAsked } from './asked-entry.js';
import type { DistractorContext, DistractorSource } from './distractor-source.js';
import { nameLike } from './in-form-of.js';
import { shuffledHead } from './shuffled-head.js';

/** The best known are drawn from; the rest stand by in their order. */
const DRAWN = 6;
/** As many leave a choice, also where the article names one or two of them. */
const ENOUGH = 5;

/** Each fights in one part of the world, and the question mostly says where. */
const LIKE_NONE = new Set(['armed group']);

/** Bodies that are odd abroad: a party of another country stands in no election here. */
const HOME_BOUND = new Set([
  'court',
  'hospital',
  'trade union',
  'regulator',
  'political party',
  'police force',
  'government department',
  'armed service',
  'legislative body',
  'NBA team',
  'NFL team',
  'baseball team',
]);

/** Companies, agencies, courts … that the same noun asks for, of the country that the stem names. */
export const organisations: DistractorSource = {
  name: 'organisations',
  propose(draft, context) {
    const { world, home } = context;
    if (draft.answer.type !== 'organisation') return [];
    const key = entryAsked(draft, world, 'organisation', home);
    if (key && LIKE_NONE.has(key.noun)) return [];
    const like = peersOf(draft, key, context).filter((other) => other !== key);
    const near =
      key && key.broad === NEWS && (key.country !== home || WORLD_NEWS.has(home ?? ''))
        ? null
        : (key?.country ?? home);
    return ordered(like, near, context).map((other) => ({
      text: nameLike(other, draft.key, key),
      from: organisations.name,
      why: 'The article does not mention it.',
    }));
  },
};

const NEWS = 'news organization';
/** Where the news comes from that is quoted abroad. */
const WORLD_NEWS = new Set(['United Kingdom', 'United States', 'France', '']);

function peersOf(draft: Draft, key: Entry | null, { world, home }: DistractorContext): readonly Entry[] {
  const asked = (draft.answer.type === 'organisation' && draft.answer.group) || askedWords(draft.stem);
  const noun = askedNoun(world, asked);
  const byNoun = noun?.entries.filter(({ kind }) => kind === 'organisation') ?? [];
  const like = key ? world.group(key.group) : byNoun;
  const named = world.countryIn(noun?.words ?? asked)?.name;
  if (named !== undefined) return like.filter((other) => other.country === named);
  if (!like.some(({ noun }) => HOME_BOUND.has(noun))) return like;
  // courts of no country are those that stand above countries
  const country = key ? key.country : home;
  return key || country !== null ? like.filter((other) => other.country === country) : [];
}

/**
 * Those of the key's country, and no others where there are enough; else international ones and those of countries
 * near it as well. The best known come early.
 */
function ordered(like: readonly Entry[], country: string | null, context: DistractorContext): Entry[] {
  const { world, random } = context;
  const home = country === null ? null : world.country(country);
  const rank = (other: Entry): number => {
    if (country === null && other.broad === NEWS) return WORLD_NEWS.has(other.country ?? '') ? 0 : 2;
    if (other.country === country) return 0;
    if (other.country === null) return 1;
    const its = world.country(other.country);
    return home && its && (home.subregion === its.subregion || home.borders.includes(its.name)) ? 1 : 2;
  };
  const ofRank = [0, 1, 2].map((wanted) =>
    shuffledHead(
      like.filter((other) => rank(other) === wanted).sort((a, b) => b.prominence - a.prominence),
      DRAWN,
      random,
    ),
  );
  const enough = ofRank.findIndex((_, last) => ofRank.slice(0, last + 1).flat().length >= ENOUGH);
  return (enough < 0 ? ofRank : ofRank.slice(0, enough + 1)).flat();
}
