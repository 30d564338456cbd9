import type { Span } from '../model.js';

/** Something with a pattern to look for; the pattern has the flag `g` and named groups. */
interface Patterned {
  readonly pattern: RegExp;
}

export interface RuleMatch<Rule> extends Span {
  readonly rule: Rule;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/**
 * Every match of every rule in a text, leftmost first; of those that begin together the longest first, and of
 * equal ones that of the earlier rule. They may overlap: who reads them takes the first that makes sense.
 */
export function leftmostMatches<Rule extends Patterned>(
  rules: readonly Rule[],
  text: string,
): RuleMatch<Rule>[] {
  return rules
    .flatMap((rule) =>
      [...text.matchAll(rule.pattern)].map((match) => ({
        rule,
        start: match.index,
        end: match.index + match[0].length,
        groups: match.groups ?? {},
      })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
