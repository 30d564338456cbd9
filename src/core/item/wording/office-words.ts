import { textOf, type Office } from '../../fact/office.js';
import type { Mention } from '../../model.js';
import type { World } from '../../world/world.js';
import type { AskContext } from '../item-type.js';

/** Not the holder, or one of several. */
const NOT_THE_ONE =
  /\b(?:former|previous|ex|late|then|acting|interim|outgoing|incoming|retired|ousted|deposed|deputy|vice|assistant|associate|senior|junior|regional|local|shadow|co|press|elect|designate|would-be|founding|future|first|last|second|third|opposition)\b/i;

/** Words that say that somebody holds an office still, or again. */
const STILL = /^(?:current|incumbent|sitting|new|newly elected|embattled|longtime) /i;

/** Whole names of which every country, or every body, has one. */
const ONE_OF_MANY =
  /^(?:(?:the )?(?:\p{Lu}\p{L}+ )?(?:House|Senate|Board|Legion|Council|Committee|Commission|Ministry|Department|Court|Parliament|Assembly|Bank|Union|Party|League|Federation|Association|Commons|Lords|Congress|Cabinet|Army|Navy|Air Force|Police|Church|Club|University|Institute|Foundation|Authority|Agency|Group|Society|Treasury|Supreme Court)(?: (?:on|for) .*)?)$/u;

/** How an office is asked for, with its article; null when its words do not say of which body it is. */
export function officeWords(office: Office, own: number, context: AskContext): string | null {
  const { tree } = context;
  const noun = textOf(tree, office.first, office.nounEnd).replace(STILL, '');
  const tail = tailOf(office, context);
  if (tail === null || NOT_THE_ONE.test(noun)) return null;
  // a club's president is known to the club
  if (/\bstudents?\b/i.test(noun + tail)) return null;
  // "the company's head", "state Republican party's chairman"
  if (/^\p{Ll}/u.test(noun) && /['’]s?\s/.test(noun)) return null;
  // "Chinese ambassador": to which country?
  if (/\bambassador$/i.test(noun) && !tail.startsWith(' to ')) return null;
  // "director for the capital region", "CEO for Central Europe"
  if (
    /\b(?:director|CEO|chief executive|manager|head|chair(?:man|woman)?)$/i.test(noun) &&
    /^ (?:for|in) /.test(tail)
  )
    return null;
  if (isMinor(noun, office, context)) return null;
  const owner = ownerIn(noun, office, context);
  const asked = `${owner ?? noun}${tail}`;
  if (owner === null && !office.bodies.some((body) => isTelling(body, context))) {
    const country = FIELD.test(asked) && office.bodies.length === 0 ? countryOf(own, context) : null;
    return country && `${genitive(country)} ${asked}`;
  }
  const article = /^[^ ]+(?: [^ ]+){0,3}['’]s? /.test(noun) ? '' : 'the ';
  if (!PARTY_ANYWHERE.test(asked) || context.world.countryIn(asked)) return article + asked;
  const country = countryOf(own, context);
  return country && `${article}${asked} in ${country}`;
}

/** "Immigration Minister", "Minister for the Olympics": every country may have one. */
const FIELD = /^(?:\p{L}+ ){1,4}minister$|^minister (?:of|for) /iu;

/** Parties of which there is one in many countries. */
const PARTY_ANYWHERE =
  /\b(?:Greens?|Labou?r|Liberals?|Conservatives?|Tor(?:y|ies)|Democrats?|Democratic|Republicans?|Nationals?|Socialists?|Social Democrats?|Left|Bloc)\b(?! \p{Lu})/u;

/** The one country that headline and sentence speak of; null where there is none, or another. */
function countryOf(own: number, { document, world }: AskContext): string | null {
  const { article, sentences } = document;
  const { start, end } = sentences[own] ?? { start: 0, end: 0 };
  const told = countriesIn(article.title, world);
  const [country] = told;
  if (!country || told.size > 1) return null;
  return [...countriesIn(article.body.slice(start, end), world)].every((each) => each === country)
    ? country
    : null;
}

/** Every country that the words name, or have the adjective of. */
function countriesIn(text: string, world: World): Set<string> {
  const found = new Set<string>();
  for (const [run] of text.matchAll(/\p{Lu}[\p{L}.]*(?: (?:of |the |and )?\p{Lu}[\p{L}.]*)*/gu)) {
    const words = run.split(' ');
    for (let at = 0; at < words.length; at++) {
      const country = world.countryIn(words.slice(at).join(' '));
      if (country) found.add(country.name);
    }
  }
  return found;
}

const genitive = (name: string): string => `${name.replace(/^the /i, '')}${name.endsWith('s') ? '’' : '’s'}`;

/** " of the European Central Bank", with bodies in full; null when one of them is known by no name. */
function tailOf({ nounEnd, last, bodies }: Office, context: AskContext): string | null {
  const { tree } = context;
  let at = nounEnd;
  let text = '';
  for (const body of bodies) {
    const full = fullName(body, context);
    if (full === null) return null;
    text += ` ${textOf(tree, at, body.first).replace(/ the$/i, '')} ${full}`;
    at = body.last;
  }
  return at < last ? ` ${textOf(tree, nounEnd, last)}` : text;
}

/** A body as a question names it: "the IAEA" is told in full where the article does. */
function fullName(body: Mention, { document, tree, naming, world }: AskContext): string | null {
  const entity = document.entities[body.entity];
  if (!entity) return null;
  const isShort = /^\p{Lu}[\p{Lu}\d&.-]{1,7}$/u.test(body.text);
  if (isShort && entity.name === body.text && world.meanings(body.text).length === 0) return null;
  const article = tree.tokens[body.first - 1]?.text.toLowerCase() === 'the' ? 'the ' : '';
  const name = isShort ? naming.text(entity) : body.text;
  return article && !/^the /i.test(name) ? `${article}${name}` : name;
}

/** Whether a body is known by its name without another: "Statoil", "the Greens", but not "the Judiciary Committee". */
const isTelling = (body: Mention, { world }: AskContext): boolean =>
  !ONE_OF_MANY.test(body.text) || world.meanings(body.text, 'organisation').length > 0;

/** The words before the office that say whose it is: "Israel's foreign minister", "HP CEO"; null for none. */
function ownerIn(noun: string, office: Office, context: AskContext): string | null {
  const { tree, world } = context;
  for (let at = office.first; at < office.nounEnd; at++) {
    const body = tree.mention(at);
    if (!body || body.kind === 'person' || body.first !== at || body.last >= office.nounEnd) continue;
    const full = fullName(body, context);
    if (full === null || !isTelling(body, context) || isOfPlace(noun, body, context)) return null;
    return noun.replace(body.text, full.replace(/^the /i, ''));
  }
  return world.countryIn(noun) && /^\p{Lu}/u.test(noun) ? noun : null;
}

/** "the Florida president", "Kettle Point chief": of something there that has another name. */
const isOfPlace = (noun: string, { kind, text }: Mention, { world }: AskContext): boolean =>
  kind === 'place' && /(?:president|\bchief|director|chair\p{Ll}*)$/iu.test(noun) && !world.country(text);

/** Offices that are held for a field, which stands before them. */
const WITH_FIELD =
  /\b(?:minister|secretary|commissioner|chief|envoy|ambassador|attorney[- ]general|justice|commander)$/i;

/** All that may stand before other offices beside the name of the body. */
const RANK_BEFORE =
  /^(?:(?:executive|managing|general|party|majority|minority|supreme|chief|democratic|republican|national|city|state) )*$/i;

/** "field director", "NATO secretary", "field director of Acme": not the head of the body, or of what is not said. */
function isMinor(noun: string, office: Office, { tree, world }: AskContext): boolean {
  let last = office.first;
  for (let at = office.first; at < office.nounEnd; at++) {
    const { text } = tree.token(at);
    if (tree.mention(at) || text === '-' || world.countryOfDemonym(text) || /^['’]s?$/.test(text))
      last = at + 1;
  }
  const rest = textOf(tree, last, office.nounEnd);
  const before = /^(?:\S+ )*/.exec(rest)?.[0] ?? '';
  if (/^secretary$/i.test(rest) && !/^(?:of|for)$/.test(tree.tokens[office.nounEnd]?.text ?? '')) {
    const body = tree.mention(last - 1);
    return !body || world.meanings(body.text, body.kind).length > 0;
  }
  return !WITH_FIELD.test(noun) && !RANK_BEFORE.test(before);
}
