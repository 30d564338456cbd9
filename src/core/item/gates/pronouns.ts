import { isPersonNoun } from '../../document/coreference/person-nouns.js';
import type { Document } from '../../model.js';
import { questionOf } from '../wording/question-of.js';
import type { Gate } from './gate.js';

/** Words that end like a plural and are none. */
const NO_PLURAL =
  /^(?:is|was|has|does|as|us|this|its|his|hers|yes|less|across|towards|against|news|perhaps|always|whereas|says|claims|hopes|notes|adds|argues|believes|thinks|warns|wants|fears|insists|shows|finds|means|takes|makes|gives|concerns|reports|fears|signs|doubts|rumours)$/i;

const PLURAL = /\b(?:\p{L}{2,}s|people|children|men|women|police)\b/giu;

/** "Toyota announced that it would recall …": the word before the verb, which names the body that speaks of itself. */
const OF_ITSELF =
  /(\p{L}[\p{L}.’'-]*) (?:sa(?:ys?|id)|announce[sd]?|state[sd]?|declare[sd]?|promise[sd]?|vow(?:s|ed)?|pledge[sd]?)(?: (?:on|in) (?:\p{Lu}\p{L}+ )?(?:\d{1,2}, )?\d{4},?)?(?: that)? it\b/u;

/** "car maker", "energy supplier": companies, though the words look like people. */
const FIRM =
  /^(?:\p{L}*maker|manufacturer|retailer|supplier|operator|provider|carrier|producer|publisher|broadcaster|developer)$/iu;

/** "said that it was important to go on", "estimates that it will cost $1 billion to build": the real subject comes later. */
const EMPTY =
  /\bit (?:(?:is|was|would be|will be|has been) (?:too |very |now |still )?\p{L}+ (?:that|to|for)|(?:(?:will|would) )?(?:costs?|takes?|took) (?:[^,?]* )?to)\b/iu;

/**
 * "Who hopes that it may be spared?", "According to UNICEF, they had delivered …": a pronoun for which nothing in the
 * question can stand (rubric A4). "According to Tesco, what does it intend to do?" has its source, and "she" after "who"
 * is the one asked for.
 */
export const pronouns: Gate = {
  name: 'pronouns',
  fault(draft, { document }) {
    const question = questionOf(draft).replace(/“[^”]*”/g, '');
    if (/\bwhich (?:its|their|his|her)\b/i.test(question)) return 'nothing says whose it is';
    const source = /^According to ([^,]*),/.exec(question)?.[1] ?? '';
    const it = /\bit\b/i.exec(question);
    if (it && source === '' && !EMPTY.test(question) && !isOfItself(question, document))
      return '“it” has nothing to stand for';
    const they = /\b(?:they|them)\b/i.exec(question);
    if (!they) return null;
    const before = question.slice(0, they.index).match(PLURAL) ?? [];
    return before.some((word) => !NO_PLURAL.test(word)) ? null : `“${they[0]}” has nobody to stand for`;
  },
};

function isOfItself(question: string, { entities }: Document): boolean {
  const speaker = OF_ITSELF.exec(question)?.[1];
  if (!speaker || /^who$/i.test(speaker)) return false;
  if (isPersonNoun(speaker.toLowerCase()) && !FIRM.test(speaker)) return false;
  return !entities.some(({ kind, name }) => kind === 'person' && name.split(' ').at(-1) === speaker);
}
