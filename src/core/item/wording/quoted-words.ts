import { isPersonNoun } from '../../document/coreference/person-nouns.js';
import type { Tree } from '../../document/tree.js';
import type { Quotation, Token } from '../../model.js';
import type { AskContext } from '../item-type.js';
import { contentWords } from './content-words.js';
import { isLicensed } from './definite.js';
import { isTorn, isWhole } from './quoted-clause.js';
import { quotedParts } from './quoted-parts.js';
import type { QuotedPart } from './quoted-parts.js';
import { countWords } from './stem.js';

/** Part of what somebody said that can be printed by itself. */
export interface QuotedWords {
  readonly text: string;
  /** Offset into the body at which the words end. */
  readonly end: number;
  /** Entity that "the airline" or "he" in the words stands for, -1 for none: "Who said of Mahan Air, …" */
  readonly of: number;
  /** Nouns with "the" or "other" of which only the article tells which are meant. */
  readonly unclear: number;
}

const SHORTEST = 6;
const LONGEST = 42;
/** “The weapons we use are ideas, not guns”: what is short may be worth remembering. */
const LEAST_CONTENT = 3;
/** So many words say enough for a "this" that the headline before them explains. */
const ENOUGH = 5;
/** Nouns with "the" or "other" that a reader can take from the headline. */
const MOST_UNCLEAR = 2;
/** What stands before "but" is printed only when the whole cannot be. */
const CURTAILED = 8;
/** Without a topic or a name so many words still tell what they are about. */
const RICH = 8;

/** "This study", "this decision": as empty as "this", however often the article speaks of it. */
const EMPTY_NOUNS =
  /^(?:study|research|report|paper|decision|move|plan|law|ban|deal|issue|problem|case|time|group|company|work|event|way|step|measure|result|finding|incident|attack|announcement)$/;

/** Condolences, thanks and pride are said after every event. */
const COURTESY =
  /\b(sympath\p{L}+|condolences?|griev\p{L}+|mourn\p{L}*|thoughts|prayers?|pray|god|thank|proud|happy|glad|pleased|delighted|excited|honou?red|regrets? to|sorry|(?:great|wonderful) opportunity|privilege|grateful|congratulat\p{L}+|working (?:very |extremely )?hard)\b/iu;

/** What every company says of itself: "We remain committed to our customers". */
const PRAISE_OF_ONESELF =
  /\b(?:committed to|highest (?:levels?|standards?) of|takes? .{0,40}\bseriously|high-quality)\b/i;

/** "However, …", "For example, …", "But …": words that tie a sentence to the one before. */
const CONNECTING =
  /^(?:(?:however|meanwhile|also|for example|for instance|in fact|of course|moreover|furthermore|therefore|so|then|and|but|well|yes|no|now|today|again|unfortunately|clearly|obviously|frankly|look),\s+|(?:and|but|so|then|yet|of course)\s+(?!far\b|that\b|as\b|much\b|many\b|another\b|again\b))/i;

/**
 * The best of the sentences of a quotation that say something by themselves: no "this" or "they" that points
 * out of it, words enough, about what the article is about. Null when there is none.
 */
export function quotedWords(context: AskContext, quotation: Quotation): QuotedWords | null {
  const rated = quotedParts(context, quotation)
    .map((part, place) => ({ words: read(context, part), loss: place + (part.curtailed ? CURTAILED : 0) }))
    .flatMap(({ words, loss }) => (words ? [{ words, worth: worthOf(context, words) - loss }] : []));
  return rated.sort((a, b) => b.worth - a.worth)[0]?.words ?? null;
}

/** Editors' notes, nested marks, and words cut off mean a text that is not as said; a question is another matter. */
const MARRED = /[{}?“”"]|(?:^|\s)['‘’]|[[\]]|\.\.\.|…/u;

function read(context: AskContext, part: QuotedPart): QuotedWords | null {
  const { body } = context.document.article;
  const { tokens } = part;
  // "[w]e have never seen": a letter made small or large by the editors is as said
  const written = textOf(body, tokens).replace(/\[(\p{L})\](?=\p{L})/gu, '$1');
  const text = plain(written);
  const length = countWords(text);
  if (length < SHORTEST || length > LONGEST || contentWords(text).size < LEAST_CONTENT) return null;
  if (MARRED.test(text) || COURTESY.test(text) || PRAISE_OF_ONESELF.test(text)) return null;
  if (!isWhole(context, part, text) || isTorn(context, tokens)) return null;
  const start = (tokens[0]?.start ?? 0) + written.length - written.replace(CONNECTING, '').length;
  const said = tokens.filter((token) => token.start >= start);
  const pointed = spokenOf(context, { tokens: said, half: part.half }, text);
  return pointed && { text, end: tokens.at(-1)?.end ?? start, ...pointed };
}

/** The words as the body has them; where "he said" stood between, nothing, or the comma that belongs there. */
function textOf(body: string, tokens: readonly Token[]): string {
  let text = '';
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    if (before === undefined) text = token.text;
    else if (before.index + 1 === token.index) text += body.slice(before.end, token.end);
    else text = `${/^(?:VERB|AUX|ADP)$/.test(token.upos) ? text.replace(/,$/, '') : text} ${token.text}`;
  });
  return text.replace(/\s+/g, ' ').trim();
}

function plain(text: string): string {
  const bare = joined(text)
    .replace(/\s*\[[.,]\]$/, '')
    .replace(/[\s,.;:–—-]+$/, '')
    .replace(CONNECTING, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** "zero- hour", "2 –1": a space beside a hyphen is a slip; that of "short- and long-term" is none. */
const joined = (text: string): string =>
  text
    .replace(/[ﬀ-ﬄ]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/(\p{L}-) (?=\p{Ll})(?!(?:and|or|to)\b)/gu, '$1')
    .replace(/(\d) ([–-])(?=\d)/g, '$1$2')
    .replace(/(\d[–-]) (?=\d)/g, '$1');

/** Names and topics tell what the words are about; beyond twenty words they are tedious. */
function worthOf(context: AskContext, { text, unclear }: QuotedWords): number {
  const words = contentWords(text);
  const topics = [...words].filter((word) => context.isTopic(word)).length;
  const names = text.match(/(?<=\s)\p{Lu}\p{L}{2,}/gu)?.length ?? 0;
  const long = Math.max(0, countWords(text) - 20);
  return Math.min(words.size, 10) + 2 * Math.min(3, topics + names) - 0.5 * long - 2 * unclear;
}

/** "This country", "this year": that of the speaker. */
const HERE_AND_NOW =
  /^(?:country|nation|city|town|government|parliament|year|month|week|century|world|planet|time)$/;

/** "It would be an outrage if …": the clause behind is what "it" stands for. */
const ANTICIPATING =
  /^It (?:is|was|would be|will be|has been|makes|takes) .*\b(?:if|that|to|when|for)\b|^It['’]s (?:(?:not|really|quite|so|too|very) )*(?!(?:able|about|bound|due|going|likely|meant|set|supposed|trying)\b)\p{L}+ (?:if|that|to|when)\b/u;

/** "The trouble is that …": told by what follows. */
const POINTING_ON = /^The \p{L}+ (?:is|was) (?:not )?(?:that|to)\b/u;

/**
 * The entity that words of the quotation point to; -1 when they point to nothing outside, null when they say
 * nothing without the sentences before: "This was a very difficult decision".
 */
function spokenOf(
  context: AskContext,
  { tokens: said, half }: Pick<QuotedPart, 'tokens' | 'half'>,
  text: string,
): Pick<QuotedWords, 'of' | 'unclear'> | null {
  const { tree, phrases } = context;
  const inside = new Set(said.map((token) => token.index));
  const words = contentWords(text);
  const about = [...words].some((word) => context.isTopic(word)) || said.some((token) => isName(tree, token));
  if (!about && words.size < RICH && LEANING.test(text)) return null;
  const of = new Set<number>();
  let unclear = 0;
  for (const [i, token] of said.entries()) {
    const anaphor = phrases.anaphorAt(token.index);
    const pointing = pointsOut(context, said, i, text) || (half === 'second' && leansBack(token));
    // "He was his opposition leader": two people.
    const another = i > 0 && token.deprel === 'nmod:poss' && tree.childBy(token.head, 'cop') >= 0;
    if (pointing && anaphor && anaphor.entity >= 0 && i < 3 && !another) of.add(anaphor.entity);
    else if (pointing && !(about && words.size >= ENOUGH && isTakenUp(said, i))) return null;
    else if (/^(?:other|another|also|such|same)$/i.test(token.text)) unclear += 0.5;
    else if (pointing || token.lemma !== 'the' || isLicensed(tree, token.head, inside)) continue;
    else if (i === 0 && POINTING_ON.test(text)) continue;
    else if (anaphor && i === 0) of.add(anaphor.entity);
    else if (!context.isTopic(tree.token(token.head).lemma)) unclear += i === 0 ? 3 : 1;
  }
  if (unclear > MOST_UNCLEAR || of.size > 1) return null;
  return { of: [...of][0] ?? -1, unclear };
}

/** “Serious questions as to such abuses”, “to make all that happen”: of what was said before. */
const LEANING = /\b(?:such|all that|that['’]s|so|then|there|here)\b/i;

/**
 * “This is a made-in-Canada response to market uncertainty”: behind a headline the first word is clear. Of 28 judged
 * questions that quote so 82 % were accepted; “That includes …”, “It’s happening” and “Rather, it is …” go on from a sentence
 * before.
 */
const isTakenUp = (said: readonly Token[], at: number): boolean =>
  at === 0 && /^this$/i.test(said[0]?.text ?? '');

/** A capital that the place in the sentence does not explain. */
const isName = (tree: Tree, { index, text, sentence }: Token): boolean =>
  tree.mention(index) !== undefined ||
  (/^\p{Lu}\p{L}{2}/u.test(text) &&
    tree.tokens[index - 1]?.sentence === sentence &&
    !/^["“”'‘`]+$/.test(tree.tokens[index - 1]?.text ?? ''));

/** Whether a pronoun or pointing word has nothing in the quotation that it may stand for. */
function pointsOut(context: AskContext, said: readonly Token[], at: number, text: string): boolean {
  const token = said[at] as Token;
  const noun = context.tree.tokens[token.head]?.lemma ?? '';
  // "This virus" is clear where the article is about a virus.
  const topical =
    token.upos === 'DET' && (HERE_AND_NOW.test(noun) || (context.isTopic(noun) && !EMPTY_NOUNS.test(noun)));
  if (topical || token.deprel === 'expl') return false;
  if (/^(?:this|that|these|those)$/i.test(token.text)) return token.xpos !== 'WDT' && token.deprel !== 'mark';
  if (/^(?:here|there)$/i.test(token.text)) return true;
  if (!/^(?:it|they|he|she|them|him|her|their|its|his)$/i.test(token.text)) return false;
  return !hasNoun(said, at) && !(at === 0 && ANTICIPATING.test(text));
}

/** "…, and some wanted to make them stronger": what "them" stands for is in the first half. */
const leansBack = ({ text, deprel }: Token): boolean =>
  /^(?:it|they|he|she|them|him|her)$/i.test(text) && !/^(?:expl|nmod)/.test(deprel);

/** A noun before the pronoun that it may stand for. */
function hasNoun(said: readonly Token[], pronoun: number): boolean {
  const text = said[pronoun]?.text ?? '';
  const plural = /^(?:they|them|their)$/i.test(text);
  // "By some way, he is the figure that people trust": no way is a "he"
  const somebody = /^(?:he|she|him|her|his)$/i.test(text);
  return said
    .slice(0, pronoun)
    .some(
      ({ upos, xpos, lemma }) =>
        upos === 'PROPN' ||
        (upos === 'NOUN' && (xpos === 'NNS') === plural && (!somebody || isPersonNoun(lemma.toLowerCase()))),
    );
}
