import type { Random } from '../../quiz/random.js';
import type { Entry } from '../../world/entry.js';
import { askedNoun } from '../../world/noun-groups.js';
import type { Draft } from '../draft.js';
import { askedWords, entryAsked } from './asked-entry.js';
import type { DistractorContext, DistractorSource } from './distractor-source.js';
import { nameLike } from './in-form-of.js';
import { shuffledHead } from './shuffled-head.js';

/** The best known are drawn from; the rest stand by in their order. */
const DRAWN = 9;

/** Bodies that are odd abroad: a party of another country stands in no election here. */
const HOME_BOUND = new Set([
  'political party',
  'police force',
  'government department',
  'armed service',
  'parliament',
  'NBA team',
  'NFL team',
  'baseball team',
]);

/** Companies, agencies, courts … that the same noun asks for, of the country that the stem names. */
export const organisations: DistractorSource = {
  name: 'organisations',
  propose(draft, context) {
    const { world, random, home } = context;
    if (draft.answer.type !== 'organisation') return [];
    const key = entryAsked(draft, world, 'organisation');
    const like = peersOf(draft, key, context).filter((other) => other !== key);
    return ordered(like, key ? key.country : home, random).map((other) => ({
      text: nameLike(other, draft.key, key),
      from: organisations.name,
      why: 'The article does not mention it.',
    }));
  },
};

function peersOf(draft: Draft, key: Entry | null, { world, home }: DistractorContext): readonly Entry[] {
  const asked = (draft.answer.type === 'organisation' && draft.answer.group) || askedWords(draft.stem);
  const noun = askedNoun(world, asked);
  const byNoun = noun?.entries.filter(({ kind }) => kind === 'organisation') ?? [];
  const like =
    byNoun.length > 0 && (key === null || byNoun.includes(key)) ? byNoun : key ? world.group(key.group) : [];
  const named = world.countryIn(noun?.words ?? asked)?.name;
  const country = named ?? (like.some(({ noun }) => HOME_BOUND.has(noun)) ? (key?.country ?? home) : null);
  return country === null ? like : like.filter((other) => other.country === country);
}

/** Those of the key's country first, then international ones, then those of other countries; the best known early. */
function ordered(like: readonly Entry[], country: string | null, random: Random): Entry[] {
  const rank = (other: Entry): number => (other.country === country ? 0 : other.country === null ? 1 : 2);
  return [0, 1, 2].flatMap((wanted) => {
    const ofRank = like.filter((other) => rank(other) === wanted).sort((a, b) => b.prominence - a.prominence);
    return shuffledHead(ofRank, DRAWN, random);
  });
}
