import type { SequenceModel } from '../document/sequences/sequence-model.js';
import { END, START, symbolsOf } from '../document/sequences/symbols.js';
import type { Token } from '../model.js';

/** Before a date these stand everywhere: "in October 2021". */
const BEFORE_DATES = new Set(['in', 'on', 'of', 'since', 'until', 'by', START.name]);

/**
 * Where a statement puts words side by side that the article's sentence has apart, for each place how likely what
 * follows is there (natural logarithm of its probability behind the two symbols before). Words that were cut out
 * wrongly leave odd joints: "an [intercontinental missile] with", "moved [to speak] in what".
 */
export function jointsOf(
  statement: readonly Token[],
  source: readonly Token[],
  model: SequenceModel,
): number[] {
  const neighbours = new Set<string>();
  const written = [START, ...symbolsByWord(source), END];
  for (let i = 1; i < written.length; i++) neighbours.add(`${written[i - 1]!.last} ${written[i]!.first}`);
  const told = [START, START, ...symbolsOf(statement), END];
  const joints: number[] = [];
  for (let i = 2; i < told.length; i++) {
    const [before, last, next] = [told[i - 2]!, told[i - 1]!, told[i]!];
    if (neighbours.has(`${last.last} ${next.first}`)) continue;
    if (next.name === 'DATE' && BEFORE_DATES.has(last.name)) continue;
    // A reason may follow whatever it is the reason for.
    if (next.name === 'because') continue;
    joints.push(model.logProbability(before.name, last.name, next.name));
  }
  return joints;
}

/** Every word for itself, so that half of a name is known again. */
const symbolsByWord = (words: readonly Token[]) => words.flatMap((word) => symbolsOf([word]));
