import { z } from 'zod';
import { ITEM_KINDS, type Quiz } from '../../model.js';

export const QUIZ_FORMAT = 'quizwire-quiz';
/** Raised when a file of the new shape would be misread by a reader of the old one. */
export const QUIZ_VERSION = 1;

const Evidence = z.object({ start: z.int().min(0), end: z.int().min(0), text: z.string() });

const Item = z.object({
  id: z.string().min(1),
  kind: z.enum(ITEM_KINDS),
  stem: z.string(),
  key: z.string(),
  accept: z.array(z.string()),
  distractors: z.array(z.object({ text: z.string(), from: z.string(), why: z.string().nullable() })),
  options: z.array(z.string()),
  evidence: Evidence,
  derivation: z.string().nullable(),
  recallOnly: z.string().nullable(),
  rule: z.string(),
  score: z.number(),
});

const QuizItem = z.object({
  item: Item,
  ask: z.enum(['choice', 'recall']),
  points: z.number(),
  tags: z.array(z.string()),
  source: z.object({
    title: z.string(),
    publisher: z.string().nullable(),
    url: z.string().nullable(),
    publishedOn: z.string().nullable(),
  }),
  eventDate: z.string().nullable(),
  changedAt: z.number(),
});

/** A quiz as our own JSON file, the only format that keeps everything. Described in docs/exports.md. */
export const QuizFile = z.object({
  format: z.literal(QUIZ_FORMAT),
  version: z.literal(QUIZ_VERSION),
  quiz: z.object({
    id: z.string().min(1),
    title: z.string(),
    directions: z.string().nullable(),
    items: z.array(QuizItem),
    createdAt: z.number(),
  }),
}) satisfies z.ZodType<{ quiz: Quiz }>;
