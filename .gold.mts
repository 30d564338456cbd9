import { GoldCoverage, readGold } from './test/bench/gold.js';
import { readCorpus } from './test/bench/corpus.js';
import { loadResources } from './src/resources.js';
import { analyse } from './src/core/document/analyse.js';
import { deriveDrafts, deriveItems } from './src/core/item/derive-items.js';
const K = loadResources();
const only = process.argv[2]; const imp = Number(process.argv[3] ?? 3);
let n=0, inD=0, inC=0;
for (const { slug, article } of readCorpus('../shared/corpus/dev') as any[]) {
  if (only && only!=='all' && !slug.includes(only)) continue;
  const facts = readGold('../shared/corpus/gold', slug); if (!facts) continue;
  const d = analyse(article, K.languageModel);
  const g = new GoldCoverage(facts, d);
  const { candidates, refusals } = deriveDrafts(d, K);
  const items = deriveItems(d, K, { count: 10, kinds: [], seed: 'bench' });
  console.log('=====', slug, article.title);
  for (const i of items) console.log('   *', i.stem, '=>', i.key, (i as any).score ?? '');
  for (const f of facts) {
    if (f.importance < imp) continue;
    n++;
    const cov = g.coveredBy(items as any).includes(f);
    const cs = candidates.filter((c) => g.coveredBy([{ ...c.draft, evidence: c.draft.evidence ?? c.draft.fact.evidence } as any]).includes(f));
    const rs = refusals.filter((r: any) => g.coveredBy([{ ...r.draft, evidence: r.draft.evidence ?? r.draft.fact.evidence } as any]).includes(f));
    if (cov) inC++; if (cs.length) inD++;
    console.log(cov ? 'OK ' : cs.length ? 'LOW' : rs.length ? 'REF' : '-- ', f.question, '=>', f.answer);
    if (!cov) { console.log('      EV:', f.evidence);
      for (const c of cs) console.log('      ', c.score.toFixed(2), c.draft.rule, '|', c.draft.stem);
      for (const r of rs.slice(0,4) as any[]) console.log('       ref', r.gate, r.draft.rule, '|', r.draft.stem, '=>', r.draft.key);
    }
  }
}
console.log(n, inD, inC);
