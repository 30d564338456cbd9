import type { FactPattern } from '../fact.js';

const SPOKESMAN = /^(?:spokes(?:man|woman|person|people)|representative)$/;

/** "“We regret these steps,” Nato spokeswoman Oana Lungescu said": words, and who said them. */
export const quotations: FactPattern = {
  name: 'quotation',
  find(document, tree) {
    return document.quotations.flatMap((quotation, index) => {
      const sentence = document.sentences[tree.token(quotation.first).sentence];
      if (!sentence || quotation.speaker < 0) return [];
      // A spokesman without a name still speaks for somebody.
      if (quotation.speakerEntity < 0 && !SPOKESMAN.test(tree.token(quotation.speaker).lemma)) return [];
      const spoken = document.sentences[tree.token(quotation.speaker).sentence] ?? sentence;
      return [
        {
          pattern: 'quotation',
          sentence: sentence.index,
          predicate: quotation.speaker,
          auxiliaries: [],
          carrier: quotation.speaker,
          passive: false,
          negation: -1,
          arguments: [
            { role: 'subject' as const, head: quotation.speaker, marker: null, sense: null, shared: false },
          ],
          attribution: null,
          depth: 0,
          // Marks and names say who speaks; the parse around a quotation is not asked.
          confidence: 0.9,
          quotation: index,
          span: { start: Math.min(sentence.start, spoken.start), end: Math.max(sentence.end, spoken.end) },
        },
      ];
    });
  },
};
