import type { Random } from '../../quiz/random.js';
import { readTally } from '../tally.js';
import type { DistractorSource } from './distractor-source.js';

/** From so many votes on the whole chamber voted, and the wrong answers have as many. */
const CHAMBER = 9;

/** "52–48, 55–45, 61–39" for a vote, "2–1, 3–0, 4–2" for a game: who came out ahead stays ahead. */
export const tallies: DistractorSource = {
  name: 'tallies',
  propose(draft, { document, random }) {
    const key = draft.answer.type === 'number' ? readTally(draft.key) : null;
    if (!key) return [];
    const near =
      key.left + key.right >= CHAMBER ? ofOneWhole(key.left, key.right) : scores(key.left, key.right);
    const told = `${document.article.body} ${draft.stem}`;
    const fresh = near.filter(
      ([left, right]) => !new RegExp(`\\b${left}(?:[-–—]| to )${right}\\b`).test(told),
    );
    return pick(fresh, random).map(([left, right]) => ({
      text: `${left}${key.joint}${right}`,
      from: tallies.name,
      why: `The article says ${draft.key}.`,
    }));
  },
};

type Pair = readonly [left: number, right: number];

const isAhead = (left: number, right: number, [a, b]: Pair): boolean =>
  Math.sign(left - right) === Math.sign(a - b);

/** As many votes, otherwise divided. */
function ofOneWhole(left: number, right: number): Pair[] {
  const step = Math.max(1, Math.round((left + right) / 40));
  return [-4, -3, -2, -1, 1, 2, 3, 4]
    .map((times): Pair => [left + times * step, right - times * step])
    .filter(([a, b]) => a >= 0 && b >= 0 && isAhead(left, right, [a, b]));
}

function scores(left: number, right: number): Pair[] {
  const steps = [-2, -1, 0, 1, 2];
  return steps
    .flatMap((up) => steps.map((side): Pair => [left + up, right + side]))
    .filter(
      ([a, b]) =>
        a >= 0 &&
        b >= 0 &&
        isAhead(left, right, [a, b]) &&
        !(a === left && b === right) &&
        Math.abs(a - left) + Math.abs(b - right) <= 2,
    );
}

function pick(pairs: readonly Pair[], random: Random): Pair[] {
  return pairs
    .map((pair) => ({ pair, draw: random() }))
    .sort((a, b) => a.draw - b.draw)
    .slice(0, 3)
    .map(({ pair }) => pair);
}
