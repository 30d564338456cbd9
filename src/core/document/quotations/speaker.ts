import type { Mention, Token } from '../../model.js';
import type { TokenSearch } from '../token-search.js';
import { speaksFor } from './on-behalf.js';

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const NOMINAL = /^(?:NOUN|PROPN|PRON)$/;

/** The text between quotations in which the speaker is named, and the names in it. */
export interface Chunk {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** The quoted words, among which no speaker is looked for. */
  readonly words: readonly Token[];
}

/** The head of the words that name who speaks: where the place is plain by place, else by the parse. */
export function speakerOf(search: TokenSearch, chunk: Chunk, cue: Token): number {
  const at = chunk.tokens.indexOf(cue);
  const quoted = quotedAs(chunk, at);
  if (quoted !== undefined) return quotedOne(search, chunk, quoted)?.index ?? -1;
  const writer = writerOf(search, chunk, at);
  if (writer !== undefined) return writer.index;
  const plain = besideCue(chunk, at);
  if (plain !== undefined) return plain.index;
  const passive = search.children(cue).some(({ deprel }) => /^(?:nsubj|aux):pass$/.test(deprel));
  if (passive || (cue.xpos === 'VBN' && cue.deprel.startsWith('acl')))
    return agentOf(search, cue)?.index ?? -1;
  const subject = subjectOf(search, cue, 4);
  if (subject !== undefined && !chunk.words.includes(subject)) return subject.index;
  const inverted = chunk.tokens.slice(0, at).every(({ upos }) => upos === 'PUNCT' || upos === 'ADV');
  return inverted ? nearestAfter(chunk, at) : nearestBefore(chunk, at);
}

const WRITING = /^(?:write|email|reply|respond|speak|talk|appeal)$/;

/** "Hansen wrote to Sweeney saying", "Blanchett paid tribute to Scorsese, telling him": who wrote, not to whom. */
function writerOf(search: TokenSearch, { tokens }: Chunk, at: number): Token | undefined {
  if (tokens[at]?.xpos !== 'VBG') return undefined;
  const verb = tokens.slice(0, at).findLast(({ upos, xpos }) => upos === 'VERB' && FINITE.test(xpos));
  const isApart = tokens[at - 1]?.text === ',';
  return verb && (isApart || WRITING.test(verb.lemma)) ? subjectOf(search, verb, 1) : undefined;
}

/** "was quoted as saying by Reuters": the verb that says whose words these are, when this is the one. */
function quotedAs({ tokens }: Chunk, at: number): Token | undefined {
  const as = tokens.findIndex(
    ({ text }, place) => text === 'as' && /^(?:say|state|tell)$/.test(tokens[place + 1]?.lemma ?? ''),
  );
  const quoted = tokens.slice(0, as + 1).findLast(({ lemma, upos }) => lemma === 'quote' && upos === 'VERB');
  return quoted !== undefined && (tokens[at] === quoted || at === as + 1) ? quoted : undefined;
}

/** "Judge Tan was quoted as saying by Reuters", "the Journal quoted Leyton as saying": not the paper speaks. */
function quotedOne(search: TokenSearch, { tokens, mentions }: Chunk, quoted: Token): Token | undefined {
  const children = search.children(quoted).filter((child) => tokens.includes(child));
  const subject = children.find(({ deprel }) => deprel === 'nsubj:pass');
  const passive = children.some(({ deprel }) => deprel === 'aux:pass');
  if (subject !== undefined || !passive) return subject ?? children.find(({ deprel }) => deprel === 'obj');
  const [first] = tokens.filter(({ upos }) => upos !== 'PUNCT');
  return mentions.some((mention) => mention.kind === 'person' && mention.first === first?.index)
    ? first
    : undefined;
}

/** "he said", "…, Anthony Fauci, said", "…, says Kelley,": where the parse may take another subject. */
function besideCue({ tokens, mentions }: Chunk, at: number): Token | undefined {
  const before = withoutHave(tokens.slice(0, at)).filter(({ upos }) => upos !== 'ADV');
  const left = before.at(-1);
  if (left?.upos === 'PRON' && left.xpos === 'PRP') return left;
  const told = nameAndMore(before, mentions);
  if (told !== undefined) return told;
  const name = left?.text === ',' ? before.at(-2) : left;
  const person = mentions.find(({ kind, last }) => kind === 'person' && last - 1 === name?.index);
  if (person !== undefined)
    return speaksFor(tokens, mentions, person) ?? tokens.find(({ index }) => index === person.first);
  const right = tokens[at + 1];
  const inverted = tokens[at]?.xpos !== 'VBG' && (left === undefined || left.upos === 'PUNCT');
  const named = mentions.some(
    ({ kind, first, last }) =>
      kind === 'person' &&
      first === right?.index &&
      tokens.find(({ index }) => index === last)?.xpos !== 'POS',
  );
  return inverted && named ? right : undefined;
}

/** "has said", "had also said" */
function withoutHave(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.findLastIndex(({ upos }) => upos !== 'ADV');
  return tokens[last]?.lemma === 'have' ? tokens.slice(0, last) : tokens;
}

/**
 * "Ken Choe, a lawyer with the Lesbian and Gay Rights Project, said", "Landrieu, son of the former mayor Moon Landrieu,
 * said": the name with which it begins, whatever name stands beside the verb.
 */
function nameAndMore(before: readonly Token[], mentions: readonly Mention[]): Token | undefined {
  const [first] = before;
  const name = mentions.find((mention) => mention.kind === 'person' && mention.first === first?.index);
  if (name === undefined || before.at(-1)?.text !== ',') return undefined;
  const [comma, ...more] = before.slice(name.last - name.first, -1);
  const noun = more.find(({ upos }) => upos !== 'NUM' && upos !== 'PUNCT');
  const described = comma?.text === ',' && noun !== undefined && /^(?:NOUN|DET|ADJ)$/.test(noun.upos);
  return described && more.every(({ xpos }) => !FINITE.test(xpos)) ? first : undefined;
}

/** "was described by Johnson as": the subject of a passive is spoken of, its agent speaks. */
const agentOf = (search: TokenSearch, cue: Token): Token | undefined =>
  search
    .children(cue)
    .find(
      (child) =>
        child.deprel.startsWith('obl') &&
        search.children(child).some(({ text }) => text.toLowerCase() === 'by'),
    );

/** The subject of a verb, or of the verb it hangs on: "Smith told them, adding that …". */
function subjectOf(search: TokenSearch, verb: Token, depth: number): Token | undefined {
  const children = search.children(verb);
  const subject = children.find(({ deprel }) => deprel.startsWith('nsubj'));
  if (subject?.deprel === 'nsubj:pass') return agentOf(search, verb);
  if (subject !== undefined) return antecedentOf(search, subject, verb);
  const head = search.head(verb);
  if (head === undefined || depth === 0) return undefined;
  // of "a statement saying" the statement speaks, of "announced his plan, saying" whoever announced it
  const apart = search.neighbour(verb, -1)?.text === ',';
  if (verb.deprel.startsWith('acl') && !apart) return head;
  return subjectOf(search, head, depth - 1);
}

/** "Smith, who said …": the name before the relative pronoun. */
function antecedentOf(search: TokenSearch, subject: Token, verb: Token): Token {
  const relative = /^(?:who|which|that)$/i.test(subject.text) && verb.deprel.startsWith('acl');
  return (relative ? search.head(verb) : undefined) ?? subject;
}

function nearestAfter({ tokens, mentions }: Chunk, cue: number): number {
  const rest = tokens.slice(cue + 1);
  const end = rest.findIndex(({ upos }) => upos === 'PUNCT');
  const near = end < 0 ? rest : rest.slice(0, end);
  const named = near.find(({ index }) => mentions.some(({ first, last }) => first <= index && index < last));
  const nominal = near.find(({ upos }) => upos === 'PROPN') ?? near.find(({ upos }) => NOMINAL.test(upos));
  return (named ?? nominal)?.index ?? -1;
}

function nearestBefore({ tokens, mentions }: Chunk, cue: number): number {
  const nominal = tokens.slice(0, cue).findLast(({ upos }) => NOMINAL.test(upos));
  if (nominal === undefined) return -1;
  return (
    mentions.find(({ first, last }) => first <= nominal.index && nominal.index < last)?.first ?? nominal.index
  );
}
