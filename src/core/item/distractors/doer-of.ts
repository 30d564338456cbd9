import type { Tree } from '../../document/tree.js';
import { argument, type Fact } from '../../fact/fact.js';
import type { Doer } from '../../world/list-files.js';
import type { World } from '../../world/world.js';

/** What the subject of a fact is: a reason for a government's act is odd for a runner's. */
export function doerOf(fact: Fact, tree: Tree, world: World): Doer {
  const subject = argument(fact, 'subject');
  if (!subject) return 'group';
  const kind = tree.mention(subject.head)?.kind;
  if (kind) return kind === 'person' ? 'person' : 'group';
  const { lemma, upos } = tree.token(subject.head);
  if (upos === 'PRON') return /^(?:he|she|i|who)$/i.test(lemma) ? 'person' : 'any';
  const noun = world.nouns.of(lemma.toLowerCase());
  return noun === 'person' || noun === 'group' ? noun : 'any';
}
