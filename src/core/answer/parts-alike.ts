import type { Asked } from './asked.js';
import { isSlip } from './is-slip.js';
import type { Bound, NumberPart, Part, Phrase, WordPart } from './phrase.js';
import { isNumber, isWord } from './phrase.js';
import type { Unit } from './units.js';
import { isCurrency, unitAt } from './units.js';

/** A slip is never a word that stands in the question or the evidence: it was meant as it is. */
export function wordsAlike(typed: WordPart, meant: WordPart, asked: Asked): boolean {
  if (typed.key === meant.key) return true;
  return asked.slips && !asked.near.has(typed.key) && isSlip(typed.typed, meant.typed);
}

/** The hedge may be left out; a hedge that was not there may only be a vague one. */
function boundsAlike(typed: Bound | null, meant: Bound | null): boolean {
  if (typed === null || typed === meant) return true;
  return typed === 'nearly' ? meant !== 'more' : meant === 'nearly' && typed === 'less';
}

/** What `how old` and `how much` ask for without naming the unit. */
function asksFor(keys: readonly string[], unit: Unit): boolean {
  if (unit.measure === 'percent') return keys.some((key) => /^(?:share|proportion|rate)$/.test(key));
  if (isCurrency(unit.measure))
    return keys.some((key) => /^(?:much|money|cost|price|sum|pay|paid|worth)$/.test(key));
  return (
    unit.measure === 'calendar' && unit.factor === 12 && keys.some((key) => /^(?:old|age|aged)$/.test(key))
  );
}

/** Whether the question says in which unit it wants the answer: "how old", "how many weeks". */
function namedInStem(unit: Unit, stem: Phrase): boolean {
  const keys = stem.parts.filter(isWord).map((word) => word.key);
  const named = keys.map((key) => unitAt([key])?.unit);
  return (
    named.some((name) => name?.measure === unit.measure && name.factor === unit.factor) || asksFor(keys, unit)
  );
}

/** `10:30` may be in the evening, degrees may be of either scale. */
const VAGUE: Readonly<Record<string, string>> = {
  'clock am': 'clock',
  'clock pm': 'clock',
  celsius: 'degree',
  fahrenheit: 'degree',
};

const measuresAlike = (typed: string, meant: string): boolean =>
  typed === meant || VAGUE[typed] === meant || VAGUE[meant] === typed;

/** The unit may be left out, but not be another; `2 weeks` are `14 days`. `3` may stand for `third`, not `second` for `two`. */
export function numbersAlike(typed: NumberPart, meant: NumberPart, asked: Asked): boolean {
  if (typed.form === 'ordinal' && meant.form === 'cardinal') return false;
  if (!boundsAlike(typed.bound, meant.bound)) return false;
  if (typed.unit !== null && meant.unit !== null) {
    const [a, b] = [typed.count * typed.unit.factor, meant.count * meant.unit.factor];
    return measuresAlike(typed.unit.measure, meant.unit.measure) && Math.abs(a - b) <= 1e-9 * Math.abs(b);
  }
  if (typed.unit !== null && !namedInStem(typed.unit, asked.stem)) return false;
  return typed.count === meant.count;
}

export function partsAlike(typed: Part, meant: Part, asked: Asked): boolean {
  if (isNumber(typed)) return isNumber(meant) && numbersAlike(typed, meant, asked);
  return isWord(meant) && wordsAlike(typed, meant, asked);
}
