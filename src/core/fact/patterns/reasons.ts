import type { Argument, Fact, FactPattern } from '../fact.js';
import { readClause } from '../read-clause.js';

/** "The reason for Russia suspending these ties is because NATO expelled eight diplomats." */
export const reasons: FactPattern = {
  name: 'reason',
  find(document, tree) {
    const found: Fact[] = [];
    for (const token of document.tokens) {
      if (token.lemma !== 'reason' || !tree.has(token.index, 'nsubj') || token.head < 0) continue;
      const because = tree
        .childrenBy(token.head, 'mark')
        .find((at) => ['because', 'that'].includes(tree.lower(at)));
      const verb = tree.childrenBy(token.index, 'acl').find((at) => tree.token(at).xpos === 'VBG');
      const doer = verb === undefined ? -1 : tree.childBy(verb, 'nsubj');
      const head = doer >= 0 ? doer : tree.childrenBy(token.index, 'nmod').find((at) => at < (verb ?? 0));
      if (because === undefined || verb === undefined || head === undefined) continue;
      const subject: Argument = { role: 'subject', head, marker: null, sense: null, shared: true };
      const form = { pattern: 'clause', auxiliaries: [], carrier: token.head, subject };
      const fact = readClause(document, tree, tree.token(verb), form);
      const cause: Argument = {
        role: 'adverbial',
        head: token.head,
        marker: 'because',
        sense: 'cause',
        shared: false,
      };
      if (fact) found.push({ ...fact, depth: 0, arguments: [...fact.arguments, cause] });
    }
    return found;
  },
};
