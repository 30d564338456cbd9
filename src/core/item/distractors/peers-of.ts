import type { Tree } from '../../document/tree.js';
import type { Document } from '../../model.js';
import type { World } from '../../world/world.js';
import type { Draft } from '../draft.js';
import { doerOf } from './doer-of.js';
import type { Peer } from './peer.js';
import { topicOf } from './topic-of.js';

/** Words that lean on their own article: they say nothing elsewhere. */
const LEANS =
  /\b(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|this|that|these|those|the)\b|\p{Lu}|\d/u;

/** What the keys of an article lend to questions on others: plain actions without names, numbers or pronouns. */
export function peersOf(drafts: readonly Draft[], document: Document, tree: Tree, world: World): Peer[] {
  const topic = topicOf(document, world);
  if (topic === null) return [];
  return drafts.flatMap((draft): Peer[] => {
    if (draft.answer.type !== 'clause' || !['to-infinitive', 'infinitive'].includes(draft.answer.form))
      return [];
    const bare = draft.key.replace(/^to /i, '');
    const action = bare.charAt(0).toLowerCase() + bare.slice(1);
    if (LEANS.test(action)) return [];
    return [{ action, doer: doerOf(draft.fact, tree, world), topic }];
  });
}
