import type { Tree } from '../../document/tree.js';
import type { Document } from '../../model.js';
import type { World } from '../../world/world.js';
import type { Draft } from '../draft.js';
import { questionOf } from '../wording/question-of.js';
import type { Gate } from './gate.js';

/** What is so only in the place, or in the race, that the words around the clause set (rubric A5). */
export const scene: Gate = {
  name: 'scene',
  fault(draft, { document, tree, world }) {
    if (draft.fact.pattern !== 'clause') return null;
    if (isOfOneContest(draft, document, tree)) return 'men and women had contests of their own';
    if (opensElsewhere(draft, document, tree)) return 'the place in which it is so is left out';
    return isToldOfAnother(draft, document, world) ? 'the sentence before is about another place' : null;
  },
};

const DIVISION =
  /\b(?:wo)?men['’]s (?:division|race|event|final|title|competition|marathon|tournament|singles|doubles|match|section|cup|championships?)\b/i;

const PLACES: ReadonlySet<string> = new Set(['place', 'city', 'country']);

const WON = new Set('win finish come place retain defend take earn go'.split(' '));

const PRIZE =
  /\b(?:champion|winner|runner-up|marathon|race|title|championships?|medal|final|tournament|cup|trophy|(?:first|second|third|fourth) place|in (?:first|second|third)|second|third)\b/i;

/** "Who won the 2019 Dublin Marathon?", where the article tells of the women's race and of the men's. */
function isOfOneContest(draft: Draft, { article }: Document, tree: Tree): boolean {
  if (!['person', 'several'].includes(draft.answer.type) || !DIVISION.test(article.body)) return false;
  if (/\b(?:wo)?m[ae]n\b|\b(?:fe)?male\b/i.test(draft.stem)) return false;
  const { fact } = draft;
  const won =
    WON.has(tree.token(fact.predicate).lemma) || fact.arguments.some((each) => each.role === 'predicate');
  return won && PRIZE.test(questionOf(draft));
}

/** "In mainland China it is not illegal, but late last year an author was sentenced": where the sentence opens. */
function opensElsewhere(
  { answer, fact, stem, key, context }: Draft,
  { article }: Document,
  tree: Tree,
): boolean {
  const joined = tree.has(fact.predicate, 'conj');
  if (joined && fact.arguments.some(({ sense }) => sense === 'place')) return false;
  // "In Oregon, two women found that they had been mixed up at birth", behind a headline on South Africa
  if (!joined && PLACES.has(answer.type)) return false;
  const first = joined ? tree.token(fact.predicate).head : fact.predicate;
  const subject = tree.childBy(first, 'nsubj');
  // "… but it": what follows on a pronoun is of the same place as well.
  return tree.childrenBy(first, 'obl').some((at) => {
    const place = tree.mention(at);
    if (
      place?.kind !== 'place' ||
      at > subject ||
      !tree.childrenBy(at, 'case').some((each) => tree.lower(each) === 'in')
    )
      return false;
    return !`${stem} ${key} ${context ?? ''} ${joined ? '' : article.title}`.includes(place.text);
  });
}

/** "Ohio divided its 41 delegates. Ann Lee won 14. Tom Rae won 8.", behind a headline about Utah. */
function isToldOfAnother(draft: Draft, document: Document, world: World): boolean {
  const { context, fact, answer } = draft;
  if (!context || draft.kind === 'quotation' || PLACES.has(answer.type)) return false;
  const { paragraph = -1 } = document.sentences[fact.sentence] ?? {};
  const named = (sentence: number): Map<string, string> => {
    const { start = 0, end = 0 } = document.sentences[sentence] ?? {};
    // "Senator Ann Lee of Ohio" is from there, wherever she is.
    const text = document.article.body
      .slice(start, end)
      .replace(/\b(?:of|from) \p{Lu}\S*(?: \p{Lu}\S*)*/gu, '');
    return placesIn(text, document, world);
  };
  if (named(fact.sentence).size > 0) return false;
  let before = fact.sentence - 1;
  while (document.sentences[before]?.paragraph === paragraph && named(before).size === 0) before--;
  if (document.sentences[before]?.paragraph !== paragraph) return false;
  const told = placesIn(`${context} ${document.article.title}`, document, world);
  const [scene, ...others] = named(before);
  if (!scene || others.length > 0 || told.has(scene[0])) return false;
  // A country is named for many reasons: "China's envoy was their host."
  const { start = 0 } = document.sentences[before] ?? {};
  const opens = document.article.body.startsWith(`In ${scene[0].replace(/^the /i, '')}`, start);
  return (scene[1] !== 'country' || opens) && [...told.values()].includes(scene[1]);
}

/** The places that a text names, each with what it is: "Iowa", a US state. */
function placesIn(text: string, { entities }: Document, world: World): Map<string, string> {
  const found = new Map<string, string>();
  for (const { kind, name, aliases } of entities) {
    if (kind !== 'place') continue;
    const category = world.categoryNoun(name, kind);
    const said = [name, ...aliases].some((each) => each.length > 2 && text.includes(each));
    if (category && said) found.set(name, category);
  }
  return found;
}
