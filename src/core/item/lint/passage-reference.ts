import { inStem, type LintCheck } from './lint-check.js';

const SOURCE =
  '(?:passage|text|article|story|paragraph|excerpt|extract|reading|news item|piece|author|writer)';

/** "the article of the constitution", "the text message" and "the story of the flood" are something else. */
const REFERENCE = new RegExp(
  String.raw`\b(?:according to|based on|in|from|does|did|by|mentioned in|described in|stated in|as per) (?:the|this) (?:above )?${SOURCE}(?=[,.?;:]| (?:says?|said|states?|mentions?|tells?|above|below|about|suggests?|describes?|give|gives|imply|mention|say|state|describe)\b|\s*$)`,
  'i',
);
const ABOVE =
  /\b(?:the above (?:passage|text|article)|mentioned above|as (?:stated|mentioned|described) above|in the following passage|you (?:have )?(?:just )?read)\b/i;
const FRONT = new RegExp(
  String.raw`^\W*(?:according to|in|based on) (?:the|this) ${SOURCE},? (?:who|whom|whose|what|which|when|where|why|how)\b`,
  'i',
);

/** "According to the passage, who …?" needs the article in view, and says nothing that the question does not. */
export const passageReference: LintCheck = {
  check: 'A4',
  name: 'passage-reference',
  severity: 'fault',
  find({ stem }) {
    const found = FRONT.test(stem) || REFERENCE.test(stem) || ABOVE.test(stem);
    return found
      ? [inStem('The question points to the article: ask about the event itself, so that it stands alone.')]
      : [];
  },
};
