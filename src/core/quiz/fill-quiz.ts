import { type ComparedItem, nearDuplicate } from '../item/near-duplicate.js';
import type { Item } from '../model.js';
import type { Random } from './random.js';
import { shuffled } from './random.js';

/** An item of the bank with the article it came from. */
export type BankItem = ComparedItem & Pick<Item, 'kind' | 'score'> & { readonly articleId: string };

export interface FillRequest {
  /** How many items the quiz shall have in the end, those already chosen included. */
  readonly count: number;
  /** How many of one article at most, those already chosen included; null for no limit. */
  readonly perArticle: number | null;
}

export interface Filling<T extends BankItem> {
  /** The items to add, in the order in which to ask them. */
  readonly items: readonly T[];
  /** Why there are fewer than asked for, as a sentence for the teacher; null when there are not. */
  readonly shortfall: string | null;
}

/** What each item of its kind that the quiz already has takes off an item's score, so that kinds are mixed. */
const SAME_KIND = 0.05;

function howMany(count: number): string {
  return count === 1 ? '1 item' : `${count} items`;
}

function shortfallOf(request: FillRequest, got: number, skipped: number): string | null {
  if (got >= request.count) return null;
  const limit =
    request.perArticle === null ? '' : ` with at most ${howMany(request.perArticle)} from each article`;
  const alike = skipped === 0 ? '' : ` ${howMany(skipped)} would have asked much the same as others.`;
  return `${got} of ${request.count}: the bank holds no more that fit${limit}.${alike}`;
}

/** The best of these that asks nothing the quiz asks already, and those before it that do. */
function bestFresh<T extends BankItem>(
  items: readonly T[],
  taken: readonly T[],
): { best: T | null; alike: T[] } {
  const ofKind = (item: T): number => taken.filter((other) => other.kind === item.kind).length;
  const worth = new Map(items.map((item) => [item, item.score - SAME_KIND * ofKind(item)]));
  const sorted = items.toSorted(
    (a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0) || (a.id < b.id ? -1 : 1),
  );
  const at = sorted.findIndex((item) => taken.every((other) => nearDuplicate(item, other) === null));
  return at < 0 ? { best: null, alike: sorted } : { best: sorted[at] ?? null, alike: sorted.slice(0, at) };
}

/**
 * Fills a quiz up from the bank: "10 items, two from each article". Goes round the articles, which come in
 * random order, and takes the best item of each in turn, none that the quiz has or that asks much the same as
 * another. The bank holds what may be asked: the caller leaves out what is not approved.
 */
export function fillQuiz<T extends BankItem>(
  request: FillRequest,
  chosen: readonly T[],
  bank: readonly T[],
  random: Random,
): Filling<T> {
  const taken: T[] = [...chosen];
  const had = new Set(chosen.map((item) => item.id));
  const open = new Map<string, T[]>();
  for (const item of bank) {
    if (!had.has(item.id)) open.set(item.articleId, [...(open.get(item.articleId) ?? []), item]);
  }
  const ofArticle = (articleId: string): number =>
    taken.filter((item) => item.articleId === articleId).length;
  const limit = request.perArticle ?? Infinity;
  let skipped = 0;
  let articles = shuffled([...open.keys()].sort(), random);
  while (articles.length > 0 && taken.length < request.count) {
    // those that gave least so far are next, so that the articles take turns
    const fewest = Math.min(...articles.map(ofArticle));
    articles = articles.filter((articleId) => {
      if (taken.length >= request.count || ofArticle(articleId) > fewest) return true;
      if (fewest >= limit) return false;
      const items = open.get(articleId) ?? [];
      const { best, alike } = bestFresh(items, taken);
      skipped += alike.length;
      open.set(
        articleId,
        items.filter((item) => item !== best && !alike.includes(item)),
      );
      if (best !== null) taken.push(best);
      return best !== null;
    });
  }
  return { items: taken.slice(chosen.length), shortfall: shortfallOf(request, taken.length, skipped) };
}
