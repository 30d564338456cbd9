import type { Draft } from '../draft.js';
import type { AskContext } from '../item-type.js';
import type { Gate } from './gate.js';

/** Verbs by which something is said to be so and so. */
const FINDING_SO = new Set(
  'declare believe consider rule deem find judge pronounce report think know hold suppose estimate claim allege'.split(
    ' ',
  ),
);

const NAMING = /^(?:consider|deem|dub|label|regard|render|term|nickname)$/;

/** "Who explained that the ibis was considered?" */
const CUT_NAMING =
  /\b(?:is|are|was|were|be|been|being) (?:considered|deemed|called|dubbed|labell?ed|rendered|regarded|termed|nicknamed)(?=\?| (?:in|on|by|since|after|during) )/;

/** What a verb says that something is, which is lost where the parser took it for part of an aside. */
export const whole: Gate = {
  name: 'whole',
  fault(draft, context) {
    if (draft.fact.pattern !== 'clause') return null;
    const cut =
      CUT_NAMING.test(draft.stem) ||
      isBare(draft, context) ||
      isNameless(draft, context) ||
      losesWhatItIs(draft, context);
    return cut ? 'what it is said to be is left out' : null;
  },
};

/** "Who dubbed the conflict Scientology vs. the Internet?": nobody sees where the name begins. */
function isNameless({ fact, stem, key }: Draft, { tree }: AskContext): boolean {
  return /^(?:dub|nickname)$/.test(tree.token(fact.predicate).lemma) && !/[“"‘]/.test(`${stem}${key}`);
}

/** "In which country were herons considered?" */
const isBare = ({ fact }: Draft, { tree }: AskContext): boolean =>
  fact.passive &&
  NAMING.test(tree.token(fact.predicate).lemma) &&
  !fact.arguments.some((each) => each.marker === 'as' || /^(?:object|open complement)$/.test(each.role));

/** "What did the agency declare?" – "The outbreak", which it declared "— a disease caused by … — to be a pandemic". */
function losesWhatItIs({ fact, stem, key }: Draft, { tree }: AskContext): boolean {
  if (!FINDING_SO.has(tree.token(fact.predicate).lemma) || /\bto be\b/.test(`${stem} ${key}`)) return false;
  if (!fact.arguments.some((each) => each.role === 'object')) return false;
  return tree.tokens.some(
    (token) =>
      token.sentence === fact.sentence &&
      token.index > fact.predicate + 1 &&
      token.text === 'be' &&
      tree.token(token.index - 1).text === 'to' &&
      // "…, which proved to be a blessing" is another verb's.
      !(tree.has(token.head, 'xcomp') && tree.token(token.head).head !== fact.predicate),
  );
}
