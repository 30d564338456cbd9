import type { MentionKind, Token } from '../../model.js';
import { isPersonNoun } from '../coreference/person-nouns.js';
import { bitOf, listsOf } from '../network/gazetteer.js';
import type { Gazetteer } from '../network/gazetteer.js';
import type { NameSpan } from './name-span.js';
import { isGroup, isPeople, isTitle, singularOf } from './name-words.js';

/** What a rule may look at. */
export interface NameContext {
  readonly tokens: readonly Token[];
  readonly gazetteer: Gazetteer;
}

/** Makes one name right: gives back one, several or none. */
type NameRule = (name: NameSpan, context: NameContext) => readonly NameSpan[];

const COUNTRY = bitOf('country');
const PLACE = COUNTRY | bitOf('city') | bitOf('known place');
const FIRST_NAME = bitOf('first name');
const DEMONYM = bitOf('demonym');

const wordsOf = ({ first, last }: NameSpan, { tokens }: NameContext): readonly Token[] =>
  tokens.slice(first, last);

const listed = (words: readonly Token[], bits: number, { gazetteer }: NameContext): boolean =>
  (listsOf(gazetteer, words.map((word) => word.text.toLowerCase()).join(' ')) & bits) !== 0;

/** What is left of a name, or nothing. */
const rest = (name: NameSpan, first: number, last = name.last): readonly NameSpan[] =>
  first < last ? [{ ...name, first, last }] : [];

/** "the United States" is "United States"; "The Hague" and "The Guardian" stay whole. */
const withoutArticle: NameRule = (name, context) => {
  const [article, ...others] = wordsOf(name, context);
  const drop = article?.text === 'the' || (article?.text === 'The' && listed(others, COUNTRY, context));
  return rest(name, drop ? name.first + 1 : name.first);
};

/**
 * "UN’s Human Rights Council" is two names when the owner is a country or an acronym; "Hadrian’s Wall"
 * is one.
 */
const splitAtPossessive: NameRule = (name, context) => {
  const words = wordsOf(name, context);
  const at = words.findIndex((word) => word.xpos === 'POS');
  const owner = words.slice(0, at);
  if (at < 1) return [name];
  if (at === words.length - 1) return rest(name, name.first, name.last - 1);
  const acronym = owner.length === 1 && /^\p{Lu}{2,}$/u.test(owner[0]!.text);
  if (!acronym && !listed(owner, COUNTRY, context)) return [name];
  const kind = listed(owner, COUNTRY, context) ? 'place' : name.kind;
  return [{ ...name, kind, last: name.first + at }, ...rest(name, name.first + at + 1)];
};

/**
 * "Cardinal Jorge Bergoglio", "Roscosmos Commander Prokopyev": the name begins after the titles. After a
 * first name, as in "John Major" and "Simon Baron-Cohen", it is no title.
 */
const withoutTitles: NameRule = (name, context) => {
  if (name.kind !== 'person') return [name];
  const words = wordsOf(name, context);
  let begins = 0;
  for (const [i, word] of words.entries()) {
    if (isTitle(word.text)) begins = i + 1;
    else if (listed([word], FIRST_NAME, context)) break;
  }
  return rest(name, name.first + begins);
};

/** "Ms Deans" is somebody, whatever else the words look like. */
const courtesyIsPersons: NameRule = (name, context) => {
  const [first, second] = wordsOf(name, context);
  const titled = /^(?:Mr|Mrs|Ms)\.?$/.test(first?.text ?? '') && second?.upos === 'PROPN';
  return titled ? [{ ...name, kind: 'person' }] : [name];
};

/** "Scientologist Tom Cruise", "Ethiopians Debela", "Briton Clive Owen": nouns and peoples before a name of two words. */
const withoutNouns: NameRule = (name, context) => {
  if (name.kind !== 'person') return [name];
  const words = wordsOf(name, context);
  const begins = words.findIndex(
    ({ text, upos, xpos }) => upos === 'PROPN' && xpos !== 'NNPS' && !COMPATRIOT.test(text),
  );
  return begins > 0 && words.length - begins >= 2 ? rest(name, name.first + begins) : [name];
};

const COMPATRIOT =
  /^(?:Briton|Scot|Swede|Dane|Finn|Pole|Spaniard|Turk|Dutchman|Frenchman|Englishman|Irishman|Welshman|Scotsman)$/;

/** "Smoker Neil Timms owns …": what somebody is has a capital letter where it begins the sentence. */
const withoutOpening: NameRule = (name, context) => {
  const [first, second] = wordsOf(name, context);
  const opens = first !== undefined && context.tokens[name.first - 1]?.sentence !== first.sentence;
  if (name.kind !== 'person' || name.last - name.first < 3 || !opens || !second) return [name];
  if (!isPersonNoun(first.text.toLowerCase()) || listed([first], FIRST_NAME, context)) return [name];
  return listed([second], FIRST_NAME, context) ? rest(name, name.first + 1) : [name];
};

/** "Governor of Alaska Sarah Palin" leaves "Alaska Sarah Palin"; "Jordan Henderson" is a person's name. */
const withoutPlace: NameRule = (name, context) => {
  const words = wordsOf(name, context);
  if (name.kind !== 'person' || words.length < 3) return [name];
  const first = words.slice(0, 1);
  const isPlace = listed(first, PLACE, context) && !listed(first, FIRST_NAME, context);
  return isPlace ? [{ ...name, kind: 'place', last: name.first + 1 }, ...rest(name, name.first + 1)] : [name];
};

/** "Gary Chan of DAB" and "Konstantin Borisov of Roscosmos" are persons of a body; "Joan of Arc" is one name. */
const withoutParty: NameRule = (name, context) => {
  if (name.kind !== 'person') return [name];
  const words = wordsOf(name, context);
  const at = words.findIndex((word) => word.text === 'of' || word.text === 'from');
  const body = words.slice(at + 1);
  const acronym = body.length === 1 && /^\p{Lu}{2,}$/u.test(body[0]!.text);
  if (at < 1 || body.length === 0 || (at < 2 && !acronym)) return [name];
  const kind = listed(body, PLACE, context) ? 'place' : 'organisation';
  return [...rest(name, name.first, name.first + at), { ...name, kind, first: name.first + at + 1 }];
};

/** "French", "Afghans", "South Korean", "Muslims": nationalities and peoples are no places and no bodies. */
const withoutPeoples: NameRule = (name, context) => {
  const words = wordsOf(name, context);
  if (words.every((word) => word.upos === 'ADJ' || word.upos === 'PUNCT')) return [];
  const last = words.at(-1)!;
  const people = isPeople(last.text) || isDemonym(last.text, name.kind, context);
  return people && (words.length === 1 || name.kind === 'place') ? [] : [name];
};

/** "German" may be a person's surname, "Germans" and "Philippines" may not; the latter is a place. */
function isDemonym(word: string, kind: MentionKind, { gazetteer }: NameContext): boolean {
  const lists = (text: string): number => listsOf(gazetteer, text) & (DEMONYM | PLACE);
  const form = word.toLowerCase();
  if (lists(form) & PLACE) return false;
  return lists(singularOf(form)) === DEMONYM && (kind !== 'person' || form.endsWith('s'));
}

/** "Ken Macdonald QC", "Tom McCabe MSP" have letters behind the name, "Lib Dem Norman Baker" a party before it. */
const withoutLetters: NameRule = (name, context) => {
  if (name.kind !== 'person') return [name];
  const words = wordsOf(name, context).map(({ text }) => text);
  const letters = words.findLastIndex(
    (word) => !/^(?:MP|MSP|MEP|MLA|TD|QC|KC|CBE|OBE|MBE|AM|PhD|MD)$/.test(word),
  );
  const party = /^(?:Lib Dem|Tory|Labour|Conservative|Republican|Democrat) /.exec(words.join(' '))?.[0] ?? '';
  const begins = party === '' ? 0 : party.trim().split(' ').length;
  return rest(name, words.length - begins > 1 ? name.first + begins : name.first, name.first + letters + 1);
};

/** "indie dance band Kasabian": what it is called by tells that it is nobody. */
const groupsAreBodies: NameRule = (name, { tokens }) => {
  const before = tokens[name.first - 1];
  const group =
    before?.upos === 'NOUN' && isGroup(before.text) && before.sentence === tokens[name.first]?.sentence;
  return group && name.kind === 'person' && name.last - name.first === 1
    ? [{ ...name, kind: 'organisation' }]
    : [name];
};

/** "Hurricane Mitch" is nobody. */
const stormsAreNobody: NameRule = (name, context) => {
  const before = context.tokens[name.first - 1]?.text ?? '';
  const [first] = wordsOf(name, context);
  return name.kind === 'person' && [before, first?.text ?? ''].some((word) => STORM.test(word)) ? [] : [name];
};
const STORM = /^(?:Hurricane|Typhoon|Cyclone|Storm)$/;

/** "Mercury's death", "Act": the life of somebody; a word that the law has a capital for. */
const livesArePersons: NameRule = (name, { tokens }) => {
  const [first, mark, noun] = tokens.slice(name.last - 1, name.last + 2);
  const isLife = mark?.xpos === 'POS' && LIFE.test(noun?.text ?? '');
  if (name.last - name.first === 1 && /^(?:Act|Bill|Law)$/.test(first?.text ?? '')) return [];
  return isLife && name.kind === 'organisation' && name.last - name.first === 1
    ? [{ ...name, kind: 'person' }]
    : [name];
};
const LIFE =
  /^(?:death|wife|husband|widow|widower|birthday|funeral|childhood|autobiography|girlfriend|boyfriend)$/;

/** "P." of "P. vivipara", and marks that were taken for names. */
const withoutScraps: NameRule = (name, context) => {
  const words = wordsOf(name, context);
  const scrap = words.every((word) => /^\P{L}*\p{L}?\.?$/u.test(word.text));
  return scrap || (words.length === 1 && isTitle(words[0]!.text)) ? [] : [name];
};

/** "Wolves once roamed the forests": a common noun has a capital where it begins the sentence. */
const withoutPlurals: NameRule = (name, { tokens }) => {
  const word = tokens[name.first]!;
  const opens = tokens[name.first - 1]?.sentence !== word.sentence;
  return opens && name.last - name.first === 1 && word.xpos === 'NNS' ? [] : [name];
};

/** "Korea" is a place whatever its team does, if it is the name of a country. */
const countriesArePlaces: NameRule = (name, context) =>
  listed(wordsOf(name, context), COUNTRY, context) ? [{ ...name, kind: 'place' }] : [name];

/** In this order: what is cut off first is not looked at again. */
const RULES: readonly NameRule[] = [
  withoutArticle,
  splitAtPossessive,
  withoutParty,
  courtesyIsPersons,
  withoutTitles,
  withoutNouns,
  withoutLetters,
  withoutOpening,
  withoutPlace,
  withoutPeoples,
  withoutPlurals,
  withoutScraps,
  countriesArePlaces,
  groupsAreBodies,
  stormsAreNobody,
  livesArePersons,
];

/** Runs all rules over all names. */
export function refineNames(names: readonly NameSpan[], context: NameContext): NameSpan[] {
  let refined = [...names];
  for (const rule of RULES) refined = refined.flatMap((name) => rule(name, context));
  return refined;
}
