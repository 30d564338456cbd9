import { Table, type MigrationInterface, type QueryRunner, type TableColumnOptions } from 'typeorm';

const key = (name: string, length = '36'): TableColumnOptions => ({
  name,
  type: 'varchar',
  length,
  isPrimary: true,
});
const reference = (name: string): TableColumnOptions => ({ name, type: 'varchar', length: '36' });
const text = (name: string): TableColumnOptions => ({ name, type: 'text' });
const count = (name: string): TableColumnOptions => ({ name, type: 'integer' });
const seconds = (name: string): TableColumnOptions => ({ name, type: 'bigint' });
const nullable = (of: TableColumnOptions): TableColumnOptions => ({ ...of, isNullable: true });

const goesWith = (column: string, table: string) => ({
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: ['id'],
  onDelete: 'CASCADE',
});

const TABLES = [
  new Table({
    name: 'sittings',
    columns: [
      key('id'),
      nullable(reference('ownerId')),
      reference('quizId'),
      ...[
        'code',
        'revision',
        'quiz',
        'rivals',
        'seed',
        'layout',
        'feedback',
        'retakes',
        'formPlan',
        'classList',
      ].map(text),
      nullable(count('minutes')),
      ...['opensAt', 'closesAt', 'closedAt'].map((name) => nullable(seconds(name))),
      seconds('purgeAt'),
      seconds('createdAt'),
    ],
    uniques: [{ columnNames: ['code'] }],
    indices: [{ columnNames: ['ownerId'] }, { columnNames: ['quizId'] }],
    foreignKeys: [goesWith('quizId', 'quizzes')],
  }),
  new Table({
    name: 'students',
    columns: [
      key('id'),
      reference('sittingId'),
      ...['name', 'nameKey', 'resumeCode', 'joinKey'].map(text),
      seconds('createdAt'),
    ],
    uniques: [{ columnNames: ['resumeCode'] }, { columnNames: ['sittingId', 'nameKey'] }],
    foreignKeys: [goesWith('sittingId', 'sittings')],
  }),
  new Table({
    name: 'attempts',
    columns: [
      key('id'),
      reference('studentId'),
      reference('sittingId'),
      count('number'),
      text('form'),
      seconds('startedAt'),
      nullable(seconds('deadline')),
      nullable(seconds('finishedAt')),
    ],
    uniques: [{ columnNames: ['studentId', 'number'] }],
    indices: [{ columnNames: ['sittingId'] }],
    foreignKeys: [goesWith('studentId', 'students'), goesWith('sittingId', 'sittings')],
  }),
  new Table({
    name: 'responses',
    columns: [
      key('attemptId'),
      key('itemId', '100'),
      text('answer'),
      { name: 'correct', type: 'boolean' },
      count('sequence'),
      seconds('answeredAt'),
    ],
    foreignKeys: [goesWith('attemptId', 'attempts')],
  }),
  new Table({
    name: 'study_links',
    columns: [key('quizId'), text('token')],
    uniques: [{ columnNames: ['token'] }],
    foreignKeys: [goesWith('quizId', 'quizzes')],
  }),
];

/** Quizzes given online, who takes them and what they answer; links to study. */
export class Sittings4 implements MigrationInterface {
  readonly name = 'Sittings1764300000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of TABLES) await queryRunner.createTable(table);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of TABLES.toReversed()) await queryRunner.dropTable(table);
  }
}
