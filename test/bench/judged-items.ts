import { deriveDrafts } from '../../src/core/item/derive-items.js';
import type { Pipeline, Request, Resources } from '../../src/core/pipeline.js';
import type { JudgedItem } from '../../src/training/judged/judged-item.js';
import type { CorpusArticle } from './corpus.js';

/** Letters of an item's id that tell it from the some thousand others of a sheet. */
const SHORT_ID = 8;

/** The items that an article gives, with what the ranker knew of each. */
export function judgedItems(
  { slug, article }: CorpusArticle,
  request: Request,
  pipeline: Pipeline,
  resources: Resources,
): JudgedItem[] {
  const { candidates } = deriveDrafts(pipeline.analyse(article), resources);
  return pipeline.make(article, request).items.map((item) => {
    const candidate = candidates.find(
      ({ draft }) => draft.rule === item.rule && draft.stem === item.stem && draft.key === item.key,
    );
    const { kind, stem, key, accept, options, derivation, rule, score } = item;
    return {
      item: item.id.slice(0, SHORT_ID),
      article: slug,
      kind,
      stem,
      key,
      accept: [...accept],
      options: [...options],
      derivation,
      rule,
      score,
      features: { ...candidate?.features },
    };
  });
}
