import { wordsOfSentence } from '../../document/words-of-sentence.js';
import type { Anaphor, Document, Entity } from '../../model.js';
import { oncePer } from '../../once.js';
import type { Draft } from '../draft.js';
import type { DistractorContext } from './distractor-source.js';
import { excerpt } from './excerpt.js';

/** Verbs of saying: that another person says something as well does not make that person the answer. */
const SAYING = new Set(
  'say tell announce add state ask warn write claim report note explain declare argue suggest insist comment confirm describe call accuse urge'.split(
    ' ',
  ),
);

/**
 * Why an entity of the article is not the answer, as a sentence for the teacher; null when the article does not rule
 * it out. It is ruled out when it is named apart from the fact: never in the sentence that states it, never as doing
 * the same thing elsewhere, never side by side with the key.
 */
export function whyRuledOut(entity: Entity, draft: Draft, context: DistractorContext): string | null {
  const { document } = context;
  const sentences = sentencesOf(entity, document);
  const [first] = sentences;
  if (first === undefined || sentences.has(draft.fact.sentence)) return null;
  if (draft.keyTokens && sentences.has(document.tokens[draft.keyTokens.first]?.sentence ?? -1)) return null;
  const key = document.entities[draft.entity ?? -1];
  if (key && (sharesWord(key, entity) || sideBySide(key, entity, document))) return null;
  if (draft.fact.quotation < 0 && doesTheSame(sentences, draft, document)) return null;
  return `The article names ${entity.name} in another connection: “${excerpt([...sentences][0] ?? first, document)}”`;
}

function sentencesOf(entity: Entity, document: Document): ReadonlySet<number> {
  const found = new Set<number>();
  for (const index of entity.mentions) {
    const sentence = document.tokens[document.mentions[index]?.first ?? -1]?.sentence;
    if (sentence !== undefined) found.add(sentence);
  }
  for (const anaphor of anaphorsOf(document).get(entity.index) ?? []) {
    const sentence = document.tokens[anaphor.first]?.sentence;
    if (sentence !== undefined) found.add(sentence);
  }
  return found;
}

/** Anaphors by their entity. */
const anaphorsOf = oncePer(({ anaphors }: Document): ReadonlyMap<number, readonly Anaphor[]> => {
  const found = new Map<number, Anaphor[]>();
  for (const anaphor of anaphors) found.set(anaphor.entity, [...(found.get(anaphor.entity) ?? []), anaphor]);
  return found;
});

/** Names with a word in common can be one family, or a company and its branch. */
function sharesWord(a: Entity, b: Entity): boolean {
  const first = new Set(nameWords(a));
  return nameWords(b).some((word) => first.has(word));
}

const nameWords = ({ name, aliases }: Entity): string[] =>
  [name, ...aliases]
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 2);

/** "Johnson and Corbyn", "Tesco, Salling": what holds of one may hold of the other. */
function sideBySide(a: Entity, b: Entity, document: Document): boolean {
  return a.mentions.some((one) =>
    b.mentions.some((other) => {
      const [left, right] = [
        document.mentions[Math.min(one, other)],
        document.mentions[Math.max(one, other)],
      ];
      if (!left || !right) return false;
      const gap = right.first - left.last;
      return (
        gap <= 3 &&
        gap > 0 &&
        document.tokens
          .slice(left.last, right.first)
          .every(({ upos }) => upos === 'CCONJ' || upos === 'PUNCT' || upos === 'DET')
      );
    }),
  );
}

/** Whether a sentence with the entity has the verb of the fact as well. */
function doesTheSame(sentences: ReadonlySet<number>, draft: Draft, document: Document): boolean {
  const verb = document.tokens[draft.fact.predicate]?.lemma.toLowerCase();
  if (verb === undefined || SAYING.has(verb)) return false;
  return [...sentences].some((sentence) =>
    wordsOfSentence(document, sentence).some(({ lemma }) => lemma.toLowerCase() === verb),
  );
}
