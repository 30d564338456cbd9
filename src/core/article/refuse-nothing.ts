import type { Making, Request } from '../pipeline.js';
import { NothingToAsk } from './errors.js';

/**
 * The same making, where it has at least one item.
 * @throws NothingToAsk where the article gave no clear question at all.
 */
export function refuseNothing(making: Making, { kinds }: Pick<Request, 'kinds'>): Making {
  if (making.items.length > 0) return making;
  const wanted = kinds.length === 0 ? '' : ` of the ${kinds.length === 1 ? 'kind' : 'kinds'} wanted`;
  throw new NothingToAsk(
    `The article states no facts that make a clear question${wanted}. An article that says who did what, where, when and why works best.`,
  );
}
