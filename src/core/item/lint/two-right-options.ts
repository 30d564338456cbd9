import { likest } from '../../answer/likest.js';
import { askedByItem } from './asked-by-item.js';
import { inDistractor, type LintCheck } from './lint-check.js';

/** A distractor that the grader would take for the key: "8" beside "eight", "NATO" beside its full name. */
export const twoRightOptions: LintCheck = {
  check: 'B1',
  name: 'two-right-options',
  severity: 'fault',
  find(item) {
    if (item.distractors.length === 0) return [];
    const asked = askedByItem(item);
    return item.distractors.flatMap(({ text }, index) => {
      const same = likest(text, [item.key, ...item.accept], asked);
      return same === null
        ? []
        : [inDistractor(index, `“${text}” is right as well: it says the same as “${same.variant}”.`)];
    });
  },
};
