import { likest } from '../../answer/likest.js';
import { askedByItem } from './asked-by-item.js';
import { inDistractor, type LintCheck } from './lint-check.js';

/** Two distractors that mean the same: "20%" and "one fifth". */
export const equalOptions: LintCheck = {
  check: 'B4',
  name: 'equal-options',
  severity: 'fault',
  find(item) {
    if (item.distractors.length === 0) return [];
    const asked = askedByItem(item);
    return item.distractors.flatMap(({ text }, index) => {
      const before = item.distractors.slice(0, index).map((other) => other.text);
      const same = likest(text, before, asked);
      return same === null ? [] : [inDistractor(index, `“${text}” says the same as “${same.variant}”.`)];
    });
  },
};
