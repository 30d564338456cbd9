import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { count, fraction, id, json, nullable, reference, seconds, text } from './columns.js';
import type { ItemChange, Setting, StoredArticle, StoredItem, StoredQuiz, StoredQuizItem } from './stored.js';

/** A column for every field: one that is forgotten does not compile. */
type Columns<T> = Record<keyof T, EntitySchemaColumnOptions>;

export const articleSchema = new EntitySchema<StoredArticle>({
  name: 'article',
  tableName: 'articles',
  columns: {
    id,
    ownerId: nullable(reference),
    title: text,
    publisher: nullable(text),
    url: nullable(text),
    publishedOn: nullable(text),
    body: text,
    bodyHash: text,
    requested: nullable(count),
    shortfall: nullable(text),
    tags: json,
    createdAt: seconds,
  } satisfies Columns<StoredArticle>,
});

export const itemSchema = new EntitySchema<StoredItem>({
  name: 'item',
  tableName: 'items',
  columns: {
    id,
    coreId: text,
    articleId: reference,
    status: text,
    position: count,
    editedAt: nullable(seconds),
    createdAt: seconds,
    kind: text,
    stem: text,
    key: text,
    accept: json,
    distractors: json,
    options: json,
    evidence: json,
    derivation: nullable(text),
    recallOnly: nullable(text),
    rule: text,
    score: fraction,
  } satisfies Columns<StoredItem>,
});

export const itemChangeSchema = new EntitySchema<ItemChange>({
  name: 'itemChange',
  tableName: 'item_changes',
  columns: {
    id,
    articleId: reference,
    step: count,
    itemId: reference,
    before: nullable(json),
  } satisfies Columns<ItemChange>,
});

export const quizSchema = new EntitySchema<StoredQuiz>({
  name: 'quiz',
  tableName: 'quizzes',
  columns: {
    id,
    ownerId: nullable(reference),
    title: text,
    directions: nullable(text),
    seed: text,
    createdAt: seconds,
  } satisfies Columns<StoredQuiz>,
});

export const quizItemSchema = new EntitySchema<StoredQuizItem>({
  name: 'quizItem',
  tableName: 'quiz_items',
  columns: {
    quizId: id,
    itemId: id,
    position: count,
    ask: text,
    points: fraction,
  } satisfies Columns<StoredQuizItem>,
});

export const settingSchema = new EntitySchema<Setting>({
  name: 'setting',
  tableName: 'settings',
  columns: { name: { type: 'varchar', length: 100, primary: true }, value: text } satisfies Columns<Setting>,
});

export const SCHEMAS = [
  articleSchema,
  itemSchema,
  itemChangeSchema,
  quizSchema,
  quizItemSchema,
  settingSchema,
];
