import { isPersonNoun } from '../../document/coreference/person-nouns.js';
import type { Tree } from '../../document/tree.js';
import type { Draft } from '../draft.js';
import type { AskContext } from '../item-type.js';
import { questionOf } from '../wording/question-of.js';
import { PERSON_LEMMAS } from '../wording/lexicon.js';
import type { Gate } from './gate.js';

/** What the parser has torn: a verb, a name or a limit that the sentence has and the draft has lost. */
export const unbroken: Gate = {
  name: 'unbroken',
  fault(draft, context) {
    if (draft.fact.pattern !== 'clause') return null;
    if (losesVerbOfAside(draft, context) || losesSubject(draft, context)) return 'a clause has lost its verb';
    if (isDressed(draft, context)) return 'a participle was taken for the verb';
    if (cutsName(draft, context)) return 'a name is cut short';
    if (UNTOLD.test(questionOf(draft))) return 'nothing says of what somebody was convinced';
    if (isYetToCome(draft, context)) return 'what is to come is told as if it were so';
    if (losesChoice(draft, context)) return 'what else it may have been is left out';
    return losesLimit(draft, context) ? 'what does not belong to it is left out' : null;
  },
};

/** Verbs behind which "after" and a person are all there is: "named after her aunt", "ran after the thief". */
const AFTER_VERBS = new Set(
  'name call christen model run look chase ask take come go go pattern title follow be'.split(' '),
);

/** "were arrested after one of their daughters?": she did something that the parser has hung elsewhere. */
function losesVerbOfAside({ fact, stem }: Draft, { tree }: AskContext): boolean {
  if (AFTER_VERBS.has(tree.token(fact.predicate).lemma)) return false;
  return tree.childrenBy(fact.predicate, 'obl').some((at) => {
    const isAfter = tree.childrenBy(at, 'case').some((each) => tree.lower(each) === 'after');
    const { lemma, text, upos } = tree.token(at);
    const of = tree.childBy(at, 'nmod');
    const who = lemma === 'one' && of >= 0 ? tree.token(of).lemma : lemma;
    return isAfter && upos !== 'PROPN' && isSomebody(who.toLowerCase()) && stem.includes(` ${text}`);
  });
}

const isSomebody = (noun: string): boolean => PERSON_LEMMAS.has(noun) || isPersonNoun(noun);

/** "25,000 kilos of fish were collected in the aftermath and 2,000 birds?" – which "were killed". */
function losesSubject({ fact, stem, key }: Draft, { tree }: AskContext): boolean {
  return tree.tokens.some((token) => {
    if (
      token.sentence !== fact.sentence ||
      token.index <= fact.predicate ||
      !isSubjectless(tree, token.index)
    )
      return false;
    const first = Math.min(token.index, ...tree.childrenBy(token.index, 'aux', 'aux:pass', 'cop'));
    const before = [first - 1, first - 2].find((at) =>
      /^(?:NOUN|PROPN|NUM)$/.test(tree.tokens[at]?.upos ?? ''),
    );
    return before !== undefined && new RegExp(`\\b${tree.token(before).text}\\b`, 'u').test(`${stem} ${key}`);
  });
}

/** A finite verb beside the clause, without anybody who does it: "were killed". */
function isSubjectless(tree: Tree, at: number): boolean {
  if (!tree.has(at, 'parataxis') || tree.childBy(at, 'nsubj', 'nsubj:pass', 'csubj', 'expl') >= 0)
    return false;
  return /^VB[DZP]$/.test(tree.tokens[tree.childBy(at, 'aux', 'aux:pass', 'cop')]?.xpos ?? '');
}

/** Verbs that only a participle makes stand before "with", "in" or "like" without an object. */
const DRESSING = new Set(
  'flush deck dress equip decorate adorn cram cover line stuff dot litter load wrap coat'.split(' '),
);

/** "Royals flushed with oil wealth were among the first" */
const isDressed = ({ fact }: Draft, { tree }: AskContext): boolean =>
  !fact.passive &&
  DRESSING.has(tree.token(fact.predicate).lemma) &&
  !fact.arguments.some(({ role }) => role === 'object');

/** "Abu Usama al-Tunisi": with these a name begins. */
const OPENING_NAMES = /^(?:Abu|Abd|Abdul|Ibn|Umm)$/;

/** "visited St Ninian’s": what belongs to the saint is lost. */
function cutsName({ keyTokens, rule }: Draft, { tree }: AskContext): boolean {
  if (!keyTokens || tree.mention(keyTokens.first) === undefined) return false;
  if (OPENING_NAMES.test(tree.tokens[keyTokens.first - 1]?.text ?? '')) return true;
  const owns = tree.tokens[keyTokens.last];
  return owns?.xpos === 'POS' && !rule.includes('/whose') && !tree.has(owns.head, 'nmod:poss');
}

/** "30 schools have started [or are to start]" */
function losesChoice({ fact, stem, key }: Draft, { tree }: AskContext): boolean {
  return tree
    .childrenBy(fact.predicate, 'conj')
    .some(
      (at) =>
        tree.childrenBy(at, 'cc').some((each) => tree.lower(each) === 'or') &&
        !new RegExp(`\\b${tree.token(at).text}\\b`).test(`${stem} ${key}`),
    );
}

/** "one third of Europe (excluding Russia)" */
function losesLimit({ keyTokens, stem }: Draft, { tree }: AskContext): boolean {
  if (!keyTokens) return false;
  const [mark, word] = [tree.tokens[keyTokens.last], tree.tokens[keyTokens.last + 1]];
  if (!mark || !word || mark.upos !== 'PUNCT') return false;
  return /^(?:excluding|except|excepting|apart|bar|minus)$/.test(word.text) && !stem.includes(word.text);
}

/** "Who visited Riga before convincing his colleagues?" – of what? */
const UNTOLD =
  /\b(?:convincing|persuading|assuring|reminding|informing|notifying) (?:(?:his|her|its|their|the) )?\p{L}+\?$/iu;

/** "will be read in 2114, when the trees are cut down": beside what will be, the present is what will be, too. */
function isYetToCome({ fact, stem }: Draft, { tree }: AskContext): boolean {
  const { head } = tree.token(fact.predicate);
  if (head < 0 || !tree.has(fact.predicate, 'advcl', 'acl:relcl')) return false;
  const opens = tree.childrenBy(fact.predicate, 'mark', 'advmod').find((at) => TIMES.test(tree.lower(at)));
  const finite = tree.token(fact.auxiliaries[0] ?? fact.predicate).xpos;
  if (opens === undefined || !/^VB[ZP]$/.test(finite)) return false;
  const isFuture = tree.childrenBy(head, 'aux').some((at) => /^(?:will|['’]ll)$/.test(tree.lower(at)));
  return isFuture && !new RegExp(`\\b${tree.lower(opens)}\\b`, 'i').test(stem);
}

const TIMES = /^(?:before|until|till|when|once|after)$/;
