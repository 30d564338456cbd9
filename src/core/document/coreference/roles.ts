import type { Mention } from '../../model.js';
import type { Tree } from '../tree.js';

const LONGEST_ROLE = 9;

/** The role that the article gives a person beside the name, as written; null when none is sure. */
export function roleOf(tree: Tree, mentions: readonly Mention[]): string | null {
  for (const mention of mentions) {
    const role =
      titleBefore(tree, mention) ?? appositionAfter(tree, mention) ?? appositionBefore(tree, mention);
    if (role) return role;
  }
  return null;
}

/** "Russia’s foreign minister Sergey Lavrov". */
function titleBefore(tree: Tree, mention: Mention): string | null {
  for (let at = mention.first; at < mention.last; at++) {
    const title = tree.childrenBy(at, 'nmod:desc', 'compound').find((child) => child < mention.first);
    if (title === undefined || !['NOUN', 'PROPN'].includes(tree.token(title).upos)) continue;
    const words = tree
      .children(at)
      .filter(
        (child) => child < mention.first && tree.has(child, 'nmod:desc', 'compound', 'amod', 'nmod:poss'),
      );
    const first = Math.min(...words.flatMap((word) => tree.subtree(word)));
    return rangeText(tree, first, mention.first);
  }
  return null;
}

/** "Yuriy Krupnov, a political analyst at X, said": a noun phrase between commas right after the name. */
function appositionAfter(tree: Tree, mention: Mention): string | null {
  if (tree.tokens[mention.last]?.text !== ',') return null;
  for (let at = mention.first; at < mention.last; at++) {
    for (const child of tree.childrenBy(at, 'appos')) {
      if (tree.token(child).upos !== 'NOUN' || tree.mention(child)) continue;
      const words = tree.subtree(child).filter((word) => word > mention.last);
      let last = words[0] ?? 0;
      while (words.includes(last) && tree.token(last).text !== ',') last++;
      if (words[0] !== mention.last + 1) continue;
      return rangeText(tree, mention.last + 1, last);
    }
  }
  return null;
}

/** "Angela Merkel's spokesperson, Steffen Seibert,": a noun phrase before the name, and a comma between. */
function appositionBefore(tree: Tree, mention: Mention): string | null {
  const head = headOf(tree, mention);
  const noun = tree.token(head).head;
  if (!tree.has(head, 'appos') || noun < 0 || tree.tokens[mention.first - 1]?.text !== ',') return null;
  if (tree.token(noun).upos !== 'NOUN' || !PERSON_NOUN.test(tree.token(noun).lemma)) return null;
  const first = tree.subtree(noun)[0] ?? noun;
  return rangeText(tree, first, mention.first - 1);
}

const PERSON_NOUN =
  /(er|or|ist|ian|ant|ent|man|woman|person|chief|head|chair|judge|king|queen|president|minister|secretary|wife|husband|son|daughter|brother|sister|mother|father|expert|coach|captain|ambassador|analyst|mp|ceo)$/;

function headOf(tree: Tree, mention: Mention): number {
  for (let at = mention.first; at < mention.last; at++) {
    const { head } = tree.token(at);
    if (head < mention.first || head >= mention.last) return at;
  }
  return mention.first;
}

/** The words of a token range as the body has them; null when they are too many, or cross a mark. */
function rangeText(tree: Tree, first: number, last: number): string | null {
  const [from, to] = [tree.tokens[first], tree.tokens[last - 1]];
  if (!from || !to || last <= first || last - first > LONGEST_ROLE) return null;
  const text = tree.document.article.body.slice(from.start, to.end).replace(/\s+/g, ' ').trim();
  return /[,;:()“”"]|^(according|in|on|at|by|with|for|from|as|when|after|of) /i.test(text) || text.length < 3
    ? null
    : text;
}
