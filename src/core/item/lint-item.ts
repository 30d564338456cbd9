import { LINT_CHECKS } from './lint/index.js';
import type { LintCheck, LintedItem, LintFault } from './lint/lint-check.js';

export type ItemFault = LintFault & Pick<LintCheck, 'check' | 'name' | 'severity'>;

/** What keeps the item out of a quiz, as a sentence for the teacher; null when nothing does. */
export function firstFault(item: LintedItem): string | null {
  for (const check of LINT_CHECKS) {
    const [found] = check.severity === 'fault' ? check.find(item) : [];
    if (found) return found.message;
  }
  return null;
}

/** Everything that a program can see to be wrong with an item, in the order of the rubric. */
export function lintItem(item: LintedItem): ItemFault[] {
  return LINT_CHECKS.flatMap(({ check, name, severity, ...rest }) =>
    rest.find(item).map((fault) => ({ ...fault, check, name, severity })),
  );
}
