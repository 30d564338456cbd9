import { performance } from 'node:perf_hooks';
import { deriveDrafts, deriveItems } from '../../src/core/item/derive-items.js';
import type { Document, Item } from '../../src/core/model.js';
import type { Pipeline, Resources } from '../../src/core/pipeline.js';
import type { CorpusArticle } from './corpus.js';
import { Counts } from './counts.js';
import { GoldCoverage, type GoldFact } from './gold.js';
import { nearDuplicates } from './near-duplicates.js';

/** Gold facts covered by ten items, by twenty, and by all drafts that passed the gates. */
export interface Coverage {
  readonly facts: readonly GoldFact[];
  readonly at10: readonly GoldFact[];
  readonly at20: readonly GoldFact[];
  readonly atAll: readonly GoldFact[];
}

export interface ArticleMeasure {
  readonly slug: string;
  readonly words: number;
  readonly asked: number;
  readonly items: readonly Item[];
  /** Of the whole way from text to items. */
  readonly milliseconds: number;
  readonly shortfall: string | null;
  /** Drafts that passed all gates. */
  readonly candidates: number;
  /** Drafts kept out, by gate. */
  readonly refusals: Counts;
  readonly duplicates: readonly [Item, Item][];
  readonly coverage: Coverage | null;
}

const SEED = 'bench';

/** Makes items of an article, as a teacher would, and looks at what came of it and what did not. */
export function measureArticle(
  { slug, article, words }: CorpusArticle,
  asked: number,
  pipeline: Pipeline,
  resources: Resources,
  gold: readonly GoldFact[] | null,
): ArticleMeasure {
  const started = performance.now();
  const { items, shortfall } = pipeline.make(article, { count: asked, kinds: [], seed: SEED });
  const milliseconds = performance.now() - started;
  const document = pipeline.analyse(article);
  const derivation = deriveDrafts(document, resources);
  const refusals = new Counts();
  for (const { gate } of derivation.refusals) refusals.add(gate);
  const drafts = derivation.candidates.map(({ draft }) => draft);
  return {
    slug,
    words,
    asked,
    items,
    milliseconds,
    shortfall,
    candidates: drafts.length,
    refusals,
    duplicates: nearDuplicates(items),
    coverage: gold && coverageOf(gold, document, resources, drafts),
  };
}

function coverageOf(
  facts: readonly GoldFact[],
  document: Document,
  resources: Resources,
  drafts: Parameters<GoldCoverage['coveredBy']>[0],
): Coverage {
  const coverage = new GoldCoverage(facts, document);
  for (const { evidence } of coverage.unplaced) {
    console.error(`Not found in ${document.article.title}: “${evidence}”`);
  }
  const at = (count: number): GoldFact[] =>
    coverage.coveredBy(deriveItems(document, resources, { count, kinds: [], seed: SEED }));
  return { facts, at10: at(10), at20: at(20), atAll: coverage.coveredBy(drafts) };
}
