import { readCorpus } from './test/bench/corpus.js';
import { loadResources } from './src/resources.js';
import { analyse } from './src/core/document/analyse.js';
import { deriveDrafts } from './src/core/item/derive-items.js';
import { FACT_PATTERNS } from './src/core/fact/patterns/index.js';
import { Tree } from './src/core/document/tree.js';
const K = loadResources();
// node .dbg.mts SLUGPART TEXTPART
const c = (readCorpus(process.argv[4] ?? '../shared/corpus/dev') as any[]).find((x) => x.slug.includes(process.argv[2]!));
const d = analyse(c.article, K.languageModel);
const t = new Tree(d);
const { candidates, refusals } = deriveDrafts(d, K);
d.sentences.forEach((s: any, i: number) => {
  const text = c.article.body.slice(s.start, s.end);
  if (!text.includes(process.argv[3]!)) return;
  console.log(i, text);
  for (let k = s.tokens?.start ?? s.from ?? s.first; k < (s.tokens?.end ?? s.to ?? s.last); k++) { const x: any = d.tokens[k]; console.log('   ', k, x.text ?? c.article.body.slice(x.start, x.end), x.upos, x.xpos, x.head, x.deprel ?? x.relation, (x.arcConfidence ?? 0).toFixed(2)); }
  for (const p of FACT_PATTERNS) for (const f of p.find(d, t) as any[]) if (f.sentence === i) console.log('  FACT', f.pattern, (d.tokens[f.predicate] as any).text ?? '', JSON.stringify(f, (k, v) => (['evidence', 'pattern', 'sentence'].includes(k) ? undefined : v)).slice(0, 400));
  for (const x of candidates) if (x.draft.fact.sentence === i) console.log('  DRAFT', x.score.toFixed(2), x.draft.rule, '|', x.draft.stem, '=>', x.draft.key);
  for (const x of refusals as any[]) if (x.draft.fact.sentence === i) console.log('  REF', x.gate, x.draft.rule, '|', x.draft.stem, '=>', x.draft.key);
});
