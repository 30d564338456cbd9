import { inStem, type LintCheck } from './lint-check.js';

/** A verb or link before it takes the not to itself: "Who said that he would not resign?" */
const OTHER_CLAUSE = String.raw`\b(?:that|because|if|when|after|before|why|how|whether|said|says|say|told|to)\b`;

const WITHIN = String.raw`(?:(?!${OTHER_CLAUSE}|[,.;?“"]).)*?`;

/** "Which country did not sign", "Who hasn't", "What may members not do"; not "which were the only ones not to". */
const NEGATIVE = new RegExp(
  String.raw`(?:^|[,.;] )(?:\w+ )?(?:which|what|who|whom|whose|where|when)\b${WITHIN}` +
    String.raw`(?:\b(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|should) (?:not|never)\b|n['’]t\b|` +
    String.raw`\b(?:do|does|did|will|would|can|could|may|might|must|should) ${WITHIN}\bnot\b|\bnever\b)`,
  'i',
);
const EXCEPT = /\b(?:all|any|each) of (?:the following|these)\b[^?]*\bexcept\b|\bexcept\s*[:?]?\s*$/i;
const EMPHASISED = /\b(?:NOT|NEVER|EXCEPT)\b|[*_](?:not|never|except)[*_]/;

/** "Which of these is not …?" is read as its contrary unless the not stands out. */
export const negativeStem: LintCheck = {
  check: 'B7',
  name: 'negative-stem',
  severity: 'fault',
  find({ stem }) {
    // "What percentage did not wash their hands?" counts, and cannot be read the wrong way round.
    if (/\bwhat (?:percentage|share|proportion)\b/i.test(stem)) return [];
    if (EMPHASISED.test(stem) || !(NEGATIVE.test(stem) || EXCEPT.test(stem))) return [];
    return [inStem('The question asks for what is not so: turn it round, or write NOT in capitals.')];
  },
};
