import { createPipeline } from '/work/w-me/src/core/pipeline.js';
import { deriveDrafts } from '/work/w-me/src/core/item/derive-items.js';
import { loadResources } from '/work/w-me/src/resources.js';
import { readCorpus } from '/work/w-me/test/bench/corpus.js';
const r = loadResources(); const p = createPipeline(r);
for (const { slug, article } of readCorpus('/work/shared/corpus/dev').filter(c => c.slug === 'seed')) {
  const { candidates } = deriveDrafts(p.analyse(article), r);
  for (const c of candidates.filter(c => c.draft.kind === 'why')) console.log(c.score.toFixed(2), c.draft.stem, c.draft.statement, c.draft.rereading, JSON.stringify(c.features),
   Object.entries(r.ranker.curves).map(([k, s]) => [k, s.reduce((t, [a, d]) => t + ((c.features[k] ?? 0) > a ? d : 0), 0), s.reduce((t, [, d]) => t + d, 0)] as const).filter(x => Math.abs(x[1]-x[2]) > .05 || Math.abs(x[1])>.05).map(x => x[0]+' '+x[1].toFixed(2)+' of '+x[2].toFixed(2)).join('; '));
}
