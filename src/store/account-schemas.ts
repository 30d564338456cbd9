import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { id, nullable, reference, seconds, text } from './columns.js';

type Columns<T> = Record<keyof T, EntitySchemaColumnOptions>;

/** Somebody with an account. Times are seconds since 1970. */
export interface Teacher {
  readonly id: string;
  /** As they write it, and what they sign in with. */
  readonly name: string;
  /** The name in lower case without surplus spaces: `Anna` and `anna` are one account. */
  readonly nameKey: string;
  /** See `server/accounts/password.ts`. */
  readonly passwordHash: string;
  readonly createdAt: number;
}

/** One browser that is signed in. */
export interface Session {
  /** SHA-256 of what the browser's cookie holds: who reads the table cannot sign in with it. */
  readonly tokenHash: string;
  readonly teacherId: string;
  readonly createdAt: number;
  readonly expiresAt: number;
}

/** A link that makes one account. */
export interface Invitation {
  /** SHA-256 of what the link holds. */
  readonly tokenHash: string;
  /** Null for the link that the console shows at the first start. */
  readonly invitedBy: string | null;
  readonly createdAt: number;
  readonly expiresAt: number;
}

const hash = { type: 'varchar', length: 64, primary: true } satisfies EntitySchemaColumnOptions;

export const teacherSchema = new EntitySchema<Teacher>({
  name: 'teacher',
  tableName: 'teachers',
  columns: {
    id,
    name: text,
    nameKey: text,
    passwordHash: text,
    createdAt: seconds,
  } satisfies Columns<Teacher>,
});

export const sessionSchema = new EntitySchema<Session>({
  name: 'session',
  tableName: 'sessions',
  columns: {
    tokenHash: hash,
    teacherId: reference,
    createdAt: seconds,
    expiresAt: seconds,
  } satisfies Columns<Session>,
});

export const invitationSchema = new EntitySchema<Invitation>({
  name: 'invitation',
  tableName: 'invitations',
  columns: {
    tokenHash: hash,
    invitedBy: nullable(reference),
    createdAt: seconds,
    expiresAt: seconds,
  } satisfies Columns<Invitation>,
});

export const ACCOUNT_SCHEMAS = [teacherSchema, sessionSchema, invitationSchema];
