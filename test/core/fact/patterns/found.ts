import { describe, expect, test } from '@jest/globals';
import { Tree } from '../../../../src/core/document/tree.js';
import type { Argument, Fact, FactPattern } from '../../../../src/core/fact/fact.js';
import { analyseBody } from '../../document/english.js';

/** A text, and the facts found in it: `killing: subject explosion*, object people`. */
export type Finds = readonly [body: string, ...facts: string[]];

/** Why there is nothing to find, and the text. */
export type FindsNothing = readonly [reason: string, body: string];

/** One pattern on the language model that ships. */
export function describePattern(
  pattern: FactPattern,
  rows: { readonly finds: readonly Finds[]; readonly findsNothing: readonly FindsNothing[] },
): void {
  describe(pattern.name, () => {
    test.each(rows.finds)('%s', (body, ...facts) => {
      expect(factsIn(pattern, body)).toEqual(facts);
    });
    test.each(rows.findsNothing)('not %s: %s', (_, body) => {
      expect(factsIn(pattern, body)).toEqual([]);
    });
  });
}

/** Each fact on a line: predicate, constituents (`*` shared, sense in brackets), negation, source. */
function factsIn(pattern: FactPattern, body: string): string[] {
  const document = analyseBody(body);
  const tree = new Tree(document);
  const word = (at: number): string => tree.token(at).text;
  const shown = ({ role, marker, head, sense, shared }: Argument): string =>
    `${role} ${marker ? `${marker} ` : ''}${word(head)}${shared ? '*' : ''}${sense ? ` (${sense})` : ''}`;
  return pattern.find(document, tree).map((fact: Fact) => {
    const verb = `${fact.passive ? 'passive ' : ''}${fact.negation < 0 ? '' : 'not '}${word(fact.predicate)}`;
    const source = fact.attribution ? `, says ${word(fact.attribution.source)}` : '';
    return `${verb}: ${fact.arguments.map(shown).join(', ')}${source}`;
  });
}
