import { wordKey } from '../../../answer/word-key.js';
import { shuffled } from '../../../quiz/random.js';
import type { Tree } from '../../../document/tree.js';
import type { Entry } from '../../../world/entry.js';
import type { World } from '../../../world/world.js';
import type { Draft } from '../../draft.js';
import { pluralOf } from '../plural.js';
import type { DistractorContext } from '../distractor-source.js';
import type { PieceFinder } from './piece.js';
import { isListed, STANDS_ALONE, wordRuns, type WordRun } from './words.js';

/** Groups whose single words mean nothing else: `measles`, but not `gold`, `will` or `private`. */
const UNMISTAKABLE = new Set([
  'disease',
  'illness',
  'cancer',
  'hormone',
  'drug',
  'illegal drug',
  'crime',
  'natural disaster',
  'scientist',
  'science',
  'insect',
  'dinosaur',
  'musical instrument',
  'greenhouse gas',
  'day of the week',
  'cryptocurrency',
  'energy source',
  'environmental problem',
]);
const SHORT = 4;

/** Groups whose members follow from what the article is about: an explosion of gas is no flood, a primary no referendum. */
const BOUND = new Set([
  'kind of election',
  'accident',
  'natural disaster',
  'political measure',
  'US political event',
]);

/** "undisclosed espionage", where "undisclosed leaking of secrets" would be odd. */
const isAfterAdjective = ({ start }: WordRun, key: string): boolean =>
  start > 0 && !/\b(?:of|for|with|by|on|to|from|a|an|the)\s$/i.test(key.slice(0, start));

/** A common noun in the singular: `rifle`, but not `Super Tuesday` or `sanctions`. */
const canBeMany = (name: string): boolean => !/^\p{Lu}|[^s]s$/u.test(name);

/** "artillery fire" is no fire. */
function isCompound({ keyTokens }: Draft, head: string, tree: Tree): boolean {
  if (!keyTokens) return true;
  const token = tree.tokens
    .slice(keyTokens.first, keyTokens.last)
    .find(({ text }) => text.toLowerCase() === head.toLowerCase());
  return token === undefined || tree.childBy(token.index, 'compound') >= 0;
}

/** A term of the lists: the head of the phrase, several words, or a word that means nothing else. */
export const termPieces: PieceFinder = (draft, context) => {
  const { world, random } = context;
  for (const run of wordRuns(draft.key, 4)) {
    const lower = run.text.charAt(0).toLowerCase() + run.text.slice(1);
    for (const text of [lower, run.text]) {
      const singular = world.find(text, 'term');
      const plural =
        singular.length === 0 ? singularsOf(text).flatMap((each) => world.find(each, 'term')) : [];
      const entry = [...singular, ...plural].find((each) => isMeant(each, run, draft, context));
      if (!entry || isListed(run, draft.key) || BOUND.has(entry.noun)) continue;
      // "the electric bike business": who reads of bikes takes no ferry business for it
      if (!STANDS_ALONE.test(draft.key.slice(run.end))) continue;
      const likes = shuffled(
        world.group(entry.group).filter((other) => other !== entry && sameArticle(other, entry)),
        random,
      )
        .flatMap(({ name }) => (plural.length === 0 ? [name] : canBeMany(name) ? [pluralOf(name)] : []))
        .filter((name) => !isAfterAdjective(run, draft.key) || !/^\p{L}+ing \p{L}/u.test(name));
      return [{ start: run.start, end: run.end, likes }];
    }
  }
  return [];
};

/** "an Oscar" and "a Grammy" can be exchanged, "an embargo" and "sanctions" cannot. */
const sameArticle = (a: Entry, b: Entry): boolean =>
  (a.article === 'the') === (b.article === 'the') && (a.article === null) === (b.article === null);

/** "ibises" and "horses" end alike, but only one of them loses both letters. */
function singularsOf(text: string): string[] {
  const last = /\S+$/.exec(text)?.[0] ?? '';
  const before = text.slice(0, text.length - last.length);
  return [before + wordKey(last), before + last.replace(/es$/, '')];
}

/** Whether the words stand for the term: a word that leads a double life only as the head of the phrase. */
function isMeant(entry: Entry, run: WordRun, draft: Draft, { world, tree }: DistractorContext): boolean {
  if (run.text.includes(' ')) return true;
  if (run.text.length < SHORT) return false;
  if (UNMISTAKABLE.has(entry.noun)) return true;
  const { answer } = draft;
  const isHead = answer.type === 'noun-phrase' && sameWord(answer.head, run.text);
  return isHead && !isCompound(draft, run.text, tree) && isOfClass(entry, world);
}

/** A model is mostly no person: the word has to mean most often what its group is. */
function isOfClass(entry: Entry, world: World): boolean {
  const own = world.nouns.of(entry.name.toLowerCase());
  const classes = world.group(entry.group).map(({ name }) => world.nouns.of(name.toLowerCase()));
  const animals = classes.filter((each) => each === 'animal').length;
  return (
    own === null ||
    animals * 2 > classes.length ||
    classes.filter((each) => each === own).length * 3 > classes.length
  );
}

const sameWord = (a: string, b: string): boolean => wordKey(a.toLowerCase()) === wordKey(b.toLowerCase());
