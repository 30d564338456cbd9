import { argument, type Argument, type Fact } from '../fact/fact.js';
import type { AskContext } from './item-type.js';
import type { Phrase } from './wording/phrase.js';

/** The asked constituent as a key: "its" may stay, for the subject it points to stands in the stem. */
export function keyPhrase(fact: Fact, asked: Argument, context: AskContext, marker = false): Phrase | null {
  const subject = argument(fact, 'subject');
  if (!subject || subject === asked) return context.phrases.render(asked.head, { marker });
  const entity =
    context.tree.mention(subject.head)?.entity ?? context.phrases.anaphorAt(subject.head)?.entity;
  const named = new Set(entity === undefined ? [] : [entity]);
  return context.phrases.render(asked.head, { marker, named, owner: context.stems.ownerOf(subject) });
}
