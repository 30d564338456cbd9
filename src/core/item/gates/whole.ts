import type { Draft } from '../draft.js';
import type { AskContext } from '../item-type.js';
import { questionOf } from '../wording/question-of.js';
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
    if (isNoDeed(draft, context)) return 'nobody leads to it, but what became of them';
    if (losesBlame(draft, context)) return 'nothing says what for';
    if (losesTeller(draft, context)) return 'nothing says of whom it is told';
    if (losesDemand(draft, context)) return 'nothing says what was called for';
    const cut =
      CUT_NAMING.test(draft.stem) ||
      isBare(draft, context) ||
      isNameless(draft, context) ||
      losesJudged(draft, context) ||
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

/** "Who led to the discovery?": a person is no cause. */
function isNoDeed({ fact }: Draft, { tree }: AskContext): boolean {
  const { lemma } = tree.token(fact.predicate);
  const causes = (marker: string): boolean => fact.arguments.some((each) => each.marker === marker);
  if (!(lemma === 'lead' && causes('to')) && !(lemma === 'result' && causes('in'))) return false;
  // "led a march to the sea"
  if (fact.arguments.some(({ role }) => role === 'object')) return false;
  const subject = fact.arguments.find(({ role }) => role === 'subject');
  return subject !== undefined && tree.mention(subject.head)?.kind === 'person';
}

/** "Who revealed to take control?": of the administrator who "were to take control" nothing is left. */
function losesTeller({ fact, stem, key }: Draft, { tree }: AskContext): boolean {
  return fact.arguments.some(({ role, head }) => {
    const outer = role === 'complement' ? tree.childBy(head, 'nsubj:outer') : -1;
    return outer >= 0 && !`${stem} ${key}`.includes(tree.token(outer).text);
  });
}

/** "Which country does he blame?" – for what? */
function losesBlame(draft: Draft, { tree }: AskContext): boolean {
  const said = `${questionOf(draft)} ${draft.key}`;
  const { lemma } = tree.token(draft.fact.predicate);
  if (lemma === 'blame') return !/\b(?:for|on)\b/i.test(said.replace(/\b(?:in|on) \p{Lu}\p{Ll}+ \d.*/u, ''));
  return lemma === 'accuse' && !/\bof\b/i.test(said);
}

/** "Who called on village councils?" – to do what? */
function losesDemand({ fact, stem, key }: Draft, { tree }: AskContext): boolean {
  if (tree.token(fact.predicate).lemma !== 'call' || fact.passive) return false;
  const on = fact.arguments.find(({ marker }) => marker === 'on' || marker === 'upon');
  if (!on || on.sense === 'time' || tree.date(on.head) !== undefined) return false;
  return !/\b(?:to|for|not to)\b/.test(`${stem} ${key}`.slice(stem.search(/\b(?:up)?on\b/)));
}

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

/** "Which agency considers essential for a mission to Mars?": what it considers so stands before. */
const losesJudged = ({ fact }: Draft, { tree }: AskContext): boolean =>
  !fact.passive &&
  /^(?:consider|deem|regard|label|dub|term)$/.test(tree.token(fact.predicate).lemma) &&
  !fact.arguments.some(({ role }) => role === 'object' || role === 'complement');
