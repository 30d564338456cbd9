import { isPersonNoun } from '../document/coreference/person-nouns.js';
import type { Document } from '../model.js';

/** What a headline calls somebody whom it does not name. */
export interface Unnamed {
  /** The word in the headline: "judge", "PM". */
  readonly noun: string;
  /** Words before it that belong to what he is, in small letters: "deputy health"; "" for none. */
  readonly field: string;
  /** How one asks for him: "former minister", "deputy health minister", "CIA chief". */
  readonly words: string;
}

/** Words before the noun that belong to what somebody is, in headlines that write all words with a capital, too. */
const FIELD =
  /^(?:deputy|vice|first|prime|foreign|finance|health|interior|defen[cs]e|justice|education|environment|industry|trade|immigration|transport|culture|energy|agriculture|labou?r|security|intelligence|police|army|press|radio|opposition|party|union|supreme|district|appeals|federal|state|presidential|nuclear|chief)$/i;

/** "CIA chief"; the "US general" is one by what he commands. */
const BODY = /^(?!US$|UK$|EU$|UN$)\p{Lu}{2,5}$/u;

/** Furthest word behind "Minister of" that may be his name. */
const REACH = 7;

/** The only noun for a person in the headline, when no name stands behind it. */
export function unnamedIn({ article, entities }: Document): Unnamed | null {
  const words = article.title
    .split(/\s+/)
    .map((word) => word.replace(/^[‘'“"(]|['’]s$|[’'”"),.:;?!]+$/g, ''));
  const found = words.flatMap((word, at) => (isForPerson(word) ? [at] : []));
  const [at = -1] = found;
  const [noun, next = ''] = [words[at], words[at + 1]];
  if (found.length !== 1 || !noun) return null;
  // "Judge Stoelker", "Minister of Foreign Affairs Freitas do Amaral"
  const behind = /^(?:of|for)$/.test(next) ? words.slice(at + 2, at + REACH) : [next];
  const isName = (word: string): boolean =>
    entities.some(({ kind, name }) => kind === 'person' && name.split(' ').includes(word));
  if (behind.some(isName)) return null;
  // A name of which the article never speaks, in a headline that writes plain words small.
  if (/^\p{Lu}/u.test(next) && /^\p{Lu}/u.test(noun) && words.some((word) => /^\p{Ll}{5,}/u.test(word)))
    return null;
  let from = at;
  while (FIELD.test(bare(words[from - 1]))) from--;
  const field = words.slice(from, at).map(bare).join(' ').toLowerCase();
  const former = words.slice(Math.max(0, from - 2), at).some((word) => /^(?:former|ex)(?:-|$)/i.test(word));
  const before = words[from - 1] ?? '';
  const body = /^(?:chief|director|leader)$/i.test(noun) && BODY.test(before) ? before : '';
  const asked = noun === 'PM' ? ['Prime Minister'] : [body, field, noun.toLowerCase()];
  return { noun, field, words: [former ? 'former' : '', ...asked].filter((word) => word !== '').join(' ') };
}

/** "security" of "ex-security chief" */
const bare = (word = ''): string => word.replace(/^ex-(?=\p{L})/iu, '');

/** Nouns that end like one for a person and are none, and such as many a headline has for whom nobody names. */
const NO_PERSON =
  /^(?:after|other|another|further|longer|larger|former|enter|gather|filter|human|spent|executive|official|suspect|victim|baby|child|warrant|patent|reactor|member|head|star|ally|guest|guard)$/i;

const isForPerson = (word: string): boolean =>
  word === 'PM' ||
  (!NO_PERSON.test(word) && isPersonNoun(word.toLowerCase()) && !/(?:ian|an|ese)$/.test(word)) ||
  /^(?:wo)?man$/.test(word);
