import type { Mention, Token } from '../../model.js';
import type { Tree } from '../tree.js';
import { headOfMention } from './head-of-mention.js';
import { isPersonNoun } from './person-nouns.js';
import { roleNoun } from './role-noun.js';

const LONGEST_ROLE = 9;

/** The role that the article gives a person beside the name, as written; null when none is sure. */
export function roleOf(tree: Tree, mentions: readonly Mention[]): string | null {
  for (const mention of mentions) {
    const role =
      titleBefore(tree, mention) ??
      nounBefore(tree, mention) ??
      appositionAfter(tree, mention) ??
      appositionBefore(tree, mention);
    if (role !== null) return role;
  }
  return null;
}

/** Courtesy, not office. */
const COURTESY = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Lord|Lady|Sir|Dame|Baroness|Baron)\.?$/;

/** "Russia’s foreign minister Sergey Lavrov": a noun for a person right before the name, with all before it. */
function titleBefore(tree: Tree, mention: Mention): string | null {
  let last = mention.first;
  while (COURTESY.test(sameSentence(tree, mention, last - 1)?.text ?? '')) last--;
  const noun = sameSentence(tree, mention, last - 1);
  if (noun === undefined || !/^(?:NN|NNP)$/.test(noun.xpos) || !isPersonNoun(noun.text.toLowerCase()))
    return null;
  let first = startOfTitle(tree, mention, noun.index);
  // "House of Commons Speaker": the run began in the midst of a name
  if (cutsName(tree, mention, first)) first = startOfTitle(tree, mention, first - 2);
  const role = cutsName(tree, mention, first) ? null : rangeText(tree, first, last);
  return role !== null && isOfFormer(tree, mention, first) ? `former ${role}` : role;
}

/** "former Spurs and England defender": what goes before "and" goes for both. */
function isOfFormer(tree: Tree, mention: Mention, first: number): boolean {
  if (sameSentence(tree, mention, first - 1)?.text !== 'and') return false;
  let at = first - 2;
  while (belongsToTitle(tree, sameSentence(tree, mention, at))) {
    if (/^(?:former|ex)$/i.test(tree.token(at).text)) return true;
    at--;
  }
  return false;
}

function cutsName(tree: Tree, mention: Mention, first: number): boolean {
  const [preposition, before] = [1, 2].map((back) => sameSentence(tree, mention, first - back));
  if (tree.token(first).upos !== 'PROPN' || before === undefined) return false;
  // "Council for the Welfare …" as well as "House of Commons …"
  return preposition?.text === 'the'
    ? /^(?:of|for)$/.test(before.text)
    : before.upos === 'PROPN' && /^(?:of|for)$/.test(preposition?.text ?? '');
}

function startOfTitle(tree: Tree, mention: Mention, from: number): number {
  let first = from;
  while (belongsToTitle(tree, sameSentence(tree, mention, first - 1))) first--;
  return first;
}

function sameSentence(tree: Tree, mention: Mention, index: number): Token | undefined {
  const token = tree.tokens[index];
  return token?.sentence === tree.token(mention.first).sentence ? token : undefined;
}

/** "Russia’s foreign", "Moscow-based political", "his"; a day before it ("On Monday President …") does not. */
function belongsToTitle(tree: Tree, token: Token | undefined): boolean {
  if (token === undefined || tree.date(token.index) !== undefined || COURTESY.test(token.text)) return false;
  // "newly elected", "then-governor", but not "also the"
  if (token.xpos === 'RB') return /^(?:VBN|HYPH)$/.test(tree.tokens[token.index + 1]?.xpos ?? '');
  if (token.xpos === 'NNS') return /^\p{Lu}/u.test(token.text);
  // "Police have stopped opposition leader Ann Lee": the verb of the clause is none of the title.
  if (token.xpos === 'VBN' && !tree.has(token.index, 'amod', 'compound')) return false;
  return /^(?:NN|NNPS?|JJ|POS|HYPH|PRP\$|VBN)$/.test(token.xpos);
}

/** "President Trump", "Afghan Ambassador to the United States Hamdullah Mohib": the name hangs on the noun. */
function nounBefore(tree: Tree, mention: Mention): string | null {
  const head = headOfMention(tree, mention).index;
  const noun = tree.token(head).head;
  if (noun < 0 || noun >= mention.first || !tree.has(head, 'flat', 'appos', 'nmod:desc')) return null;
  if (!['NOUN', 'PROPN'].includes(tree.token(noun).upos) || tree.mention(noun)) return null;
  const first = tree.subtree(noun).find((at) => tree.token(at).upos !== 'PUNCT') ?? noun;
  return first < mention.first ? personText(tree, first, mention.first) : null;
}

/** "Yuriy Krupnov, a political analyst at X, said": a noun phrase between commas right after the name. */
function appositionAfter(tree: Tree, mention: Mention): string | null {
  if (tree.tokens[mention.last]?.text !== ',') return null;
  for (let at = mention.first; at < mention.last; at++) {
    for (const child of tree.childrenBy(at, 'appos')) {
      if (tree.token(child).upos !== 'NOUN' || tree.mention(child)) continue;
      const words = tree.subtree(child).filter((word) => word > mention.last);
      let last = words[0] ?? 0;
      while (words.includes(last) && tree.token(last).text !== ',') last++;
      if (words[0] !== mention.last + 1) continue;
      return personText(tree, mention.last + 1, last);
    }
  }
  return null;
}

/** "The mayor of the town, Maria Kakali, said": a noun phrase before the name, and a comma on both sides. */
function appositionBefore(tree: Tree, mention: Mention): string | null {
  if (tree.tokens[mention.first - 1]?.text !== ',' || tree.tokens[mention.last]?.text !== ',') return null;
  let noun = sameSentence(tree, mention, mention.first - 2);
  while (noun !== undefined && !isPersonNoun(noun.text.toLowerCase())) {
    const above: Token | undefined = tree.tokens[noun.head];
    noun =
      above !== undefined && above.index < noun.index && tree.has(noun.index, 'nmod') ? above : undefined;
  }
  if (noun === undefined || noun.xpos !== 'NN') return null;
  let first = noun.index;
  while (belongsToTitle(tree, tree.tokens[first - 1]) || tree.tokens[first - 1]?.upos === 'DET') first--;
  return personText(tree, first, mention.first - 1);
}

/** What a list leaves before a title, and courtesy after it. */
const EMPTY_WORDS =
  /^(?:and|then|while|but|like|including|[Ee]arlier|[Ll]ater|[Mm]eanwhile|[Ii]nstead|[Aa]lso)\s|\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Lord|Lady|Sir|Dame|Baroness|Baron)\b\.?\s*$/g;
const FORBIDDEN = /[,;:()“”"]|^-|^(?:according|to|in|on|at|by|with|for|from|as|when|after|of)\s|['’]s?$/i;

/** The words of a token range as the body has them, without what cannot belong to a role; null when they are none. */
function rangeText(tree: Tree, first: number, last: number): string | null {
  const [from, to] = [tree.tokens[first], tree.tokens[last - 1]];
  if (!from || !to || last <= first || last - first > LONGEST_ROLE) return null;
  const { body } = tree.document.article;
  const text = body.slice(from.start, to.end).replace(/\s+/g, ' ').replaceAll(EMPTY_WORDS, '').trim();
  return FORBIDDEN.test(text) ? null : text;
}

/** The same, when its noun is one for a person. */
function personText(tree: Tree, first: number, last: number): string | null {
  const text = rangeText(tree, first, last);
  return text !== null && isPersonNoun(roleNoun(text)) ? text : null;
}
