import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { count, id, json, nullable, reference, seconds, text } from './columns.js';
import type { Attempt, Sitting, StoredResponse, Student } from './sitting.js';

type Columns<T> = Record<keyof T, EntitySchemaColumnOptions>;

export const sittingSchema = new EntitySchema<Sitting>({
  name: 'sitting',
  tableName: 'sittings',
  columns: {
    id,
    ownerId: nullable(reference),
    quizId: reference,
    code: text,
    revision: text,
    quiz: json,
    rivals: json,
    seed: text,
    layout: text,
    feedback: text,
    retakes: text,
    formPlan: text,
    minutes: nullable(count),
    classList: json,
    opensAt: nullable(seconds),
    closesAt: nullable(seconds),
    closedAt: nullable(seconds),
    purgeAt: seconds,
    createdAt: seconds,
  } satisfies Columns<Sitting>,
});

export const studentSchema = new EntitySchema<Student>({
  name: 'student',
  tableName: 'students',
  columns: {
    id,
    sittingId: reference,
    name: text,
    nameKey: text,
    resumeCode: text,
    joinKey: text,
    createdAt: seconds,
  } satisfies Columns<Student>,
});

export const attemptSchema = new EntitySchema<Attempt>({
  name: 'attempt',
  tableName: 'attempts',
  columns: {
    id,
    studentId: reference,
    sittingId: reference,
    number: count,
    form: text,
    startedAt: seconds,
    deadline: nullable(seconds),
    finishedAt: nullable(seconds),
  } satisfies Columns<Attempt>,
});

export const responseSchema = new EntitySchema<StoredResponse>({
  name: 'response',
  tableName: 'responses',
  columns: {
    attemptId: id,
    itemId: { type: 'varchar', length: 100, primary: true },
    answer: text,
    correct: { type: 'boolean' },
    sequence: count,
    answeredAt: seconds,
    shownAt: nullable(seconds),
  } satisfies Columns<StoredResponse>,
});

/** A link under which anybody may study a quiz with flip cards. */
export interface StudyLink {
  readonly quizId: string;
  readonly token: string;
}

export const studyLinkSchema = new EntitySchema<StudyLink>({
  name: 'studyLink',
  tableName: 'study_links',
  columns: { quizId: id, token: text } satisfies Columns<StudyLink>,
});

export const SITTING_SCHEMAS = [sittingSchema, studentSchema, attemptSchema, responseSchema, studyLinkSchema];
