import { askedBy } from '../../answer/asked-by.js';
import { oncePer } from '../../once.js';
import type { LintedItem } from './lint-check.js';

/** What the grader knows of the question when it compares options. */
export const askedByItem = oncePer((item: LintedItem) => askedBy(item, [], false));
