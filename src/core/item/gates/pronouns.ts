import { questionOf } from '../wording/question-of.js';
import type { Gate } from './gate.js';

/** Words that end like a plural and are none. */
const NO_PLURAL =
  /^(?:is|was|has|does|as|us|this|its|his|hers|yes|less|across|towards|against|news|perhaps|always|whereas|says|claims|hopes|notes|adds|argues|believes|thinks|warns|wants|fears|insists|shows|finds|means|takes|makes|gives|concerns|reports|fears|signs|doubts|rumours)$/i;

const PLURAL = /\b(?:\p{L}{2,}s|people|children|men|women|police)\b/giu;

/**
 * "Who hopes that it may be spared?", "According to UNICEF, they had delivered …": a pronoun for which nothing in the
 * question can stand (rubric A4). "According to Tesco, what does it intend to do?" has its source, and "she" after "who"
 * is the one asked for.
 */
export const pronouns: Gate = {
  name: 'pronouns',
  fault(draft) {
    const question = questionOf(draft).replace(/“[^”]*”/g, '');
    if (/\bwhich (?:its|their|his|her)\b/i.test(question)) return 'nothing says whose it is';
    const source = /^According to ([^,]*),/.exec(question)?.[1] ?? '';
    const it = /\bit\b/i.exec(question);
    if (it && source === '') return '“it” has nothing to stand for';
    const they = /\b(?:they|them)\b/i.exec(question);
    if (!they) return null;
    const before = question.slice(0, they.index).match(PLURAL) ?? [];
    return before.some((word) => !NO_PLURAL.test(word)) ? null : `“${they[0]}” has nobody to stand for`;
  },
};
