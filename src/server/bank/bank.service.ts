import { Injectable } from '@nestjs/common';
import { nearDuplicates, type NearDuplicate } from '../../core/item/near-duplicate.js';
import type { BankedItem } from '../../store/item-repository.js';
import { Store } from '../../store/store.js';
import type { Owner } from '../../store/stored.js';
import type { BankRequest } from './bank-requests.js';

export interface Bank {
  readonly found: readonly BankedItem[];
  /** Pairs of which at least one was found; ids are those of the rows. */
  readonly duplicates: readonly NearDuplicate[];
  /** Everything the owner has, for the choices of the filters. */
  readonly articles: readonly BankedItem['article'][];
}

/** Seconds since 1970 at the beginning of a day. */
const beginning = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 1000;

function isWanted({ item, article }: BankedItem, { q, tag, since }: BankRequest): boolean {
  const text = [item.stem, item.key, ...item.accept].join(' ').toLowerCase();
  return (
    q
      .toLowerCase()
      .split(/\s+/u)
      .every((word) => text.includes(word)) &&
    (tag === undefined || article.tags.includes(tag)) &&
    (since === undefined || item.createdAt >= beginning(since))
  );
}

/** All questions of all articles. */
@Injectable()
export class BankService {
  constructor(private readonly store: Store) {}

  async find(owner: Owner, request: BankRequest): Promise<Bank> {
    const all = await this.store.read.items.ofOwner(owner);
    const found = all.filter(
      (banked) =>
        (request.kind === undefined || banked.item.kind === request.kind) &&
        (request.article === undefined || banked.article.id === request.article) &&
        (request.status === undefined
          ? banked.item.status !== 'rejected'
          : banked.item.status === request.status) &&
        isWanted(banked, request),
    );
    const ids = new Set(found.map(({ item }) => item.id));
    const alive = all.filter(({ item }) => item.status !== 'rejected');
    const duplicates = nearDuplicates(alive.map(({ item }) => item)).filter(
      ({ first, second }) => ids.has(first) || ids.has(second),
    );
    const articles = new Map(all.map(({ article }) => [article.id, article]));
    return { found, duplicates, articles: [...articles.values()] };
  }
}
