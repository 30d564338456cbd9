import { atChoice, choicesOf, type LintCheck } from './lint-check.js';

/** Longer than the next longest by half. */
const TIMES = 1.5;

/** Characters. Among short options half as long again is nothing: "Mexico" and "Mali". */
const LEAST_MORE = 12;

/** Names are as long as they are: among countries the United Kingdom may stand, in a distractor any name. */
const LEAST_MORE_OF_NAMES = 16;

const isName = (text: string): boolean =>
  text
    .split(' ')
    .every(
      (word) => /^[“"'(]?\p{Lu}/u.test(word) || /^(?:of|the|and|de|for|in|al|von|van|da|del|la)$/.test(word),
    );

/** The key is often the longest because it alone is put with care. */
export const longOption: LintCheck = {
  check: 'B5',
  name: 'long-option',
  severity: 'fault',
  find(item) {
    if (item.distractors.length < 2) return [];
    const choices = choicesOf(item).map((text) => text.trim());
    const lengths = choices.map((text) => text.length);
    const longest = Math.max(...lengths);
    const place = lengths.indexOf(longest);
    const next = Math.max(...lengths.filter((_, i) => i !== place));
    const names = choices.every(isName);
    const more = names ? LEAST_MORE_OF_NAMES : LEAST_MORE;
    if (next === 0 || longest < TIMES * next || longest - next < more || (names && place > 0)) return [];
    return [atChoice(place, 'This option is longer than all others by half: its length stands out.')];
  },
};
