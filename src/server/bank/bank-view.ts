import type { NearDuplicate } from '../../core/item/near-duplicate.js';
import { ITEM_KINDS } from '../../core/model.js';
import type { BankedItem } from '../../store/item-repository.js';
import { ITEM_STATUSES, type ItemStatus } from '../../store/stored.js';
import { KIND_NAMES } from '../articles/kind-names.js';
import type { BankRequest } from './bank-requests.js';
import type { Bank } from './bank.service.js';

/** More rows than anybody reads; the filters lead to the rest. */
const MOST_ROWS = 300;

export const STATUS_NAMES: Readonly<Record<ItemStatus, string>> = {
  proposed: 'to decide',
  kept: 'kept',
  rejected: 'rejected',
};

const choices = <T extends string>(
  values: readonly T[],
  name: (value: T) => string,
  chosen: string | undefined,
) => values.map((value) => ({ value, name: name(value), chosen: value === chosen }));

/** What asks much the same as an item, as sentences with links. */
function likeness(id: string, duplicates: readonly NearDuplicate[], byId: ReadonlyMap<string, BankedItem>) {
  return duplicates
    .filter(({ first, second }) => first === id || second === id)
    .flatMap(({ first, second }) => byId.get(first === id ? second : first) ?? [])
    .map(({ item, article }) => ({ stem: item.stem, articleId: article.id, itemId: item.id }));
}

/** The bank with its filters, grouped by nothing: newest article first. */
export function bankView({ found, duplicates, articles }: Bank, request: BankRequest) {
  const byId = new Map(found.map((banked) => [banked.item.id, banked]));
  const rows = found.slice(0, MOST_ROWS).map(({ item, article }) => ({
    id: item.id,
    kind: KIND_NAMES[item.kind],
    status: STATUS_NAMES[item.status],
    kept: item.status === 'kept',
    stem: item.stem,
    key: item.key,
    articleId: article.id,
    article: article.title,
    alike: likeness(item.id, duplicates, byId),
  }));
  return {
    q: request.q,
    since: request.since ?? '',
    kinds: choices(ITEM_KINDS, (kind) => KIND_NAMES[kind], request.kind),
    statuses: choices(ITEM_STATUSES, (status) => STATUS_NAMES[status], request.status),
    articles: articles.map(({ id, title }) => ({ value: id, name: title, chosen: id === request.article })),
    tags: choices([...new Set(articles.flatMap(({ tags }) => tags))].sort(), (tag) => tag, request.tag),
    rows,
    found: found.length === 1 ? '1 question' : `${found.length} questions`,
    more: found.length > MOST_ROWS ? MOST_ROWS : null,
    anyKept: rows.some(({ kept }) => kept),
  };
}
