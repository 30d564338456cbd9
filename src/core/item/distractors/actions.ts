import { shuffled } from '../../quiz/random.js';
import { contentWords } from '../wording/content-words.js';
import { asClause, clauseForm } from './clause-form.js';
import type { DistractorSource } from './distractor-source.js';
import { doerOf } from './doer-of.js';
import { casedLike } from './in-form-of.js';
import { topicOf } from './topic-of.js';

/** What is done in other articles of the same topic, and what is commonly done, in the form of the key. */
export const actions: DistractorSource = {
  name: 'actions',
  propose(draft, context) {
    const form = clauseForm(draft);
    const topic = form && topicOf(context.document, context.world);
    if (!form || topic === null) return [];
    const { tree, world, random, bodyWords, peers } = context;
    const doer = doerOf(draft.fact, tree, world);
    const told = new Set([...bodyWords, ...contentWords(draft.stem)]);
    const lent = peers
      .filter((peer) => peer.topic === topic && peer.doer === doer)
      .map(({ action }) => action);
    return [...shuffled(lent, random), ...shuffled(world.actions.of(topic, doer), random)]
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
