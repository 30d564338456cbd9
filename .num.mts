import { readCorpus } from './test/bench/corpus.js';
import { loadResources } from './src/resources.js';
import { analyse } from './src/core/document/analyse.js';
import { deriveDrafts } from './src/core/item/derive-items.js';
const K = loadResources();
let n=0, asked=0, refd=0; const out: string[]=[];
for (const c of (readCorpus('../shared/corpus/dev') as any[]).slice(0, Number(process.argv[2] ?? 30))) {
  const d = analyse(c.article, K.languageModel);
  const { candidates, refusals } = deriveDrafts(d, K);
  for (const q of d.quantities as any[]) {
    if (!['cardinal','measure','money','percent'].includes(q.kind)) continue;
    const s = d.tokens[q.first]!.sentence; const S = d.sentences[s]!;
    if (d.tokens[q.first]!.text.toLowerCase()==='one') continue;
    n++;
    const norm=(x:string)=>x.toLowerCase();
    const txt = c.article.body.slice(q.start,q.end);
    const hit = candidates.some((x:any)=>x.draft.fact.sentence===s && (norm(x.draft.key).includes(norm(txt)) || norm(txt).includes(norm(x.draft.key).replace(/^(over|about|nearly|some|around|more than|at least) /,''))));
    const ref = (refusals as any[]).filter((x:any)=>x.draft.fact.sentence===s && (norm(x.draft.key).includes(norm(txt)) || norm(txt).includes(norm(x.draft.key))));
    if (hit) { asked++; continue; }
    if (ref.length) { refd++; out.push('REF '+ref[0].gate+' | '+ref[0].draft.stem+' => '+ref[0].draft.key); continue; }
    out.push('NONE '+q.kind+' <'+txt+'> | '+c.article.body.slice(S.start,S.end).replace(/\n/g,' '));
  }
}
console.log(n, asked, refd); for (const l of out) console.log(l.slice(0,260));
