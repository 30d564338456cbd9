import { argument, type Argument, type Fact } from '../../fact/fact.js';
import { capitalised, draftQuestion } from '../draft-question.js';
import type { AskContext, ItemType } from '../item-type.js';
import { keyPhrase } from '../key-phrase.js';
import { isAlone } from '../wording/coordination.js';
import { countWords } from '../wording/stem.js';

/** "How did he describe it?"; of the others one asks "As what did he denounce it?". */
const MANNER = /^(?:describe|characteri[sz]e|portray|depict)$/;

/** Verbs that give a thing a name, with the "as" that some of them want. */
const NAMING_VERBS: Readonly<Record<string, 'as' | null>> = {
  describe: 'as',
  characterize: 'as',
  characterise: 'as',
  denounce: 'as',
  condemn: 'as',
  hail: 'as',
  praise: 'as',
  dismiss: 'as',
  portray: 'as',
  depict: 'as',
  brand: null,
  call: null,
  dub: null,
  label: null,
  deem: null,
};

const KEY = { least: 2, most: 12 };

/** "How did Iraq’s Foreign Ministry characterize the attack?" – "As a serious violation of Iraqi sovereignty" */
export const howDescribed: ItemType = {
  name: 'how-described',
  kind: 'how',
  pattern: 'clause',
  ask(fact, context) {
    const { tree } = context;
    const marker = NAMING_VERBS[tree.token(fact.predicate).lemma];
    const object = argument(fact, fact.passive ? 'subject' : 'object');
    if (marker === undefined || !object || tree.token(object.head).upos === 'PRON') return [];
    const how = MANNER.test(tree.token(fact.predicate).lemma);
    const name = quotedName(fact, object, marker, context) ?? plainName(fact, object, marker, context);
    if (!name || countWords(name.text) < KEY.least || countWords(name.text) > KEY.most) return [];
    return draftQuestion(
      fact,
      {
        kind: how ? 'how' : 'what',
        type: 'how-described',
        // "as" belongs to these verbs whatever the parser makes of it.
        asked: null,
        words: how ? 'how' : marker ? `${marker} what` : 'what',
        key: capitalised(how ? `as ${name.text}` : name.text),
        accept: [name.text],
        answer: { type: 'clause', form: 'phrase' },
        // What comes behind the name may be part of it.
        without: fact.arguments.filter((each) => each.head >= name.first),
        inside: new Set(tree.subtree(object.head).filter((at) => at >= name.first)),
        notes: name.notes,
        keyTokens: { first: name.first, last: name.last },
      },
      context,
    );
  },
};

interface Name {
  readonly text: string;
  readonly first: number;
  readonly last: number;
  readonly notes: readonly string[];
}

/** The words between the marks, with the article before them: the parser often cuts them up. */
function quotedName(
  fact: Fact,
  object: Argument,
  marker: 'as' | null,
  { document, tree }: AskContext,
): Name | null {
  const quotation = document.quotations.find(
    (each) => !each.clause && each.first > object.head && tree.token(each.first).sentence === fact.sentence,
  );
  if (!quotation) return null;
  const article = /^an?$/i.test(tree.tokens[quotation.first - 2]?.text ?? '')
    ? tree.lower(quotation.first - 2)
    : '';
  const before = tree.token(quotation.first - (article ? 3 : 2));
  // Between the verb and the name stands nothing but the thing and "as".
  if (marker ? before.text.toLowerCase() !== marker : !tree.subtree(object.head).includes(before.index))
    return null;
  if (tree.tokens[quotation.last]?.text === ',' || tree.tokens[quotation.last + 1]?.upos === 'CCONJ')
    return null;
  const { text, first, last } = quotation;
  return { text: `${article} “${text.replace(/[.,]$/, '')}”`.trim(), first: first - 1, last, notes: [] };
}

/** "as a folly": behind the thing, a noun or an adjective. */
function plainName(fact: Fact, object: Argument, marker: 'as' | null, context: AskContext): Name | null {
  const { tree } = context;
  const name = fact.arguments.find((each) => {
    if (each.head < fact.predicate || each.head <= object.head) return false;
    if (!['NOUN', 'ADJ'].includes(tree.token(each.head).upos) || !isAlone(tree, each.head)) return false;
    if (marker) return ['oblique', 'adverbial'].includes(each.role) && each.marker === marker;
    return each.role === 'open complement' && each.marker === null && tree.childBy(each.head, 'mark') < 0;
  });
  const key = name && keyPhrase(fact, name, context);
  if (!name || !key) return null;
  const first = key.tokens[0] ?? name.head;
  return { text: key.text, first, last: (key.tokens.at(-1) ?? name.head) + 1, notes: key.notes };
}
