import type { Mention, Token } from '../../model.js';
import { Sentences } from '../attachments/attachment-rule.js';
import type { AttachmentRule } from '../attachments/attachment-rule.js';
import { attachmentRules } from '../attachments/index.js';

/** Mends what the parser often attaches to the wrong word, where names and marks tell better. */
export function repairAttachments(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  rules: readonly AttachmentRule[] = attachmentRules,
): Token[] {
  const mended = [...tokens];
  for (const rule of rules) {
    const sentences = new Sentences([...mended], mentions);
    for (const token of sentences.tokens) {
      const moves = rule.mend(token, sentences) ?? [];
      const isTree = moves.every(({ token: moved, head }) => !isUnder(mended, head, moved.index, moves));
      if (!isTree) continue;
      for (const { token: moved, head, deprel, confidence } of moves) {
        const arcConfidence = confidence ?? moved.arcConfidence;
        mended[moved.index] = { ...(mended[moved.index] ?? moved), head, deprel, arcConfidence };
      }
    }
  }
  return mended;
}

/** Whether a word would hang, by way of others, on one that hangs on itself: the moves would close a circle. */
function isUnder(
  tokens: readonly Token[],
  from: number,
  target: number,
  moves: readonly { readonly token: Token; readonly head: number }[],
): boolean {
  const seen = new Set<number>();
  for (let at = from; at >= 0 && !seen.has(at);) {
    if (at === target) return true;
    seen.add(at);
    at = moves.find(({ token }) => token.index === at)?.head ?? tokens[at]?.head ?? -1;
  }
  return false;
}
