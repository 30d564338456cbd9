import type { Making } from '../pipeline.js';
import { NothingToAsk } from './errors.js';

/**
 * The same making, where it has at least one item.
 * @throws NothingToAsk where the article gave no clear question at all.
 */
export function refuseNothing(making: Making): Making {
  if (making.items.length > 0) return making;
  throw new NothingToAsk(
    `${making.shortfall} Articles that say who did what, where, when and why work best.`,
  );
}
