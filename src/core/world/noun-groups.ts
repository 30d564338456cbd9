import { wordKey } from '../answer/word-key.js';
import type { Entry } from './entry.js';
import type { World } from './world.js';

/** Words that a question asks with, by the noun of the lists. */
const SAME_NOUN: Readonly<Record<string, string>> = {
  party: 'political party',
  carmaker: 'car maker',
  'car manufacturer': 'car maker',
  automaker: 'car maker',
  paper: 'newspaper',
  journal: 'scientific journal',
  supermarket: 'supermarket chain',
  'grocery chain': 'supermarket chain',
  'retail chain': 'retailer',
  chain: 'supermarket chain',
  club: 'football club',
  team: 'football club',
  'technology company': 'tech company',
  'tech giant': 'tech company',
  'technology giant': 'tech company',
  'social network': 'social media platform',
  platform: 'social media platform',
  'pharmaceutical company': 'drug maker',
  drugmaker: 'drug maker',
  'energy company': 'oil company',
  force: 'police force',
  ministry: 'government department',
  department: 'government department',
  tribunal: 'court',
  college: 'university',
  'militant group': 'armed group',
  'terrorist group': 'armed group',
  'advocacy group': 'human rights group',
  lender: 'bank',
  'aid agency': 'aid group',
  'airline company': 'airline',
  carrier: 'airline',
  'news organisation': 'news organization',
  'news outlet': 'news organization',
  'international organisation': 'international organization',
  state: 'US state',
  province: 'Canadian province',
  sea: 'sea',
  athlete: 'runner',
  marathoner: 'runner',
  premier: 'prime minister',
  'secretary of state': 'foreign minister',
  'foreign secretary': 'foreign minister',
  ceo: 'company head',
  'chief executive': 'company head',
  billionaire: 'company head',
  entrepreneur: 'company head',
  executive: 'company head',
  musician: 'singer',
  actress: 'actor',
  novelist: 'author',
  writer: 'author',
  director: 'film director',
  footballer: 'footballer',
  'soccer player': 'footballer',
  justice: 'US Supreme Court justice',
  governor: 'US governor',
  'nasa administrator': 'NASA administrator',
  senator: 'US senator',
  'u.s. senator': 'US senator',
  congressman: 'US representative',
  congresswoman: 'US representative',
  representative: 'US representative',
  queen: 'monarch',
  king: 'monarch',
};

/** A noun that the lists know, in the words of a question. */
export interface AskedNoun {
  /** Everything that the noun asks for. */
  readonly entries: readonly Entry[];
  /** The words up to the noun and with it: "Iranian airline" of "Iranian airline did Germany ban". */
  readonly words: string;
}

/**
 * The longest noun in these words that a list stands under: "British supermarket chain" asks for supermarket chains,
 * "Iranian airline did Germany" for airlines. Null when the lists know none.
 */
export function askedNoun(world: World, words: string): AskedNoun | null {
  const parts = words.trim().split(/\s+/);
  for (let length = Math.min(4, parts.length); length > 0; length--) {
    for (let at = 0; at + length <= parts.length; at++) {
      const noun = parts.slice(at, at + length).join(' ');
      for (const form of [noun, singular(noun), noun.toLowerCase()]) {
        const entries = world.ofNoun(SAME_NOUN[form.toLowerCase()] ?? form);
        if (entries.length > 0) return { entries, words: parts.slice(0, at + length).join(' ') };
      }
    }
  }
  return null;
}

function singular(noun: string): string {
  const last = /\S+$/.exec(noun)?.[0] ?? '';
  return noun.slice(0, noun.length - last.length) + wordKey(last);
}
