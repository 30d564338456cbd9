import { inKey, type LintCheck } from './lint-check.js';

const PRONOUN =
  /^(?:he|she|it|they|him|her|them|this|that|these|those|his|hers|theirs|its|there|here|who|which|one of them|the former|the latter|the same)$/i;

/** A phrase cannot end so; "shut down" and "moved on" can. */
const CUT_END =
  /(?:^|\s)(?:the|a|an|of|and|or|but|to|with|for|from|by|at|than|that|as|into|because|which|whose|its|their|his|my|our|if|while|when|is|are|was|were|will|would)$|[,;:–—-]$/i;

const CUT_START = /^(?:[,;:.]|(?:and|or|but|nor|than|whose)\s)/i;

/** "the head of", ", said Lavrov", "it" */
export const keyIncomplete: LintCheck = {
  check: 'A7',
  name: 'key-incomplete',
  severity: 'fault',
  find({ key }) {
    const text = key.trim().replace(/^[“"'‘(]+|[.!?”"'’)]+$/g, '');
    if (text === '') return [];
    if (PRONOUN.test(text)) return [inKey(`“${text}” does not say who or what is meant: put the name.`)];
    return CUT_END.test(text) || CUT_START.test(text) ? [inKey('The answer is cut short.')] : [];
  },
};
