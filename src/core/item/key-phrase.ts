import { argument, type Argument, type Fact } from '../fact/fact.js';
import type { AskContext } from './item-type.js';
import { isSetOff } from './wording/prune.js';
import type { Phrase } from './wording/phrase.js';

/** The asked constituent as a key: "its" may stay, for the subject it points to stands in the stem. */
export function keyPhrase(fact: Fact, asked: Argument, context: AskContext, marker = false): Phrase | null {
  const phrase = renderKey(fact, asked, context, marker);
  return phrase && isWhole(phrase, asked.head, context) ? phrase : null;
}

/** "a line [demarcating …]": a key that had to lose what says which one is no key. */
function isWhole(phrase: Phrase, head: number, { tree }: AskContext): boolean {
  const kept = new Set(phrase.tokens);
  return tree
    .childrenBy(head, 'nmod', 'acl', 'nummod', 'amod')
    .every((child) => kept.has(child) || isSetOff(tree, child) || tree.date(child));
}

function renderKey(fact: Fact, asked: Argument, context: AskContext, marker: boolean): Phrase | null {
  const subject = argument(fact, 'subject');
  if (!subject || subject === asked) return context.phrases.render(asked.head, { marker });
  const entity =
    context.tree.mention(subject.head)?.entity ?? context.phrases.anaphorAt(subject.head)?.entity;
  const named = new Set(entity === undefined ? [] : [entity]);
  return context.phrases.render(asked.head, { marker, named, owners: context.stems.ownersIn(fact) });
}
