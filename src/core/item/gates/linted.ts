import { firstFault } from '../lint-item.js';
import type { Gate } from './gate.js';

/** What the linter would tell a teacher is kept out before any teacher sees it. */
export const linted: Gate = {
  name: 'lint',
  fault(draft, { document }) {
    const { kind, stem, key, accept } = draft;
    const evidence = { text: document.article.body.slice(draft.evidence.start, draft.evidence.end) };
    return firstFault({ kind, stem, key, accept, evidence, distractors: [], options: [] });
  },
};
