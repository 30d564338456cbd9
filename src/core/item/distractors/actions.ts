import { plainText } from '../../answer/plain-text.js';
import { shuffled } from '../../quiz/random.js';
import type { Doer } from '../../world/list-files.js';
import { argument } from '../../fact/fact.js';
import { contentWords } from '../wording/content-words.js';
import type { AnswerType, Draft } from '../draft.js';
import type { DistractorContext, DistractorSource } from './distractor-source.js';
import { gerundOf } from './gerund.js';
import { casedLike } from './in-form-of.js';

type Form = Extract<AnswerType, { type: 'clause' }>['form'];

/** How a verb phrase in the base form answers in each form of key; null for forms that it cannot answer in. */
const INTO: Readonly<Record<Form, ((verb: string, rest: string) => string) | null>> = {
  'to-infinitive': (verb, rest) => `to ${verb}${rest}`,
  infinitive: (verb, rest) => `${verb}${rest}`,
  'by-gerund': (verb, rest) => `by ${gerundOf(verb)}${rest}`,
  because: null,
  phrase: null,
  that: null,
};

/** Common things to do in the article's topics, by somebody like its subject, in the form of the key. */
export const actions: DistractorSource = {
  name: 'actions',
  propose(draft, context) {
    const { answer } = draft;
    const into = answer.type === 'clause' ? INTO[answer.form] : null;
    if (!into || !startsLike(draft.key, answer.type === 'clause' ? answer.form : 'that')) return [];
    const { document, world, random, body } = context;
    const topics = world.actions.topicsOf(document.tokens.map(({ lemma }) => lemma.toLowerCase()));
    const told = contentWords(`${plainText(draft.stem)} ${body}`);
    return shuffled(world.actions.of(topics, doerOf(draft, context)), random)
      .filter((action) => !isTold(action, told))
      .map((action) => {
        const [verb = ''] = action.split(' ');
        return {
          text: casedLike(into(verb, action.slice(verb.length)), draft.key),
          from: actions.name,
          why: 'The article does not say so.',
        };
      });
  },
};

const MARKERS: Readonly<Record<string, RegExp>> = {
  'to-infinitive': /^to /i,
  'by-gerund': /^by \p{L}+ing\b/iu,
  infinitive: /./,
};

const startsLike = (key: string, form: Form): boolean => MARKERS[form]?.test(key) ?? false;

/** Whether most of its words stand in the article, which may then well say so. */
function isTold(action: string, told: ReadonlySet<string>): boolean {
  const words = [...contentWords(action)];
  return words.filter((word) => told.has(word)).length > words.length / 2;
}

/** What the subject of the fact is. */
function doerOf({ fact }: Draft, { tree, world }: DistractorContext): Doer {
  const subject = argument(fact, 'subject');
  if (!subject) return 'any';
  const kind = tree.mention(subject.head)?.kind;
  if (kind) return kind === 'person' ? 'person' : 'group';
  const { lemma, upos } = tree.token(subject.head);
  if (upos === 'PRON') return /^(?:he|she|i|who)$/i.test(lemma) ? 'person' : 'any';
  const noun = world.nouns.of(lemma.toLowerCase());
  if (noun === 'person') return 'person';
  return noun === 'group' ? 'group' : 'any';
}
