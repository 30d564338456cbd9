import { atChoice, choicesOf, type LintCheck } from './lint-check.js';

const ABSOLUTE =
  /\b(?:always|never|nobody|no one|everyone|everybody|completely|totally|absolutely|entirely|impossible|^nothing$|under no circumstances|in every case)\b/i;

/** Students know that "never" and "everyone" are seldom right. */
export const absolutes: LintCheck = {
  check: 'B7',
  name: 'absolutes',
  severity: 'hint',
  find(item) {
    const choices = choicesOf(item);
    const places = choices.flatMap((choice, place) => (ABSOLUTE.test(choice) ? [place] : []));
    if (item.distractors.length === 0 || places.length === choices.length) return [];
    return places.map((place) => {
      const word = ABSOLUTE.exec(choices[place] ?? '')?.[0].toLowerCase();
      return atChoice(place, `“${word}” gives this option away as right or wrong.`);
    });
  },
};
