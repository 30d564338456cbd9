import { Table, type MigrationInterface, type QueryRunner, type TableColumnOptions } from 'typeorm';

const key = (name: string, length = '36'): TableColumnOptions => ({
  name,
  type: 'varchar',
  length,
  isPrimary: true,
});
const reference = (name: string): TableColumnOptions => ({ name, type: 'varchar', length: '36' });
const text = (name: string): TableColumnOptions => ({ name, type: 'text' });
const seconds = (name: string): TableColumnOptions => ({ name, type: 'bigint' });

const ofTeacher = (column: string) => ({
  columnNames: [column],
  referencedTableName: 'teachers',
  referencedColumnNames: ['id'],
  onDelete: 'CASCADE',
});

/** Length of a SHA-256 in hexadecimal digits. */
const HASH = '64';

const TABLES = [
  new Table({
    name: 'teachers',
    columns: [key('id'), text('name'), text('nameKey'), text('passwordHash'), seconds('createdAt')],
    uniques: [{ columnNames: ['nameKey'] }],
  }),
  new Table({
    name: 'sessions',
    columns: [key('tokenHash', HASH), reference('teacherId'), seconds('createdAt'), seconds('expiresAt')],
    indices: [{ columnNames: ['teacherId'] }],
    foreignKeys: [ofTeacher('teacherId')],
  }),
  new Table({
    name: 'invitations',
    columns: [
      key('tokenHash', HASH),
      { ...reference('invitedBy'), isNullable: true },
      seconds('createdAt'),
      seconds('expiresAt'),
    ],
    foreignKeys: [ofTeacher('invitedBy')],
  }),
];

/** Teachers, the browsers they are signed in with, and links that make further accounts. */
export class Accounts2 implements MigrationInterface {
  readonly name = 'Accounts1764100000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of TABLES) await queryRunner.createTable(table);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of TABLES.toReversed()) await queryRunner.dropTable(table);
  }
}
