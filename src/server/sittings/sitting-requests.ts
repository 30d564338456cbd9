import { z } from 'zod';
import { FEEDBACKS, FORM_PLANS, LAYOUTS, RETAKES } from '../../store/sitting.js';

/** Characters of an answer: as many as grading reads. */
const LONGEST_ANSWER = 500;
const MOST_MINUTES = 600;
const MOST_NAMES = 500;
export const USUAL_PURGE_DAYS = 180;

/** Line breaks and other control characters, which no answer needs and no spreadsheet takes. */
const plain = (text: string): string => text.replaceAll(/\p{Cc}+/gu, ' ').trim();

const LOOKS_LIKE_MAIL = /\S@\S+\.\S/u;
/** No student's address is kept, whoever types it. */
export const looksLikeMail = (name: string): boolean => LOOKS_LIKE_MAIL.test(name);

const answer = z
  .string()
  .max(LONGEST_ANSWER, `an answer may have at most ${LONGEST_ANSWER} characters.`)
  .transform(plain);

export const JoinQuery = z.object({ code: z.string().max(40).default('') });
export type JoinQuery = z.infer<typeof JoinQuery>;

export const Join = z.object({
  code: z.string().max(40),
  name: z
    .string()
    .max(60, 'a name may have at most 60 characters.')
    .transform((name) => plain(name).replaceAll(/\s+/gu, ' ')),
  joinKey: z.string().min(1).max(64),
});
export type Join = z.infer<typeof Join>;

/** One answer, as the page's script sends it. */
export const SendAnswer = z.object({
  attempt: z.number().int().min(1),
  itemId: z.string().max(100),
  answer,
  sequence: z.number().int().min(1).max(1_000_000),
});
export type SendAnswer = z.infer<typeof SendAnswer>;

/** Which question is on the screen, from 1. */
export const TakeQuery = z.object({
  q: z.coerce.number().int().min(1).max(1000).catch(1).default(1),
  said: z.enum(['nothing', 'unanswered']).catch('nothing').default('nothing'),
});
export type TakeQuery = z.infer<typeof TakeQuery>;

/**
 * The page's form without its script. `answer.ID` is the answer to a question and `was.ID` what it was when the page
 * was made: only what changed is stored, so that an old page undoes nothing. `go` is the number of the question to go to,
 * `check 3` to see what is right to the third, and `review` to look through all.
 */
export const TakeForm = z
  .object({
    attempt: z.coerce.number().int().min(1),
    go: z.string().max(10).default('review'),
  })
  .catchall(answer);
export type TakeForm = z.infer<typeof TakeForm>;

/** Which attempt is handed in. */
export const HandIn = z.object({ attempt: z.coerce.number().int().min(1) });
export type HandIn = z.infer<typeof HandIn>;

const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' || value === undefined ? null : value), schema.nullable());

/** Minutes that the teacher's clock is behind UTC, as the page's script says; without it the server's own. */
const zone = optional(z.coerce.number().int().min(-900).max(900));
const localTime = optional(z.iso.datetime({ local: true }));

/** `2026-11-23T08:30` on the teacher's clock as seconds since 1970. */
function secondsOf(local: string | null, behindUtc: number | null): number | null {
  if (local === null) return null;
  const time = behindUtc === null ? Date.parse(local) : Date.parse(`${local}Z`) + behindUtc * 60_000;
  return Math.floor(time / 1000);
}

export const NewSitting = z
  .object({
    layout: z.enum(LAYOUTS).default('one'),
    feedback: z.enum(FEEDBACKS).default('handed-in'),
    retakes: z.enum(RETAKES).default('none'),
    formPlan: z.enum(FORM_PLANS).default('letters'),
    minutes: optional(z.coerce.number().int().min(1).max(MOST_MINUTES)),
    // Not `classList`, under which scripts find another thing of the form.
    names: z
      .string()
      .max(30_000)
      .refine(
        (names) => !looksLikeMail(names),
        'there is an e-mail address in it. Quizwire keeps none: names will do.',
      )
      .default(''),
    opensAt: localTime,
    closesAt: localTime,
    zone,
    purgeDays: z.coerce.number().int().min(1).max(3650).default(USUAL_PURGE_DAYS),
  })
  .transform(({ names, opensAt, closesAt, zone, ...rest }) => ({
    ...rest,
    classList: [
      ...new Set(
        names
          .split('\n')
          .map(plain)
          .filter((name) => name !== ''),
      ),
    ].slice(0, MOST_NAMES),
    opensAt: secondsOf(opensAt, zone),
    closesAt: secondsOf(closesAt, zone),
  }));
export type NewSitting = z.infer<typeof NewSitting>;

export const AcceptAnswer = z.object({ itemId: z.string().max(100), answer });
export type AcceptAnswer = z.infer<typeof AcceptAnswer>;
