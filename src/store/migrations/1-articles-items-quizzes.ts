import {
  Table,
  TableIndex,
  type MigrationInterface,
  type QueryRunner,
  type TableColumnOptions,
} from 'typeorm';

const id = (name: string): TableColumnOptions => ({ name, type: 'varchar', length: '36', isPrimary: true });
const reference = (name: string): TableColumnOptions => ({ name, type: 'varchar', length: '36' });
const column =
  (type: string) =>
  (name: string): TableColumnOptions => ({ name, type });
const text = column('text');
const count = column('integer');
const seconds = column('bigint');
const nullable = (of: TableColumnOptions): TableColumnOptions => ({ ...of, isNullable: true });

const articles = new Table({
  name: 'articles',
  columns: [
    id('id'),
    nullable(reference('ownerId')),
    text('title'),
    nullable(text('publisher')),
    nullable(text('url')),
    nullable(text('publishedOn')),
    text('body'),
    text('bodyHash'),
    nullable(count('requested')),
    nullable(text('shortfall')),
    seconds('createdAt'),
  ],
});

const items = new Table({
  name: 'items',
  columns: [
    id('id'),
    text('coreId'),
    reference('articleId'),
    text('status'),
    count('position'),
    nullable(seconds('editedAt')),
    seconds('createdAt'),
    ...['kind', 'stem', 'key', 'accept', 'distractors', 'options', 'evidence', 'rule'].map(text),
    nullable(text('derivation')),
    nullable(text('recallOnly')),
    column('double precision')('score'),
  ],
  uniques: [{ columnNames: ['articleId', 'coreId'] }],
  checks: [{ expression: `"status" IN ('proposed', 'kept', 'rejected')` }],
  foreignKeys: [
    {
      columnNames: ['articleId'],
      referencedTableName: 'articles',
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
});

const quizzes = new Table({
  name: 'quizzes',
  columns: [
    id('id'),
    nullable(reference('ownerId')),
    text('title'),
    nullable(text('directions')),
    text('seed'),
    seconds('createdAt'),
  ],
  indices: [{ columnNames: ['ownerId'] }],
});

const quizItems = new Table({
  name: 'quiz_items',
  columns: [id('quizId'), id('itemId'), count('position'), text('ask'), column('double precision')('points')],
  checks: [{ expression: `"ask" IN ('choice', 'recall')` }],
  indices: [{ columnNames: ['itemId'] }],
  foreignKeys: [
    {
      columnNames: ['quizId'],
      referencedTableName: 'quizzes',
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
    // An item that stands in a quiz cannot go away under it.
    {
      columnNames: ['itemId'],
      referencedTableName: 'items',
      referencedColumnNames: ['id'],
      onDelete: 'RESTRICT',
    },
  ],
});

const settings = new Table({
  name: 'settings',
  columns: [{ name: 'name', type: 'varchar', length: '100', isPrimary: true }, text('value')],
});

const TABLES = [articles, items, quizzes, quizItems, settings];

/** Articles, their items, the quizzes made of them, and the installation's settings. */
export class ArticlesItemsQuizzes1 implements MigrationInterface {
  readonly name = 'ArticlesItemsQuizzes1764000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of TABLES) await queryRunner.createTable(table);
    await queryRunner.createIndex(
      'articles',
      new TableIndex({
        name: 'same_text_once_per_owner',
        columnNames: ['ownerId', 'bodyHash'],
        isUnique: true,
        where: '"ownerId" IS NOT NULL',
      }),
    );
    await queryRunner.createIndex(
      'articles',
      new TableIndex({
        name: 'same_text_once_without_owner',
        columnNames: ['bodyHash'],
        isUnique: true,
        where: '"ownerId" IS NULL',
      }),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of TABLES.toReversed()) await queryRunner.dropTable(table);
  }
}
