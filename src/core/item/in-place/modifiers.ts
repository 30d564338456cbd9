import type { Tree } from '../../document/tree.js';
import type { Quantity } from '../../model.js';
import { numberAnswer } from '../number-answer.js';
import { isAlone } from '../wording/coordination.js';
import { spanOf, withHedge } from './counts.js';
import type { GapSource } from './gap.js';
import { isOfRange, standsWithin } from './within.js';

/** What a sum of money is the size of; anything else is worth it or costs it. */
const SUMS =
  /^(?:fine|payment|payout|debt|grant|donation|reward|bounty|bonus|fee|budget|deficit|surplus|loss|profit|cut|increase|loan|ransom|prize|salary|penalty|levy|tax|gift|subsidy|bailout|rebate|settlement|award|fund|investment|shortfall)$/;

const WORTH =
  /^(?:deal|contract|package|plan|programme|program|project|plant|factory|house|home|mansion|building|stadium|bridge|bid|offer|order|scheme|facility|campaign|ship|yacht|apartment|takeover|merger|acquisition|buyout|agreement|airport|hospital|dam|pipeline|lawsuit|stake)$/;

const PARTS =
  /^(?:tariff|tax|duty|stake|share|interest|majority|increase|rise|cut|reduction|drop|fall|decline|discount|surcharge|rebate|raise|levy|margin|jump|commission)$/;

const UNITS: ReadonlyMap<string, string> = new Map([
  ['mile', 'miles'],
  ['kilometer', 'kilometers'],
  ['kilometre', 'kilometres'],
  ['meter', 'meters'],
  ['metre', 'metres'],
  ['foot', 'feet'],
]);

/** "a US$20 billion plant" → "a plant worth how much", "a 15% tariff" → "a tariff of what percentage". */
export const modifiers: GapSource = {
  name: 'modifiers',
  find(fact, { document, tree }) {
    const { last } = spanOf(tree, fact.sentence);
    return tree.quantitiesIn(fact.sentence).flatMap((quantity) => {
      const noun = measured(tree, quantity);
      if (noun < 0 || noun >= last || isOfRange(tree, quantity)) return [];
      if (!isAlone(tree, noun) || !standsWithin(tree, fact, noun)) return [];
      const start = withHedge(tree, quantity);
      const article = start - 1;
      if (article < 0 || !/^an?$/.test(tree.lower(article))) return [];
      const behind = behindNoun(tree, quantity, noun);
      const middle = document.article.body.slice(quantity.end, tree.token(noun).end).replace(/^-?\s*/, '');
      const described = middle.replace(/^(?:mile|kilomet\w+|met\w+|foot|feet)(?:[ -]long)?[ -]/, '');
      if (!behind || !/^\p{Ll}[\p{Ll} -]*$/u.test(described)) return [];
      const thing = `${/^[aeio]|^u(?!n[i-])/.test(described) ? 'an' : 'a'} ${described}`;
      const answer = numberAnswer(bare(quantity), null);
      return [
        {
          kind: 'how-many' as const,
          sort: 'modifier',
          first: article,
          last: noun + 1,
          words: `${thing} ${behind.words}`,
          ...answer,
          told: document.article.body.slice(tree.token(article).start, tree.token(noun).end),
          notes: [],
          keyTokens: { first: start, last: quantity.last },
        },
      ];
    });
  },
};

/** The noun that an amount before it describes; -1 for none. */
function measured(tree: Tree, { first, last, kind }: Quantity): number {
  if (!['money', 'percent', 'measure'].includes(kind)) return -1;
  for (let at = last; at < last + 4; at++) {
    const token = tree.tokens[at];
    if (!token || !/^(?:NOUN|ADJ|PUNCT|SYM)$/.test(token.upos)) return -1;
    const isHead = token.upos === 'NOUN' && tree.tokens[at + 1]?.upos !== 'NOUN';
    if (isHead) return token.xpos === 'NN' && tree.dominates(at, first) ? at : -1;
  }
  return -1;
}

function behindNoun(tree: Tree, quantity: Quantity, noun: number): { readonly words: string } | null {
  const { lemma } = tree.token(noun);
  if (quantity.kind === 'percent') return PARTS.test(lemma) ? { words: 'of what percentage' } : null;
  if (quantity.kind === 'measure') {
    const unit = UNITS.get((quantity.unit ?? '').replace(/s$/, '')) ?? null;
    return unit && quantity.text.includes(' ') ? { words: `of how many ${unit}` } : null;
  }
  if (SUMS.test(lemma)) return { words: 'of how much' };
  return WORTH.test(lemma) ? { words: 'worth how much' } : null;
}

/** Of "a 31 mile relay" the number is asked for in miles. */
function bare(quantity: Quantity): Quantity {
  if (quantity.kind !== 'measure') return quantity;
  return { ...quantity, unit: null, text: quantity.text.replace(/ .*$/, '') };
}
