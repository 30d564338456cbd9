import type { AnswerType, Draft } from '../draft.js';
import { gerundOf } from './gerund.js';

type Form = Extract<AnswerType, { type: 'clause' }>['form'];

/** How each form of key begins; forms that a verb phrase in the base form cannot answer in are left out. */
const BEGINS: Partial<Readonly<Record<Form, RegExp>>> = {
  'to-infinitive': /^to \p{Ll}/iu,
  infinitive: /^\p{L}+ /u,
  'by-gerund': /^by \p{L}+ing\b/iu,
};

/** The form of a key that is a plain verb phrase; null for other keys. */
export function clauseForm({ answer, key }: Draft): Form | null {
  return answer.type === 'clause' && BEGINS[answer.form]?.test(key) ? answer.form : null;
}

/** A verb phrase in the base form in the form of a key: `save money` as `by saving money`. */
export function asClause(phrase: string, form: Form): string | null {
  const [verb = ''] = phrase.split(' ');
  const rest = phrase.slice(verb.length);
  if (form === 'to-infinitive') return `to ${phrase}`;
  if (form === 'infinitive') return phrase;
  return form === 'by-gerund' ? `by ${gerundOf(verb)}${rest}` : null;
}
