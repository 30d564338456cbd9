import { inStem, type LintCheck } from './lint-check.js';

/** "Who won" has none; "The capital is ___", "The winner was …" and "The talks ended:" are to be completed. */
export const questionMark: LintCheck = {
  check: 'A1',
  name: 'question-mark',
  severity: 'fault',
  find({ stem }) {
    const text = stem.trim();
    const complete = /\?["'”’)\]]*$/.test(text) || /_{2,}/.test(text) || /(?:…|\.\.\.|:)$/.test(text);
    if (
      text === '' ||
      complete ||
      /^(?:name|give|list|identify|complete|choose|describe|explain)\b/i.test(text)
    )
      return [];
    return [inStem('The question does not end with a question mark.')];
  },
};
