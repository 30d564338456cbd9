import type { Counts } from './counts.js';
import type { ArticleMeasure } from './measure-article.js';
import { partText, shareText, type QuestionReport } from './report-questions.js';
import { percent, textTable, type Cell } from './text-table.js';

/** The report as a text for people. */
export function printQuestions(measures: readonly ArticleMeasure[], report: QuestionReport): string {
  return [
    articleTable(measures),
    'In all\n' + totals(report),
    'Kinds\n' + countTable(report.kinds, report.given),
    'Rules\n' + countTable(report.rules, report.given),
    'Refused drafts by gate\n' + countTable(report.refusals, report.refusals.total + report.candidates),
    'Lint: faults\n' + countTable(report.lint.fault, report.given),
    'Lint: hints\n' + countTable(report.lint.hint, report.given),
    'Recall only, because\n' + countTable(report.recallOnly, report.given),
    'Guessing without the article (25 % by chance)\n' + guessing(report),
    'Fewer than asked\n' + shortfalls(measures),
    'Nearly equal stems\n' + duplicates(measures),
  ].join('\n\n');
}

function covered({ coverage }: ArticleMeasure, at: 'at10' | 'at20' | 'atAll'): Cell {
  return coverage && percent(coverage[at].length, coverage.facts.length);
}

function articleTable(measures: readonly ArticleMeasure[]): string {
  return textTable(
    ['article', 'words', 'asked', 'given', 'choice', 'drafts', 'ms', 'lint', 'gold @10 %', '@20 %', 'all %'],
    measures.map((measure) => [
      measure.slug,
      measure.words,
      measure.asked,
      measure.items.length,
      measure.items.filter(({ options }) => options.length > 0).length,
      measure.candidates,
      Math.round(measure.milliseconds),
      measure.lint.filter(({ fault }) => fault.severity === 'fault').length,
      covered(measure, 'at10'),
      covered(measure, 'at20'),
      covered(measure, 'atAll'),
    ]),
  );
}

function totals(report: QuestionReport): string {
  const { median, most, per500Words } = report.milliseconds;
  const { coverage } = report;
  return textTable(
    ['measure', 'figure'],
    [
      ['articles', String(report.articles)],
      ['items given', partText(report.given, report.asked)],
      ['multiple choice', partText(report.choices, report.given)],
      ['items per article of 300 words and more', report.yield.mean.toFixed(2)],
      ['articles of 300 words and more with all asked', partText(report.yield.full, report.yield.articles)],
      ['time per article, median', `${Math.round(median)} ms`],
      ['time per article, most', `${Math.round(most)} ms`],
      ['time per 500 words', `${Math.round(per500Words)} ms`],
      ['gold facts at 10', shareText(coverage.at10.all)],
      ['gold facts at 10, importance 3', shareText(coverage.at10.vital)],
      ['gold facts at 20', shareText(coverage.at20.all)],
      ['gold facts at 20, importance 3', shareText(coverage.at20.vital)],
      ['gold facts in all drafts', shareText(coverage.atAll.all)],
      ['gold facts in all drafts, importance 3', shareText(coverage.atAll.vital)],
      ['gold facts in all drafts and those refused', shareText(coverage.withRefused.all)],
      ['gold facts without a draft about their sentence', String(report.unasked)],
      ['lint faults', String(report.lint.fault.total)],
      ['lint hints', String(report.lint.hint.total)],
      ['pairs of nearly equal stems', String(report.duplicates)],
    ],
  );
}

function countTable(counts: Counts, whole: number): string {
  return textTable(
    ['name', 'count', '%'],
    counts.entries().map(([name, count]) => [name, count, percent(count, whole)]),
  );
}

function guessing({ guessability: g }: QuestionReport): string {
  const rows: Cell[][] = [
    ['longest option', percent(g.longest, g.items)],
    ['shortest option', percent(g.shortest, g.items)],
    ['option most like the stem', percent(g.likeStem, g.items)],
    ...g.letters.map((count, i): Cell[] => [`letter ${'ABCD'.charAt(i)}`, percent(count, g.items)]),
    ...g.ranks.map((count, i): Cell[] => [`number of rank ${i + 1}`, percent(count, g.numeric)]),
  ];
  return `${g.items} items with options, ${g.numeric} of them numbers\n${textTable(['trick', 'right %'], rows)}`;
}

function shortfalls(measures: readonly ArticleMeasure[]): string {
  const short = measures.filter(({ shortfall }) => shortfall !== null);
  return textTable(
    ['article', 'words', 'given', 'drafts', 'refused', 'reason'],
    short.map(({ slug, words, items, candidates, refusals, shortfall }) => [
      slug,
      words,
      items.length,
      candidates,
      refusals
        .entries()
        .slice(0, 3)
        .map(([gate, count]) => `${gate} ${count}`)
        .join(', '),
      shortfall,
    ]),
  );
}

function duplicates(measures: readonly ArticleMeasure[]): string {
  const lines = measures.flatMap(({ slug, duplicates }) =>
    duplicates.map(([a, b]) => `${slug}\n  ${a.stem}\n  ${b.stem}`),
  );
  return lines.length > 0 ? lines.join('\n') : 'none';
}
