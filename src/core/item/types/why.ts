import type { Tree } from '../../document/tree.js';
import type { Argument, Fact } from '../../fact/fact.js';
import { INFINITIVE_NOUNS, INFINITIVE_VERBS, REACTION_VERBS, REPORTING_VERBS } from '../../fact/lexicon.js';
import { draftQuestion } from '../draft-question.js';
import type { AskContext, ItemType } from '../item-type.js';
import { keyClause } from '../key-phrase.js';
import type { Phrase } from '../wording/phrase.js';
import { countWords } from '../wording/stem.js';

/** Longest key in words for a reason: what a teacher can still print as an option. */
const LONGEST_REASON = 16;

/** "Why did NATO expel eight Russian diplomats?": a stated cause or purpose on the verb itself. */
export const why: ItemType = {
  name: 'why',
  kind: 'why',
  pattern: 'clause',
  ask(fact, context) {
    // "Whom does he blame, and what for?" is asked with "for"
    if (context.tree.token(fact.predicate).lemma === 'blame') return [];
    return fact.arguments.flatMap((asked) => {
      const after = isReaction(fact, asked, context);
      if (!after && asked.sense !== 'cause' && asked.sense !== 'purpose') return [];
      if (fact.negation >= 0 && !isReasonAgainst(fact, asked, context)) return [];
      // "To curb the spread of disease, the government prohibited …"
      if (asked.head < fact.predicate && asked.role !== 'adverbial') return [];
      const reason = keyClause(fact, asked, context, true, LONGEST_REASON);
      if (!reason || countWords(reason.text) > LONGEST_REASON || countWords(reason.text) < 3) return [];
      const purpose = asked.sense === 'purpose';
      if (purpose ? belongsElsewhere(fact, asked, context) : isHalf(fact, asked, reason, context)) return [];
      const text =
        after || asked.marker === 'as' ? `because ${reason.text.replace(/^\w+ /, '')}` : reason.text;
      const bare = reason.text.replace(/^(because|as|after|due to|owing to|because of|in order to|to) /i, '');
      return draftQuestion(
        fact,
        {
          kind: 'why',
          type: purpose
            ? 'why-purpose'
            : after
              ? 'why-after'
              : isStated(fact, asked)
                ? 'why-stated'
                : 'why-cause',
          asked,
          words: 'why',
          key: text,
          accept: [bare],
          answer: {
            type: 'clause',
            form: purpose
              ? 'to-infinitive'
              : /^(?:because|as|after)$/.test(asked.marker ?? '')
                ? 'because'
                : 'phrase',
          },
          notes: reason.notes,
          keyTokens: {
            first: reason.tokens[0] ?? asked.head,
            last: (reason.tokens.at(-1) ?? asked.head) + 1,
          },
        },
        context,
      );
    });
  },
};

/** "The reason for Russia suspending ties is because NATO expelled …" */
const isStated = ({ carrier, predicate }: Fact, { head }: Argument): boolean =>
  carrier !== predicate && head === carrier;

/** "did not attend because she was ill", but "was not moved to comment": that was not the reason. */
const isReasonAgainst = (
  { negation, predicate, auxiliaries }: Fact,
  { sense, marker }: Argument,
  { tree }: AskContext,
): boolean =>
  sense === 'cause' &&
  // "never married" has no place for the never
  auxiliaries.length > 0 &&
  // "The decision was not to allow …"
  !(tree.token(predicate).xpos === 'VB' && tree.childBy(predicate, 'cop') >= 0) &&
  /^(?:because|since|as|due to|owing to)$/.test(marker ?? '') &&
  /^(?:not|n['’]t|never)$/.test(tree.lower(negation));

/** "evacuated Yeoncheon after a shell landed near it": behind some verbs what came before is why. */
function isReaction(fact: Fact, asked: Argument, { tree }: AskContext): boolean {
  if (asked.marker !== 'after' || asked.role !== 'adverbial' || asked.head < fact.predicate) return false;
  return REACTION_VERBS.has(tree.token(fact.predicate).lemma) && tree.childBy(asked.head, 'nsubj') >= 0;
}

/** "because people were displaced [and medicine was scarce]": the first of two reasons is half of the answer. */
function isHalf(
  { predicate }: Fact,
  { head, marker }: Argument,
  reason: Phrase,
  { tree }: AskContext,
): boolean {
  // "was blocked twice due to …": one of the two times
  if (tree.childrenBy(predicate, 'advmod', 'obl').some((at) => /^(?:twice|times)$/.test(tree.lower(at))))
    return true;
  return (
    marker === 'because' &&
    tree.childrenBy(head, 'conj').some((at) => !reason.tokens.includes(at) && tree.childBy(at, 'nsubj') >= 0)
  );
}

/** "is said to own three ships", "was predicted to rise": what is said, not what for. */
const OPINION_VERBS = new Set(
  'say think believe know suppose report estimate consider deem appear seem predict forecast project rumour rumor'.split(
    ' ',
  ),
);

/** "had been subjected to sleep deprivation": behind these "to" is a preposition, whatever the parser takes it for. */
const TO_VERBS = new Set('subject expose devote dedicate accustom attribute oppose confine'.split(' '));

/** "Steps will be taken to contact …": what is done is the infinitive. */
const EMPTY_DEEDS = new Set('step measure action effort attempt move bid preparation'.split(' '));
const DOING = new Set('take make launch undertake start begin'.split(' '));

/** What happens to figures and things by themselves, and what nobody does on purpose. */
const HAPPENING = new Set(
  'rise fall grow drop increase decrease decline climb jump surge soar plunge shrink double triple expand swell'.split(
    ' ',
  ),
);

/** "rose by half to reach $1.1bn", "take 1,000 years to break down": how far or how long it went, not what for. */
function isOutcome({ predicate, passive, arguments: parts }: Fact, asked: Argument, tree: Tree): boolean {
  const { lemma } = tree.token(predicate);
  if (passive) return false;
  if (HAPPENING.has(lemma) && !parts.some(({ role }) => role === 'object')) return true;
  const between = tree.tokens.slice(predicate, asked.head);
  return (
    lemma === 'take' &&
    between.some(
      (each) =>
        /^(?:minute|hour|day|week|month|year|decade|century)s?$/.test(each.lemma) && /^NNS?$/.test(each.xpos),
    )
  );
}

/** "asked the governments not to turn away", "the decision to declare": what is asked or decided, not what for. */
function belongsElsewhere(fact: Fact, asked: Argument, { tree }: AskContext): boolean {
  const { lemma, xpos } = tree.token(fact.predicate);
  if (INFINITIVE_VERBS.has(lemma) || OPINION_VERBS.has(lemma)) return true;
  if (fact.passive && TO_VERBS.has(lemma)) return true;
  // "was moved to comment"
  if (fact.passive && lemma === 'move' && REPORTING_VERBS.has(tree.token(asked.head).lemma)) return true;
  // "was pleased to see", "are ready to leave"
  if (xpos === 'JJ') return true;
  if (isOutcome(fact, asked, tree)) return true;
  // "is the third woman in history to get the position": who is that, not what for
  if (fact.arguments.some((each) => each.role === 'predicate' && each.marker === null)) return true;
  // "Bags can be recycled to save oil", "need 139 delegates to win": what may be done, and what for, is open
  if (lemma === 'need' || isOpen(fact, tree)) return true;
  // "The deaths come as Annan is in Kenya to broker a deal": his being there has the purpose
  if (
    fact.arguments.some(
      (each) => each.role === 'adverbial' && each.head > fact.predicate && each.head < asked.head,
    )
  )
    return true;
  // "is looking to establish"
  if (lemma === 'look' && xpos === 'VBG') return true;
  const deed = fact.arguments.find(({ role }) => role === (fact.passive ? 'subject' : 'object'));
  // "The commitment was made to fund extra carriages"
  if (fact.passive && deed && INFINITIVE_NOUNS.has(tree.token(deed.head).lemma)) return true;
  if (DOING.has(lemma) && deed && EMPTY_DEEDS.has(tree.token(deed.head).lemma)) return true;
  // "went on to win": what happened next
  if (lemma === 'go' && tree.childBy(fact.predicate, 'compound:prt', 'advmod') >= 0) return true;
  // "have enough immunity to prevent …", "too weak to walk"
  const degree = tree.subtree(fact.predicate).filter((at) => at < asked.head);
  if (degree.some((at) => /^(?:enough|too|sufficient|sufficiently)$/.test(tree.lower(at)))) return true;
  const first = tree.subtree(asked.head)[0] as number;
  for (let at = first - 1; at > fact.predicate; at--)
    if (tree.token(at).upos === 'NOUN' && INFINITIVE_NOUNS.has(tree.token(at).lemma)) return true;
  return false;
}

/** "can be recycled", but not "may have got their stripes": that was done, if at all, for one reason. */
const isOpen = ({ auxiliaries }: Fact, tree: Tree): boolean =>
  auxiliaries.some((at) => /^(?:can|may|might|should|must)$/.test(tree.lower(at))) &&
  !auxiliaries.some((at) => tree.token(at).lemma === 'have');
