import { isPersonNoun } from '../document/coreference/person-nouns.js';
import type { Tree } from '../document/tree.js';
import type { Mention, Token } from '../model.js';

/** What somebody heads, beside the name: "Israel's foreign minister", "the Apple CEO", "head of the IAEA". */
export interface Office {
  /** Tokens of the phrase without its article, last exclusive. */
  readonly first: number;
  readonly last: number;
  /** Where the words before "of", "for", "to" and "at" end. */
  readonly nounEnd: number;
  /** Names behind those words: what it is the office of. */
  readonly bodies: readonly Mention[];
}

/** Nouns of offices that one person holds at a time. */
const OFFICE_NOUN =
  /(?:^|[^\p{L}])(?:minister|president|ambassador|chancellor|secretary|secretary[- ]general|attorney[- ]general|governor|mayor|(?:executive |managing |general )?director|director[- ]general|chair|chairman|chairwoman|chairperson|police chief|chief executive|chief executive officer|commissioner|speaker|premier|leader|commander|head|ceo|treasurer|envoy|archbishop|(?:police |army |military |intelligence |navy |air force )?chief|(?:chief )?prosecutor|king|queen|pope|prime minister|chief justice)$/iu;

const PREPOSITION = /^(?:of|for|to|in)$/;

/** The office that the words right behind, before or around a name give; null when they give none in full. */
export function officeBeside(tree: Tree, mention: Mention): Office | null {
  return officeBehind(tree, mention) ?? officeBefore(tree, mention);
}

/** "Helge Lund, chief executive of Statoil", "Bob Brown, leader of the Greens said", "Ann Lee, who is the head of Acme" */
function officeBehind(tree: Tree, mention: Mention): Office | null {
  let at = mention.last;
  // "Patrick Leahy (D-VT), chairman of …"
  if (inSentence(tree, mention, at)?.text === '(') {
    while (at < mention.last + BRACKET && inSentence(tree, mention, at)?.text !== ')') at++;
    at++;
  }
  if (inSentence(tree, mention, at)?.text !== ',') return null;
  at++;
  if (inSentence(tree, mention, at)?.text === 'who' && inSentence(tree, mention, at + 1)?.text === 'is')
    at += 2;
  const office = readOffice(tree, mention, at, Infinity);
  return office && endsAt(tree, mention, office.last) ? office : null;
}

/** Most tokens of what stands in brackets behind a name. */
const BRACKET = 6;

/** "US Secretary of State Condoleezza Rice", "The mayor of Lima, Jorge Salas, said" */
function officeBefore(tree: Tree, mention: Mention): Office | null {
  const apart = inSentence(tree, mention, mention.first - 1)?.text === ',';
  if (apart && !endsAt(tree, mention, mention.last)) return null;
  const end = apart ? mention.first - 1 : mention.first;
  for (let start = end - LONGEST; start < end; start++) {
    const token = inSentence(tree, mention, start);
    if (!token || !beginsAt(tree, mention, start)) continue;
    const office = readOffice(tree, mention, start, end);
    if (office?.last === end) return office;
  }
  return null;
}

/** Most tokens of an office before a name. */
const LONGEST = 12;

const inSentence = (tree: Tree, mention: Mention, at: number): Token | undefined => {
  const token = tree.tokens[at];
  return token?.sentence === tree.token(mention.first).sentence ? token : undefined;
};

/** The phrase is not cut into: no noun or adjective, no "Foreign and" and no "deputy to" before it. */
function beginsAt(tree: Tree, mention: Mention, start: number): boolean {
  const before = inSentence(tree, mention, start - 1);
  if (!before) return true;
  if (isInside(tree, before) || before.upos === 'DET' || before.xpos === 'PRP$') return false;
  const beyond = inSentence(tree, mention, start - 2);
  if (before.upos === 'CCONJ') return beyond?.text === ',' || tree.mention(start - 2)?.kind === 'person';
  if (!PREPOSITION.test(before.text)) return true;
  // "the House of Commons Speaker": the run began in the midst of a name
  return !tree.mention(start - 1) && !isPersonNoun(beyond?.lemma.toLowerCase() ?? '');
}

/** Whether a word may stand in an office before its noun. */
const isInside = (tree: Tree, { xpos, index }: Token): boolean =>
  /^(?:NN|NNPS?|JJR?|POS|HYPH|VBN)$/.test(xpos) && tree.date(index) === undefined;

/** What follows an apposition: a mark, a verb, or "who". */
function endsAt(tree: Tree, mention: Mention, at: number): boolean {
  const next = inSentence(tree, mention, at);
  if (!next) return true;
  if (/^(?:VBD|VBZ|MD|WP)$/.test(next.xpos)) return true;
  if (next.text === ',') return !/^(?:and|or)$/.test(inSentence(tree, mention, at + 1)?.text ?? '');
  return /^[.;:)”"’—–-]$/.test(next.text);
}

/** Reads an office from a token on, to `limit` at most; null when what stands there is none. */
function readOffice(tree: Tree, mention: Mention, start: number, limit: number): Office | null {
  const first = tree.tokens[start]?.text.toLowerCase() === 'the' ? start + 1 : start;
  const within = (at: number): Token | undefined => (at < limit ? inSentence(tree, mention, at) : undefined);
  let at = first;
  for (let token = within(at); token && isInside(tree, token); token = within(at)) at++;
  const nounEnd = at;
  const words = textOf(tree, first, nounEnd);
  if (nounEnd === first || !OFFICE_NOUN.test(words)) return null;
  const bodies: Mention[] = [];
  while (PREPOSITION.test(within(at)?.text ?? '')) {
    const behind = /^the$/i.test(within(at + 1)?.text ?? '') ? at + 2 : at + 1;
    const body = tree.mention(behind);
    if (body && body.kind !== 'person' && body.first === behind && body.last <= limit) {
      bodies.push(body);
      at = body.last;
      continue;
    }
    const field = bodies.length === 0 ? endOfField(within, behind, words) : behind;
    if (field === behind) break;
    at = field;
  }
  return { first, last: at, nounEnd, bodies };
}

/** "Minister of Foreign Affairs", "Secretary of State", "Minister for Trade and Industry" */
function endOfField(within: (at: number) => Token | undefined, from: number, words: string): number {
  if (!/(?:minister|secretary|commissioner)$/i.test(words)) return from;
  const isName = (at: number): boolean => {
    const token = within(at);
    return token !== undefined && /^(?:NN|JJ)/.test(token.xpos) && /^\p{Lu}/u.test(token.text);
  };
  let at = from;
  while (isName(at) || (at > from && within(at)?.text === 'and' && isName(at + 1))) at++;
  return at;
}

/** The words of a range of tokens as the article has them. */
export function textOf(tree: Tree, first: number, last: number): string {
  const { body } = tree.document.article;
  const [from, to] = [tree.tokens[first], tree.tokens[last - 1]];
  return from && to ? body.slice(from.start, to.end).replace(/\s+/g, ' ') : '';
}
