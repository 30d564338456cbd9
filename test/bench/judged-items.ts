import { choose } from '../../src/core/item/choose.js';
import { deriveDrafts } from '../../src/core/item/derive-items.js';
import { writeItems } from '../../src/core/item/write-items.js';
import type { Candidate } from '../../src/core/item/worth.js';
import type { Pipeline, Request, Resources } from '../../src/core/pipeline.js';
import { seededRandom, shuffled } from '../../src/core/quiz/random.js';
import type { JudgedItem } from '../../src/training/judged/judged-item.js';
import type { CorpusArticle } from './corpus.js';

/** Letters of an item's id that tell it from the some thousand others of a sheet. */
const SHORT_ID = 8;

/**
 * The items that an article gives, with what the ranker knew of each.
 * @param most where above the items chosen, so many in all: the others are drawn from all that passed the gates.
 */
export function judgedItems(
  { slug, article }: CorpusArticle,
  request: Request,
  pipeline: Pipeline,
  resources: Resources,
  most = 0,
): JudgedItem[] {
  const document = pipeline.analyse(article);
  const { candidates } = deriveDrafts(document, resources);
  const chosen = choose(candidates, request.count, request.kinds.length === 0);
  const others = shuffled(
    candidates.filter((each) => !chosen.includes(each)),
    seededRandom(`${request.seed}/${slug}`),
  );
  const taken = onceAsked([...chosen, ...others]).slice(0, Math.max(chosen.length, most));
  return writeItems(document, resources, taken, request.seed).map((item, i) => {
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
      features: { ...taken[i]!.features },
      chosen: chosen.includes(taken[i]!),
    };
  });
}

/** Without those that have the words, or the id, of one before. */
function onceAsked(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ draft }) => {
    const names = [draft.stem, [draft.rule, draft.fact.predicate, draft.fact.quotation, draft.key].join(' ')];
    if (names.some((name) => seen.has(name))) return false;
    for (const name of names) seen.add(name);
    return true;
  });
}
