import type { ArticleMeasure } from './measure-article.js';

/** What to look at next: faults item by item, and gold facts that no draft asks for. */
export function printDetails(measures: readonly ArticleMeasure[]): string {
  return [
    'Lint, item by item',
    ...measures.flatMap(({ slug, lint }) =>
      lint.map(
        ({ item, fault }) =>
          `${slug}  ${fault.severity} ${fault.check} ${fault.name}: ${fault.message}\n  ${item.stem} – ${item.key}`,
      ),
    ),
    '\nGold facts that no draft asks for',
    ...measures.flatMap(missesOf),
  ].join('\n');
}

function missesOf({ slug, coverage }: ArticleMeasure): string[] {
  if (coverage === null) return [];
  return coverage.facts.flatMap((fact, i) => {
    if (coverage.atAll.includes(fact)) return [];
    const near = coverage.near[i] ?? [];
    const asked = near.length > 0 ? near.join(' | ') : 'nothing';
    const { importance, type, question, answer } = fact;
    return `${slug}  importance ${importance}, ${type}\n  ${question} – ${answer}\n  asked instead: ${asked}`;
  });
}
