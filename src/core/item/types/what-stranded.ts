import type { Token } from '../../model.js';
import { draftQuestion, type Question } from '../draft-question.js';
import type { ItemType } from '../item-type.js';
import { keyPhrase } from '../key-phrase.js';
import { isAlone } from '../wording/coordination.js';
import { PERSON_LEMMAS } from '../wording/lexicon.js';
import { countWords } from '../wording/stem.js';

/** Verbs whose preposition belongs to them, so that people leave it at the end: "accused of", "lead to". */
const VERBS_WITH_PREPOSITION: Readonly<Record<string, readonly string[]>> = {
  accuse: ['of'],
  convict: ['of'],
  suspect: ['of'],
  charge: ['with'],
  sentence: ['to'],
  condemn: ['for'],
  fine: ['for'],
  arrest: ['for', 'on'],
  blame: ['for', 'on'],
  praise: ['for'],
  criticize: ['for'],
  criticise: ['for'],
  award: ['for'],
  use: ['for', 'in'],
  know: ['for', 'as'],
  lead: ['to'],
  result: ['in'],
  focus: ['on'],
  depend: ['on'],
  consist: ['of'],
  die: ['of', 'from'],
  suffer: ['from'],
  recover: ['from'],
  apologize: ['for'],
  apologise: ['for'],
  call: ['for'],
  campaign: ['for', 'against'],
  vote: ['for', 'against', 'on'],
  protest: ['against', 'about'],
  warn: ['of', 'about', 'against'],
  respond: ['to', 'with'],
  agree: ['on', 'to'],
  rely: ['on'],
  replace: ['with', 'by'],
  compare: ['to', 'with'],
  link: ['to'],
  attribute: ['to'],
  turn: ['into', 'to'],
  name: ['after'],
  base: ['on'],
  diagnose: ['with'],
  treat: ['with', 'for'],
  infect: ['with'],
  deal: ['with'],
  cope: ['with'],
  belong: ['to'],
  contribute: ['to'],
  object: ['to'],
  adapt: ['to'],
  switch: ['to'],
  make: ['of', 'from'],
  cover: ['with', 'in'],
  feed: ['on'],
  live: ['on'],
  search: ['for'],
  look: ['for'],
  apply: ['for'],
  ask: ['for', 'about'],
  fight: ['for', 'against'],
  pay: ['for'],
  withdraw: ['from'],
  resign: ['over', 'from'],
  specialise: ['in'],
  specialize: ['in'],
  invest: ['in'],
  equip: ['with'],
  provide: ['with'],
  supply: ['with'],
  fill: ['with'],
  mark: ['with'],
  serve: ['as'],
  act: ['as'],
  recognise: ['as', 'for'],
  recognize: ['as', 'for'],
  regard: ['as'],
  identify: ['as'],
  classify: ['as'],
  list: ['as'],
  designate: ['as'],
  work: ['as', 'on'],
  choose: ['for'],
  nominate: ['for'],
  test: ['for'],
  reward: ['for'],
  thank: ['for'],
  remember: ['for'],
  compete: ['for'],
  benefit: ['from'],
  emerge: ['from'],
  derive: ['from'],
  protect: ['from', 'against'],
  guard: ['against'],
  engage: ['in'],
  participate: ['in'],
  transform: ['into'],
  convert: ['into', 'to'],
  divide: ['into'],
  hide: ['in'],
  complain: ['about', 'of'],
  worry: ['about'],
  aim: ['at'],
  bet: ['on'],
  concentrate: ['on'],
  impose: ['on'],
};

/** What one does as somebody: "served as president", "worked as a spy". */
const ROLE_VERBS = new Set(['serve', 'act', 'work']);

/** "What did NATO accuse the diplomats of?": what a verb asks for through its own preposition. */
export const whatStranded: ItemType = {
  name: 'what-stranded',
  kind: 'what',
  pattern: 'clause',
  ask(fact, context) {
    const { tree } = context;
    const markers = VERBS_WITH_PREPOSITION[tree.token(fact.predicate).lemma];
    if (!markers) return [];
    return fact.arguments.flatMap((asked) => {
      if (!['oblique', 'adverbial'].includes(asked.role) || asked.head < fact.predicate) return [];
      if (!asked.marker || !markers.includes(asked.marker) || context.naming.at(asked.head)) return [];
      // "apologised for a shortage" can be asked with "why" as well
      const ground =
        asked.sense === 'cause' &&
        asked.marker === 'for' &&
        (asked.role === 'oblique' || tree.token(fact.predicate).lemma === 'blame');
      if (asked.sense && !ground) return [];
      const token = tree.token(asked.head);
      if (!(token.upos === 'NOUN' || token.xpos === 'VBG') || !isAlone(tree, asked.head)) return [];
      // "call for the killers to be brought to justice": what is called for is the whole of it.
      if (fact.arguments.some((each) => each.head > asked.head && each.role.endsWith('complement')))
        return [];
      const key = keyPhrase(fact, asked, context);
      if (
        !key ||
        countWords(key.text) > 10 ||
        tree.date(asked.head) ||
        tree.childBy(asked.head, 'nummod') >= 0
      )
        return [];
      return draftQuestion(
        fact,
        {
          kind: 'what',
          type: 'what-stranded',
          asked,
          ...wordsFor(asked.marker, token, tree.token(fact.predicate).lemma),
          key: key.text,
          accept: [key.text.replace(/^(the|an?) /i, '')],
          answer: {
            type: 'noun-phrase',
            head: token.lemma,
            number: token.xpos === 'NNS' ? 'plural' : 'singular',
            determiner: null,
          },
          notes: key.notes,
          keyTokens: { first: key.tokens[0] ?? asked.head, last: (key.tokens.at(-1) ?? asked.head) + 1 },
        },
        context,
      );
    });
  },
};

/** "Whom did they accuse?", but "In what role did Walesa serve?" */
function wordsFor(
  marker: string,
  { upos, lemma }: Token,
  verb: string,
): Pick<Question, 'words' | 'stranded'> {
  if (marker === 'as' && ROLE_VERBS.has(verb)) return { words: 'in what role' };
  const person = upos === 'NOUN' && PERSON_LEMMAS.has(lemma) && verb !== 'become' && marker !== 'as';
  return { words: person ? 'whom' : 'what', stranded: marker };
}
