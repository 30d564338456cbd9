import { type LintCheck, textsOf } from './lint-check.js';

/** Nothing there, or nothing but punctuation. */
export const emptyText: LintCheck = {
  check: 'A7',
  name: 'empty-text',
  severity: 'fault',
  find(item) {
    return textsOf(item)
      .filter(({ text }) => !/[\p{L}\p{N}]/u.test(text))
      .map(({ fault }) => fault('There is no text here.'));
  },
};
