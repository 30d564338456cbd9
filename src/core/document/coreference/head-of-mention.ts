import type { Mention, Token } from '../../model.js';
import type { Tree } from '../tree.js';

/** The word of a name that hangs on a word outside it, or on none. */
export function headOfMention(tree: Tree, mention: Mention): Token {
  for (let at = mention.first; at < mention.last; at++) {
    const token = tree.token(at);
    if (token.head < mention.first || token.head >= mention.last) return token;
  }
  return tree.token(mention.first);
}
