import { shuffled } from '../../quiz/random.js';
import type { Draft } from '../draft.js';
import type { DistractorContext, DistractorSource } from './distractor-source.js';
import { casedLike } from './in-form-of.js';
import { PIECE_FINDERS } from './pieces/index.js';
import type { Piece } from './pieces/piece.js';
import { SearchedText } from './searched-text.js';

/** Variants of one piece that are looked at; the rest only repeat what these do. */
const VARIANTS = 12;

/**
 * The key with one piece of it exchanged for its like: "a treaty with Iran" gives "a treaty with Iraq", "run 19
 * stores" gives "run 27 stores", "a case of measles" gives "a case of mumps".
 */
export const variedPhrases: DistractorSource = {
  name: 'varied-phrases',
  propose(draft, context) {
    if (!canVary(draft)) return [];
    for (const find of PIECE_FINDERS) {
      const texts = find(draft, context).flatMap((piece) => vary(draft, piece, context));
      if (texts.length >= 3) {
        return shuffled(texts.slice(0, VARIANTS), context.random).map((text) => ({
          text,
          from: variedPhrases.name,
          why: `The article says “${draft.key}”.`,
        }));
      }
    }
    return [];
  },
};

/**
 * A reason or a statement that differs in one word from three others shows what it is about; only a short thing to do
 * stays open: "visit China".
 */
function canVary({ answer, key }: Draft): boolean {
  if (answer.type === 'noun-phrase' || answer.type === 'role') return true;
  return (
    answer.type === 'clause' &&
    ['to-infinitive', 'infinitive', 'phrase'].includes(answer.form) &&
    key.split(' ').length <= SHORT_CLAUSE
  );
}

const SHORT_CLAUSE = 7;

/** The key with the piece exchanged, for every like thing that neither article nor stem names. */
function vary(draft: Draft, { start, end, likes }: Piece, { body, world }: DistractorContext): string[] {
  const stem = new SearchedText(draft.stem);
  const before = draft.key.slice(0, start);
  const after = draft.key.slice(end);
  return likes
    .filter((like) => /^[\d.,]/.test(like) || !(stem.names(like, world) || body.names(like, world)))
    .slice(0, VARIANTS)
    .map((like) => casedLike(`${articleBefore(before, like)}${like}${after}`, draft.key));
}

/** "a rifle" becomes "an axe". */
function articleBefore(before: string, next: string): string {
  return before.replace(/\b(a)n? $/i, (_, a: string) =>
    /^[aeiou](?!ni|ne|sa)/i.test(next) ? `${a}n ` : `${a} `,
  );
}
