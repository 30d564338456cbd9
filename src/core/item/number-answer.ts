import type { Quantity } from '../model.js';
import type { Question } from './draft-question.js';

/** The part of a question that asks for a number which follows from the number. */
type NumberAnswer = Required<Pick<Question, 'key' | 'accept' | 'answer' | 'keyTokens'>>;

/**
 * The key of a question for a number, with its hedge ("about 300"), and what is accepted beside it.
 *
 * @param counted lemma of what is counted, null where nothing is; a bare figure is accepted only of a count
 */
export function numberAnswer(quantity: Quantity, counted: string | null): NumberAnswer {
  const { kind, value, unit, hedge, text, first, last } = quantity;
  const isHedged = hedge !== null && !text.toLowerCase().startsWith(hedge);
  return {
    key: isHedged ? `${hedge} ${text}` : text,
    accept: counted === null ? [text] : [text, String(value)],
    answer: { type: 'number', kind, value, unit, hedge, text, noun: counted },
    keyTokens: { first, last },
  };
}
