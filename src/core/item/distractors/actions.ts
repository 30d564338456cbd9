import { shuffled } from '../../quiz/random.js';
import type { Doer } from '../../world/list-files.js';
import { argument } from '../../fact/fact.js';
import { contentWords } from '../wording/content-words.js';
import type { Draft } from '../draft.js';
import { asClause, clauseForm } from './clause-form.js';
import type { DistractorContext, DistractorSource } from './distractor-source.js';
import { casedLike } from './in-form-of.js';

/** Common things to do in the article's topics, by somebody like its subject, in the form of the key. */
export const actions: DistractorSource = {
  name: 'actions',
  propose(draft, context) {
    const form = clauseForm(draft);
    if (!form) return [];
    const { document, world, random, bodyWords } = context;
    const topics = world.actions.topicsOf(document.tokens.map(({ lemma }) => lemma.toLowerCase()));
    const told = new Set([...bodyWords, ...contentWords(draft.stem)]);
    return shuffled(world.actions.of(topics, doerOf(draft, context)), random)
      .filter((action) => !isTold(action, told))
      .map((action) => ({
        text: casedLike(asClause(action, form) ?? action, draft.key),
        from: actions.name,
        why: 'The article does not say so.',
      }));
  },
};

/** Whether most of its words stand in the article, which may then well say so. */
function isTold(action: string, told: ReadonlySet<string>): boolean {
  const words = [...contentWords(action)];
  return words.filter((word) => told.has(word)).length > words.length / 2;
}

/** What the subject of the fact is. */
function doerOf({ fact }: Draft, { tree, world }: DistractorContext): Doer {
  const subject = argument(fact, 'subject');
  if (!subject) return 'group';
  const kind = tree.mention(subject.head)?.kind;
  if (kind) return kind === 'person' ? 'person' : 'group';
  const { lemma, upos } = tree.token(subject.head);
  if (upos === 'PRON') return /^(?:he|she|i|who)$/i.test(lemma) ? 'person' : 'any';
  const noun = world.nouns.of(lemma.toLowerCase());
  return noun === 'person' || noun === 'group' ? noun : 'any';
}
