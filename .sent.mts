// per sentence: best candidate, or refusals
import { createPipeline } from '/work/w-me/src/core/pipeline.js';
import { deriveDrafts } from '/work/w-me/src/core/item/derive-items.js';
import { choose } from '/work/w-me/src/core/item/choose.js';
import { loadResources } from '/work/w-me/src/resources.js';
import { readCorpus } from '/work/w-me/test/bench/corpus.js';
const dir = process.argv[2]!, want = process.argv[3]?.split(',');
const short = process.argv.includes('--short');
const r = loadResources(); const p = createPipeline(r);
for (const { slug, article } of readCorpus(dir).filter(c => !want || want.some(w => c.slug.includes(w)))) {
  const doc = p.analyse(article);
  const { candidates, refusals } = deriveDrafts(doc, r);
  const chosen = choose(candidates, 10, true);
  console.log(`\n##### ${slug} (${doc.sentences.length} sentences, ${candidates.length} drafts, ${chosen.length} chosen)  TITLE: ${article.title}`);
  doc.sentences.forEach((s, i) => {
    const text = article.body.slice(doc.tokens[s.first]!.start, doc.tokens[s.last-1]!.end);
    const cs = candidates.filter(c => c.draft.fact.sentence === i).sort((a,b)=>b.score-a.score);
    const rs = refusals.filter(c => c.draft.fact.sentence === i);
    console.log(`[${i}] ${text}`);
    for (const c of cs.slice(0, short?3:9)) console.log(`     ${chosen.includes(c)?'**':'  '} ${c.score.toFixed(2)} ${c.draft.rule} | ${c.draft.stem.replace(/^A headline in .*?” ?|^A headline .*?”\. /,'H: ')} -> ${c.draft.key}`);
    const seen = new Set();
    for (const x of rs) { const k=x.draft.rule+x.draft.key+x.gate; if (seen.has(k)||seen.size>(short?4:12)) continue; seen.add(k); console.log(`      - [${x.gate}: ${x.fault}] ${x.draft.rule} | ${x.draft.stem.replace(/^A headline .*?”\.? /,'H: ')} -> ${x.draft.key}`); }
  });
}
