import { inStem, type LintCheck } from './lint-check.js';

const QUESTION_WORD = /\b(?:who|whom|whose|what|which|when|where|why|how)(?:['’](?:s|re|d|ll))?\b/i;
const TO_DO = /^(?:name|give|list|identify|complete|choose|describe|explain)\b/i;

/** "Did NATO expel diplomats?" can be answered by a guess, "The minister resigned?" is no question. */
export const questionWord: LintCheck = {
  check: 'A2',
  name: 'question-word',
  severity: 'fault',
  find({ stem }) {
    const text = stem.trim();
    const asks = QUESTION_WORD.test(text) || TO_DO.test(text) || /_{2,}|(?:…|\.\.\.|:)$/.test(text);
    return text === '' || asks
      ? []
      : [inStem('The question has no question word: who, what, which, when, where, why, how.')];
  },
};
