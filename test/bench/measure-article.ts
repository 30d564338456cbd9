import { deriveDrafts, deriveItems } from '../../src/core/item/derive-items.js';
import type { Derivation } from '../../src/core/item/sieve.js';
import { lintItem, type ItemFault } from '../../src/core/item/lint-item.js';
import type { Document, Item } from '../../src/core/model.js';
import type { Pipeline, Resources } from '../../src/core/pipeline.js';
import type { CorpusArticle } from './corpus.js';
import { Counts } from './counts.js';
import { GoldCoverage, type GoldFact } from './gold.js';
import { nearDuplicates } from './near-duplicates.js';
import { timed } from './processor-time.js';

/** Gold facts covered by ten items, by twenty, by all drafts that passed the gates, and by those refused as well. */
export interface Coverage {
  readonly facts: readonly GoldFact[];
  /** Keys of all drafts about the sentences of each fact, in the order of the facts, with the gate that refused them. */
  readonly near: readonly (readonly string[])[];
  readonly at10: readonly GoldFact[];
  readonly at20: readonly GoldFact[];
  readonly atAll: readonly GoldFact[];
  readonly withRefused: readonly GoldFact[];
}

export interface ArticleMeasure {
  readonly slug: string;
  readonly words: number;
  readonly asked: number;
  readonly items: readonly Item[];
  /** Of the processor, for the whole way from text to items. */
  readonly milliseconds: number;
  readonly shortfall: string | null;
  /** Drafts that passed all gates. */
  readonly candidates: number;
  /** Drafts kept out, by gate. */
  readonly refusals: Counts;
  readonly lint: readonly { readonly item: Item; readonly fault: ItemFault }[];
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
  const { result, milliseconds } = timed(() =>
    pipeline.make(article, { count: asked, kinds: [], seed: SEED }),
  );
  const { items, shortfall } = result;
  const document = pipeline.analyse(article);
  const derivation = deriveDrafts(document, resources);
  const refusals = new Counts();
  for (const { gate } of derivation.refusals) refusals.add(gate);
  return {
    slug,
    words,
    asked,
    items,
    milliseconds,
    shortfall,
    candidates: derivation.candidates.length,
    refusals,
    lint: items.flatMap((item) => lintItem(item).map((fault) => ({ item, fault }))),
    duplicates: nearDuplicates(items),
    coverage: gold && coverageOf(gold, document, resources, derivation),
  };
}

function coverageOf(
  facts: readonly GoldFact[],
  document: Document,
  resources: Resources,
  { candidates, refusals }: Derivation,
): Coverage {
  const coverage = new GoldCoverage(facts, document);
  for (const { evidence } of coverage.unplaced) {
    console.error(`Not found in ${document.article.title}: “${evidence}”`);
  }
  const at = (count: number): GoldFact[] =>
    coverage.coveredBy(deriveItems(document, resources, { count, kinds: [], seed: SEED }));
  const drafts = candidates.map(({ draft }) => draft);
  const refused = refusals.map(({ draft }) => draft);
  const gates = new Map(refusals.map(({ draft, gate }) => [draft, gate]));
  const near = facts.map((fact) =>
    coverage
      .near(fact, [...drafts, ...refused])
      .map((draft) => draft.key + (gates.has(draft) ? ` (${gates.get(draft)})` : '')),
  );
  return {
    facts,
    near,
    at10: at(10),
    at20: at(20),
    atAll: coverage.coveredBy(drafts),
    withRefused: coverage.coveredBy([...drafts, ...refused]),
  };
}
