import { readFileSync } from 'node:fs';
import { readCorpus } from './test/bench/corpus.js';
import { loadResources } from './src/resources.js';
import { analyse } from './src/core/document/analyse.js';
import { deriveDrafts } from './src/core/item/derive-items.js';
import { Tree } from './src/core/document/tree.js';
import { isLicensed } from './src/core/item/wording/definite.js';
const K = loadResources();
const items = JSON.parse(readFileSync('/tmp/j/items.json','utf8'));
const marks = new Map<string, any>();
for (const g of 'abcde') for (const l of readFileSync(`/tmp/j/${g}/marks.jsonl`,'utf8').split('\n')) if (l.trim()) { const m = JSON.parse(l); marks.set(m.item, m); }
const cat: Record<string,[number,number,number]> = {};
const ex: Record<string,string[]> = {};
for (const c of readCorpus('../shared/corpus/dev') as any[]) {
  const its = items.filter((i: any) => i.article === c.slug && i.kind !== 'quotation'); if (!its.length) continue;
  const d = analyse(c.article, K.languageModel); const t = new Tree(d);
  const { candidates } = deriveDrafts(d, K);
  for (const i of its) {
    const m = marks.get(i.item); const x: any = candidates.find((y) => y.draft.stem === i.stem && y.draft.key === i.key); if (!m || !x) continue;
    const q = (x.draft.context ? x.draft.stem.slice(x.draft.context.length) : x.draft.stem).toLowerCase();
    const ctx = (x.draft.context ?? '').toLowerCase();
    const S = d.sentences[x.draft.fact.sentence]!;
    let worst = 'none';
    const rank = ['none','headline','first','before'];
    const nouns: string[] = [];
    for (let k = S.first; k < S.last; k++) {
      const tok = d.tokens[k]!;
      if (!/^(the|both|these|those)$/i.test(tok.text)) continue;
      const n = tok.head; if (n < k || d.tokens[n]!.upos !== 'NOUN') continue;
      const phrase = c.article.body.slice(tok.start, d.tokens[n]!.end).toLowerCase();
      if (!q.includes(phrase)) continue;
      const kids = new Set<number>(t.children(n).filter((ch: number) => q.includes(d.tokens[ch]!.text.toLowerCase())));
      if (isLicensed(t, n, kids)) continue;
      const lem = d.tokens[n]!.lemma.toLowerCase();
      const before = d.tokens.slice(0, S.first).some((y) => y.lemma.toLowerCase() === lem);
      const kind = ctx.includes(lem) ? 'headline' : before ? 'before' : 'first';
      nouns.push(phrase + ':' + kind);
      if (rank.indexOf(kind) > rank.indexOf(worst)) worst = kind;
    }
    const bad = m.fails.some((f: string) => f[0] === 'A'); const a4 = m.fails.includes('A4');
    (cat[worst] ??= [0,0,0])[0]++; if (!bad) cat[worst]![1]++; if (a4) cat[worst]![2]++;
    if (worst !== 'none') (ex[worst] ??= []).push(`${bad ? m.fails.join(',') : 'ok'} | ${nouns.join(' ')} | ${q}`);
  }
}
console.log(cat); for (const k in ex) { console.log('==',k); for (const e of ex[k]!.sort()) console.log(e); }
