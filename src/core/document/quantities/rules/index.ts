import type { QuantityRule } from '../quantity-rule.js';
import { aged, apposed, stated } from './age.js';
import { cardinal } from './cardinal.js';
import { magnitude, measure, measureWithSymbol, raceTime } from './measure.js';
import { signedMoney, wordedMoney } from './money.js';
import { ordinal } from './ordinal.js';
import { oneInFive, percent, wordedFraction } from './percent.js';

/** Where two rules match at the same place the longer match wins, and of equal ones the earlier rule. */
export const quantityRules: readonly QuantityRule[] = [
  signedMoney,
  wordedMoney,
  percent,
  wordedFraction,
  oneInFive,
  stated,
  aged,
  apposed,
  magnitude,
  measure,
  measureWithSymbol,
  raceTime,
  ordinal,
  cardinal,
];
