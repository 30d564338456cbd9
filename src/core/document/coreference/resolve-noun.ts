import type { Anaphor, Entity, Token } from '../../model.js';
import type { Tree } from '../tree.js';
import { anaphorOf } from './anaphor-of.js';
import { headOfMention } from './head-of-mention.js';
import { rolePhrase } from './role-noun.js';

/** Nouns by which news goes on speaking of what it has named; a party, a team, an island are often another. */
const NAMED_NOUNS: ReadonlySet<string> = new Set(
  (
    'airline company firm retailer supermarket bank university agency organisation organization ' +
    'charity newspaper magazine court ministry city town capsule spacecraft rocket ship app website ' +
    'manufacturer carmaker startup publisher broadcaster network museum hospital school college senator governor ' +
    'president minister chancellor mayor ambassador secretary spokesman spokeswoman spokesperson actor actress singer author ' +
    'director professor scientist researcher analyst inventor pilot astronaut runner athlete player striker coach manager ' +
    'council parliament committee commission union federation airport stadium festival charity'
  ).split(' '),
);

/** Those of them that are places. */
const PLACE_NOUNS: ReadonlySet<string> = new Set('city town airport stadium'.split(' '));

/** Stated beside the name, against only the same noun in the name: "the Supreme Court … the court". */
const BY_ROLE = 0.85;
const BY_NAME = 0.8;

/** "the airline", "the prime minister", where the article says of one entity only that it is one. */
export function resolveNoun(tree: Tree, token: Token): Anaphor | null {
  if (!NAMED_NOUNS.has(token.lemma) || token.xpos !== 'NN' || tree.mention(token.index)) return null;
  const determiner = tree.childBy(token.index, 'det');
  if (determiner < 0 || !isThe(tree.token(determiner))) return null;
  if (tree.childrenBy(token.index, 'nmod', 'acl', 'appos', 'nummod', 'flat', 'conj').length > 0) return null;
  const phrase = phraseOf(tree, determiner + 1, token.index);
  const called = tree.document.entities.filter((entity) => isCalled(tree, entity, token, phrase));
  const [only] = called;
  const first = tree.token(determiner);
  if (only !== undefined) return called.length === 1 ? anaphorOf(first, token, only, BY_ROLE) : null;
  return byName(tree, first, token, phrase);
}

const isThe = ({ text }: Token): boolean => text.toLowerCase() === 'the';

const phraseOf = (tree: Tree, first: number, last: number): string =>
  tree.document.tokens
    .slice(first, last + 1)
    .map(({ text }) => text.toLowerCase())
    .join(' ');

const firstToken = (tree: Tree, entity: Entity): number =>
  tree.document.mentions[entity.mentions[0] ?? -1]?.first ?? Infinity;

/** Whether the article has called this entity so before: "Iranian airline Mahan Air", "Prime Minister Abe". */
function isCalled(tree: Tree, entity: Entity, noun: Token, phrase: string): boolean {
  if (firstToken(tree, entity) > noun.index) return false;
  if (entity.kind === 'person') {
    const role = rolePhrase(entity.role ?? '').toLowerCase();
    return isTailOf(phrase, role) && !NOT_THE_ONE.test(role.slice(0, role.length - phrase.length));
  }
  if (phrase !== noun.text.toLowerCase() || (entity.kind === 'place') !== PLACE_NOUNS.has(phrase))
    return false;
  return entity.mentions.some((index) => {
    const mention = tree.document.mentions[index];
    return (
      mention !== undefined &&
      mention.last <= noun.index &&
      nounsBeside(tree, headOfMention(tree, mention).index).some(
        (at) => tree.token(at).lemma === noun.lemma && !tree.mention(at),
      )
    );
  });
}

/** The shadow chancellor is not the chancellor. */
const NOT_THE_ONE = /\b(?:shadow|deputy|vice|former|ex|assistant|acting|then|junior)\b/;

/** The nouns that say what a name is: title, apposition, predicate ("Mahan Air is an airline"). */
function nounsBeside(tree: Tree, at: number): number[] {
  const { head } = tree.token(at);
  // not the festival of "the Taipei festival"
  const named = tree.has(at, 'nsubj') || (head < at && tree.has(at, 'appos', 'flat', 'compound'));
  const above = head >= 0 && named ? [head] : [];
  return [...above, ...tree.childrenBy(at, 'nmod:desc', 'appos')].filter(
    (index) => tree.token(index).upos === 'NOUN',
  );
}

const isTailOf = (phrase: string, role: string): boolean => role === phrase || role.endsWith(` ${phrase}`);

/** "the court" after "Supreme Court", when no other name in the article ends so. */
function byName(tree: Tree, the: Token, noun: Token, phrase: string): Anaphor | null {
  const named = tree.document.entities.filter(
    ({ kind, name }) => kind !== 'person' && isTailOf(phrase, name.toLowerCase()),
  );
  const [only] = named;
  if (only === undefined || named.length > 1 || firstToken(tree, only) > noun.index) return null;
  // "a court in Rome" is another one
  const others = tree.tokens.some(
    (token) =>
      token.lemma === noun.lemma &&
      tree.mention(token.index) === undefined &&
      tree.childrenBy(token.index, 'det').some((child) => /^an?$/i.test(tree.token(child).text)),
  );
  return others ? null : anaphorOf(the, noun, only, BY_NAME);
}
