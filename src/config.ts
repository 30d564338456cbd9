import { join } from 'node:path';
import { z } from 'zod';
import { PACKAGE_DIRECTORY } from './package-directory.js';

/** An empty variable counts as unset, as in `PORT= npm start`. */
const setting = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema);

/** Every setting, as the environment names it. */
const Environment = z
  .object({
    PORT: setting(z.coerce.number().int().min(0).max(65_535).default(3000)),
    HOST: setting(z.string().default('127.0.0.1')),
    DATABASE_URL: setting(
      z
        .url({
          protocol: /^postgres(?:ql)?$/u,
          error: 'wants the form postgres://user:password@host/database',
        })
        .optional(),
    ),
    QUIZWIRE_DATABASE: setting(z.string().default(join(PACKAGE_DIRECTORY, 'data', 'quizwire.sqlite'))),
    QUIZWIRE_BROWSER: setting(z.string().optional()),
  })
  .transform((environment) => ({
    /** 0 lets the system choose a free one. */
    port: environment.PORT,
    /** Loopback unless told otherwise. */
    host: environment.HOST,
    database:
      environment.DATABASE_URL === undefined
        ? { kind: 'sqlite' as const, file: environment.QUIZWIRE_DATABASE }
        : { kind: 'postgres' as const, url: environment.DATABASE_URL },
    /** Program that prints PDF; null lets it be found. */
    browser: environment.QUIZWIRE_BROWSER ?? null,
  }));

export type Config = z.infer<typeof Environment>;
export type DatabaseConfig = Config['database'];

/** A setting that cannot be used. */
export class BadSetting extends Error {
  override readonly name = 'BadSetting';
}

/**
 * Reads the settings from environment variables.
 * @throws BadSetting naming the first variable that is wrong.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const result = Environment.safeParse(environment);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new BadSetting(`The environment variable ${issue?.path.join('.')} is wrong: ${issue?.message}.`);
}
