import type { Tree } from '../../document/tree.js';
import type { Argument, Fact } from '../../fact/fact.js';
import { dateWords } from './date-phrase.js';

/** "from 2006 to 2008", whose end the parser hangs on its beginning; null for one date. */
export function spanOfDates(tree: Tree, fact: Fact, { head, marker }: Argument): string | null {
  const start = tree.date(head);
  if (marker !== 'from' || !start?.value || !/^(?:to|until|till)$/.test(tree.tokens[start.last]?.text ?? ''))
    return null;
  const end = tree.date(start.last + 1);
  const isOther = fact.arguments.some((each) => end && each.head >= end.first && each.head < end.last);
  if (!end?.value || isOther) return null;
  const [first, last] = [dateWords(start.value), dateWords(end.value)];
  return first && last && `from ${first} to ${last}`;
}
