import type { EntitySchemaColumnOptions } from 'typeorm';

/**
 * The kinds of column that SQLite and PostgreSQL have in common. Migrations name the same types; these say how a
 * row becomes an object.
 */
export const id = { type: 'varchar', length: 36, primary: true } satisfies EntitySchemaColumnOptions;
export const reference = { type: 'varchar', length: 36 } satisfies EntitySchemaColumnOptions;
export const text = { type: 'text' } satisfies EntitySchemaColumnOptions;
export const count = { type: 'integer' } satisfies EntitySchemaColumnOptions;
export const fraction = { type: 'double precision' } satisfies EntitySchemaColumnOptions;
export const json = { type: 'simple-json' } satisfies EntitySchemaColumnOptions;

/** Seconds since 1970; pg hands 64-bit integers out as strings. */
export const seconds = {
  type: 'bigint',
  transformer: {
    to: (value: unknown) => value,
    from: (value: string | number | null) => (value === null ? null : Number(value)),
  },
} satisfies EntitySchemaColumnOptions;

export const nullable = <T extends EntitySchemaColumnOptions>(column: T) => ({ ...column, nullable: true });
