import { Raw, type EntityManager, type FindOperator } from 'typeorm';
import { POSTGRES_SEARCHED } from './migrations/3-desk.js';

/** The words of what somebody typed, as FTS5 takes them: each in quotation marks, the last may be unfinished. */
function ftsQuery(typed: string): string {
  const words = typed.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word, index) => `"${word}"${index === words.length - 1 ? '*' : ''}`).join(' ');
}

/** The `id` part of a where clause for articles that hold all the words; nothing where no words are given. */
export function searched(manager: EntityManager, typed: string): { id?: FindOperator<string> } {
  const query = ftsQuery(typed);
  if (query === '') return {};
  if (manager.connection.options.type === 'sqlite') {
    return {
      id: Raw((id) => `${id} IN (SELECT "id" FROM "article_search" WHERE "article_search" MATCH :query)`, {
        query,
      }),
    };
  }
  return {
    id: Raw(
      (id) =>
        `${id} IN (SELECT "id" FROM "articles" WHERE ${POSTGRES_SEARCHED} @@ websearch_to_tsquery('english', :query))`,
      { query: typed },
    ),
  };
}
