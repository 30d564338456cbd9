import { ITEM_KINDS } from '../../src/core/model.js';
import { Counts } from './counts.js';
import { guessabilityOf, type Guessability } from './guessability.js';
import type { ArticleMeasure, Coverage } from './measure-article.js';
import { percent } from './text-table.js';

/** Shorter articles need not give as many items as are asked for. */
const LONG_ENOUGH = 300;

interface Share {
  readonly covered: number;
  readonly of: number;
}

type Reach = 'at10' | 'at20' | 'atAll' | 'withRefused';

/** What all articles together gave. */
export interface QuestionReport {
  readonly articles: number;
  readonly asked: number;
  readonly given: number;
  /** Items with options. */
  readonly choices: number;
  readonly milliseconds: { readonly median: number; readonly most: number; readonly per500Words: number };
  /** Items given on average by articles of 300 words and more, and their number. */
  readonly yield: { readonly articles: number; readonly mean: number; readonly full: number };
  readonly kinds: Counts;
  readonly rules: Counts;
  /** Why items are recall only. */
  readonly recallOnly: Counts;
  readonly refusals: Counts;
  readonly candidates: number;
  /** By check and name, `A1 doubled-word`: what may not be offered, and what a teacher is told to look at. */
  readonly lint: Readonly<Record<'fault' | 'hint', Counts>>;
  readonly duplicates: number;
  readonly guessability: Guessability;
  /** By how many items: all facts, and those that nobody should miss. */
  /** Gold facts about whose sentences there is no draft at all. */
  readonly unasked: number;
  readonly coverage: Readonly<Record<Reach, { readonly all: Share; readonly vital: Share }>>;
}

export function reportOf(measures: readonly ArticleMeasure[]): QuestionReport {
  const items = measures.flatMap((measure) => measure.items);
  const long = measures.filter(({ words }) => words >= LONG_ENOUGH);
  const coverages = measures.flatMap(({ coverage }) => coverage ?? []);
  return {
    articles: measures.length,
    asked: sum(measures.map(({ asked }) => asked)),
    given: items.length,
    choices: items.filter(({ options }) => options.length > 0).length,
    milliseconds: timesOf(measures),
    yield: {
      articles: long.length,
      mean: sum(long.map(({ items }) => items.length)) / Math.max(1, long.length),
      full: long.filter(({ shortfall }) => shortfall === null).length,
    },
    kinds: countOf(
      ITEM_KINDS.flatMap((kind) => items.filter((item) => item.kind === kind)).map(({ kind }) => kind),
    ),
    rules: countOf(items.map(({ rule }) => rule)),
    recallOnly: countOf(items.flatMap(({ recallOnly }) => recallOnly ?? [])),
    refusals: merged(measures.map(({ refusals }) => refusals)),
    candidates: sum(measures.map(({ candidates }) => candidates)),
    lint: { fault: lintOf(measures, 'fault'), hint: lintOf(measures, 'hint') },
    duplicates: sum(measures.map(({ duplicates }) => duplicates.length)),
    guessability: guessabilityOf(items),
    unasked: sum(coverages.map(({ near }) => near.filter((keys) => keys.length === 0).length)),
    coverage: {
      at10: sharesOf(coverages, 'at10'),
      at20: sharesOf(coverages, 'at20'),
      atAll: sharesOf(coverages, 'atAll'),
      withRefused: sharesOf(coverages, 'withRefused'),
    },
  };
}

function timesOf(measures: readonly ArticleMeasure[]): QuestionReport['milliseconds'] {
  const times = measures.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return {
    median: times[Math.floor(times.length / 2)] ?? 0,
    most: times.at(-1) ?? 0,
    per500Words: (500 * sum(times)) / sum(measures.map(({ words }) => words)),
  };
}

function sharesOf(coverages: readonly Coverage[], at: Reach) {
  const share = (vital: boolean): Share => {
    const wanted = (facts: Coverage['facts']): number =>
      facts.filter(({ importance }) => !vital || importance === 3).length;
    return {
      covered: sum(coverages.map((coverage) => wanted(coverage[at]))),
      of: sum(coverages.map(({ facts }) => wanted(facts))),
    };
  };
  return { all: share(false), vital: share(true) };
}

function lintOf(measures: readonly ArticleMeasure[], severity: 'fault' | 'hint'): Counts {
  const faults = measures.flatMap(({ lint }) => lint.map(({ fault }) => fault));
  return countOf(
    faults.filter((fault) => fault.severity === severity).map(({ check, name }) => `${check} ${name}`),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function countOf(names: readonly string[]): Counts {
  const counts = new Counts();
  for (const name of names) counts.add(name);
  return counts;
}

function merged(all: readonly Counts[]): Counts {
  const counts = new Counts();
  for (const each of all) counts.addAll(each);
  return counts;
}

export const shareText = ({ covered, of }: Share): string =>
  of === 0 ? 'no gold facts' : `${(covered / of).toFixed(2)} (${covered} of ${of})`;

/** `12 of 48, 25 %` */
export const partText = (part: number, whole: number): string =>
  `${Math.round(part * 10) / 10} of ${whole}, ${percent(part, whole) ?? '–'} %`;
