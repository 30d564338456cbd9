import type { AttachmentRule } from './attachment-rule.js';

/**
 * "Actor Rodrigo de la Serna": the words of somebody's name hang together; a small word in it that the parser hung on
 * the noun before goes to the name.
 */
export const wholeName: AttachmentRule = {
  name: 'whole name',
  mend(token, sentences) {
    const mention = sentences.mention(token);
    if (mention?.kind !== 'person' || token.deprel !== 'flat' || !/^\p{Ll}+$/u.test(token.text)) return null;
    const outside = token.head < mention.first || token.head >= mention.last;
    const head = sentences.headOf(mention);
    if (!outside || !head || head === token || head.index > token.index) return null;
    return [{ token, head: head.index, deprel: 'flat', confidence: null }];
  },
};
