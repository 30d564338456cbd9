import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a student saw what is right, question by question. */
export class ShownAnswers5 implements MigrationInterface {
  readonly name = 'ShownAnswers1764400000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "responses" ADD COLUMN "shownAt" bigint');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "responses" DROP COLUMN "shownAt"');
  }
}
