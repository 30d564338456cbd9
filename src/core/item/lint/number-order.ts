import { readDates } from '../../answer/calendar-date.js';
import { isNumber } from '../../answer/phrase.js';
import { readPhrase } from '../../answer/read-phrase.js';
import { formOf } from './answer-form.js';
import { inOptions, type LintCheck } from './lint-check.js';

/** Where an option stands among numbers or dates; null for what is neither. */
function rankOf(text: string): number | null {
  const form = formOf(text);
  if (form === 'date') {
    const [date] = readDates(text);
    return date === undefined
      ? null
      : (date.year ?? date.decade ?? 0) * 400 + (date.month ?? 0) * 32 + (date.day ?? 0);
  }
  if (form !== 'amount' && form !== 'year') return null;
  const number = readPhrase(text).parts.find(isNumber);
  return number === undefined ? null : number.count * (number.unit?.factor ?? 1);
}

/** Options with figures are looked for by size: 5, 20, 10 makes the reader search. */
export const numberOrder: LintCheck = {
  check: 'B6',
  name: 'number-order',
  severity: 'hint',
  find({ options }) {
    const forms = new Set(options.map(formOf));
    const ranks = options.map(rankOf);
    if (options.length < 3 || ranks.includes(null) || forms.size > 1) return [];
    const rising = ranks.every((rank, i) => i === 0 || (rank ?? 0) >= (ranks[i - 1] ?? 0));
    const falling = ranks.every((rank, i) => i === 0 || (rank ?? 0) <= (ranks[i - 1] ?? 0));
    return rising || falling ? [] : [inOptions('The options are not in order of size or time.')];
  },
};
