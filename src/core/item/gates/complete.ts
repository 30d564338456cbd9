import { isPersonNoun } from '../../document/coreference/person-nouns.js';
import type { Tree } from '../../document/tree.js';
import { REPORTING_VERBS } from '../../fact/lexicon.js';
import type { Document } from '../../model.js';
import type { Draft } from '../draft.js';
import { PEOPLE_NOUN } from '../wording/lexicon.js';
import { questionOf } from '../wording/question-of.js';
import type { Gate } from './gate.js';

/** Verbs that say nothing without what follows them. */
const EMPTY_VERBS = new Set(
  'be have do make take get give go come say see seem appear include put call name deem consider label'.split(
    ' ',
  ),
);

/** Verbs by which papers and offices pass news on. */
const TELLING_VERBS = new Set(
  'say report tell state write note add claim publish quote cite describe'.split(' '),
);

const MEDIA = /\b(?:news|newspaper|magazine|broadcaster|channel|website)\b/;
/** "Which Reuters reporter writes …?" */
const REPORTER = /^(?:According to [^,]+, )?which (?:\S+ ){0,3}(?:reporter|correspondent|journalist) /i;
const SCENERY = new Set('sit stand wear smile laugh grin nod sigh shrug gaze stare lean'.split(' '));
/** "How many teams participated?": in what? */
const PARTAKING =
  /\b(?:participate[ds]?|t(?:ake|ook|aken) part|attend(?:s|ed)?|turn(?:s|ed)? out|sign(?:s|ed)? up|enroll?(?:s|ed)?|select(?:s|ed)?)\?$/;
const HEARD_BY = new Set('tell speak say talk confirm reveal announce'.split(' '));

/** "Who said?", "Who stops?", "What did Germany take?": a stem whose verb lacks what it needs. */
export const complete: Gate = {
  name: 'complete',
  fault(draft, { document, tree }) {
    const { fact, kind } = draft;
    if (fact.pattern !== 'clause') return null;
    const { lemma } = tree.token(fact.predicate);
    const others = fact.arguments.filter(
      (each) => !isAsked(draft.keyTokens, each.head) && each.role !== 'adverb',
    );
    const solid = others.filter((each) => each.role !== 'subject');
    if (
      // "ordered checks" says what, "ordered the crew" does not
      (lemma === 'ask' || lemma === 'urge' || (lemma === 'order' && !ordersThing(fact, tree))) &&
      !fact.passive &&
      !solid.some((each) => each.role.endsWith('complement'))
    ) {
      return 'nothing says what was asked';
    }
    if (PARTAKING.test(draft.stem)) return 'nothing says in what they took part';
    const dated = /\b(?:19|20)\d\d\b/.test(draft.stem);
    if (/(which|who)-object$/.test(draft.rule) && !dated && solid.length === 0)
      return 'the clause has nothing but its subject and verb';
    if (
      kind === 'when' &&
      (REPORTING_VERBS.has(lemma) || EMPTY_VERBS.has(lemma)) &&
      !solid.some((each) => each.role === 'complement')
    ) {
      return 'what lasts, or was only told, has no date worth asking';
    }
    if (
      kind === 'which' &&
      /\/(?:which-(?:subject|agent)|in-place-\w+-subject)$/.test(draft.rule) &&
      TELLING_VERBS.has(lemma)
    ) {
      return 'who reported it is not worth asking';
    }
    // "He told which news agency that …?"
    if (draft.answer.type === 'organisation' && MEDIA.test(draft.answer.group ?? '') && HEARD_BY.has(lemma))
      return 'who reported it is not worth asking';
    // "Which newspaper has verified the document?"
    if (
      draft.answer.type === 'organisation' &&
      /\b(?:newspaper|news agency)$/.test(draft.answer.group ?? '') &&
      draft.rule.endsWith('-subject') &&
      !fact.passive
    )
      return 'who reported it is not worth asking';
    // "Who is sitting in his office at Columbus Circle?"
    if (kind === 'who' && SCENERY.has(lemma)) return 'how somebody sat or looked is not worth asking';
    if (isOfThePublisher(draft, document)) return 'what the newspaper did is not worth asking';
    // "Who reported that …?", "Who is from the Center for Sports?"
    if (kind === 'who' && lemma === 'report' && !fact.passive) return 'who reported it is not worth asking';
    if (kind === 'who' && TELLING_VERBS.has(lemma) && REPORTER.test(questionOf(draft)))
      return 'who reported it is not worth asking';
    if (kind === 'who' && fact.arguments.some((each) => each.role === 'predicate' && each.marker === 'from'))
      return 'where somebody comes from does not tell who it is';
    if (
      fact.arguments.some((each) => each.role.endsWith('object') && isLeft(draft.stem, tree.lower(each.head)))
    )
      return 'the pronoun points to somebody outside the question';
    if (REPORTING_VERBS.has(lemma) && !fact.passive && ['who', 'which'].includes(kind)) {
      const reported = solid.some((each) => ['object', 'complement'].includes(each.role));
      if (!reported) return 'nothing says what was reported';
    }
    if (solid.length === 0 && ['who', 'which', 'where'].includes(kind) && !tellsWhere(draft, tree))
      return 'the clause has nothing but its verb';
    if (
      EMPTY_VERBS.has(lemma) &&
      /what-(object|subject)$/.test(draft.rule) &&
      tree.childBy(fact.predicate, 'compound:prt') < 0
    ) {
      return 'the verb is too empty to ask about';
    }
    return null;
  },
};

/** "The PKK is banned in which country?": what somebody or something named underwent is told apart by its name. */
function tellsWhere({ fact, rule, context, stem }: Draft, tree: Tree): boolean {
  if (!/\/in-place-(?:place|organisation)$/.test(rule)) return false;
  const subject = fact.arguments.find(({ role }) => role === 'subject')?.head ?? -1;
  if (subject < 0 || !fact.passive) return false;
  const named = tree.mention(subject);
  return named !== undefined
    ? stem.includes(named.text)
    : context !== null && /NNS?$/.test(tree.token(subject).xpos);
}

function ordersThing({ arguments: parts }: Draft['fact'], tree: Tree): boolean {
  const object = parts.find(({ role }) => role === 'object');
  if (!object) return false;
  const { lemma } = tree.token(object.head);
  return tree.mention(object.head)?.kind !== 'person' && !PEOPLE_NOUN.test(lemma) && !isPersonNoun(lemma);
}

/** "Which company did Wikinews contact?" */
function isOfThePublisher({ fact }: Draft, { article: { body, publisher } }: Document): boolean {
  const { start, end } = fact.span;
  return Boolean(publisher && /^\p{Lu}/u.test(publisher) && body.slice(start, end).includes(publisher));
}

/** "How many delegates did Joe Biden give him?", "Which car maker offers one for about $3,000?" */
function isLeft(stem: string, object: string): boolean {
  return (
    /^(?:him|them|her|one)$/.test(object) &&
    new RegExp(`\\b${object}\\b(?! (?:of|that|who|which|with|made)\\b)`).test(stem)
  );
}

function isAsked(key: { readonly first: number; readonly last: number } | undefined, head: number): boolean {
  return key !== undefined && head >= key.first && head < key.last;
}
