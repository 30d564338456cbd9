import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

const changes = new Table({
  name: 'item_changes',
  columns: [
    { name: 'id', type: 'varchar', length: '36', isPrimary: true },
    { name: 'articleId', type: 'varchar', length: '36' },
    { name: 'step', type: 'integer' },
    { name: 'itemId', type: 'varchar', length: '36' },
    { name: 'before', type: 'text', isNullable: true },
  ],
  foreignKeys: [
    {
      columnNames: ['articleId'],
      referencedTableName: 'articles',
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
});

/** Words are found by their stems: "bridges" finds "bridge". The table follows the articles by triggers. */
const SQLITE_SEARCH = [
  `CREATE VIRTUAL TABLE "article_search" USING fts5("id" UNINDEXED, "title", "publisher", "body", tokenize = 'porter unicode61 remove_diacritics 2')`,
  `INSERT INTO "article_search" SELECT "id", "title", coalesce("publisher", ''), "body" FROM "articles"`,
  `CREATE TRIGGER "article_search_add" AFTER INSERT ON "articles" BEGIN
    INSERT INTO "article_search" VALUES (new."id", new."title", coalesce(new."publisher", ''), new."body");
  END`,
  `CREATE TRIGGER "article_search_remove" AFTER DELETE ON "articles" BEGIN
    DELETE FROM "article_search" WHERE "id" = old."id";
  END`,
  `CREATE TRIGGER "article_search_change" AFTER UPDATE OF "title", "publisher" ON "articles" BEGIN
    UPDATE "article_search" SET "title" = new."title", "publisher" = coalesce(new."publisher", '') WHERE "id" = new."id";
  END`,
];

/** What PostgreSQL indexes, and what a query must repeat for the index to be used. */
export const POSTGRES_SEARCHED = `to_tsvector('english', "title" || ' ' || coalesce("publisher", '') || ' ' || "body")`;

/** Tags and full-text search of articles, and the history of decisions that "undo" goes back in. */
export class Desk3 implements MigrationInterface {
  readonly name = 'Desk1764200000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "articles" ADD COLUMN "tags" text NOT NULL DEFAULT '[]'`);
    await queryRunner.createTable(changes);
    await queryRunner.createIndex(
      'item_changes',
      new TableIndex({ name: 'steps_of_article', columnNames: ['articleId', 'step'] }),
    );
    if (queryRunner.connection.options.type === 'sqlite') {
      for (const statement of SQLITE_SEARCH) await queryRunner.query(statement);
    } else {
      await queryRunner.query('ALTER TABLE "articles" ALTER COLUMN "tags" DROP DEFAULT');
      await queryRunner.query(`CREATE INDEX "article_search" ON "articles" USING GIN (${POSTGRES_SEARCHED})`);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    if (queryRunner.connection.options.type === 'sqlite') {
      for (const event of ['add', 'remove', 'change'])
        await queryRunner.query(`DROP TRIGGER "article_search_${event}"`);
      await queryRunner.query('DROP TABLE "article_search"');
    } else {
      await queryRunner.query('DROP INDEX "article_search"');
    }
    await queryRunner.dropTable(changes);
    await queryRunner.query('ALTER TABLE "articles" DROP COLUMN "tags"');
  }
}
