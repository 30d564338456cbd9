import { atChoice, choicesOf, type LintCheck } from './lint-check.js';

const BANNED =
  /^(?:all|none|any|both|neither|two|either) of (?:the (?:above|below|others?|options|answers|following)|these|those|them)\b|^(?:all|none|both|neither) (?:above|are (?:right|correct|true))\b|^(?:both|neither) \(?[A-D]\)?,? (?:and|or|nor) \(?[A-D]\)?$|^\(?[A-D]\)? (?:and|&|or) \(?[A-D]\)?$|^(?:i (?:do not|don['’]t) know|don['’]t know|not given|not stated|cannot be (?:told|determined|said)|something else|other|no answer)$/i;

/** "All of the above", "Both A and B": who sees that two are right needs to know no more. */
export const bannedOption: LintCheck = {
  check: 'B7',
  name: 'banned-option',
  severity: 'fault',
  find(item) {
    if (item.distractors.length === 0) return [];
    return choicesOf(item).flatMap((choice, place) =>
      BANNED.test(choice.trim().replace(/[.!]$/, ''))
        ? [atChoice(place, `“${choice}” is no answer of its own: write one.`)]
        : [],
    );
  },
};
