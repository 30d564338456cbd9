import { z } from 'zod';

const SHORTEST_PASSWORD = 10;

const password = z
  .string()
  .min(SHORTEST_PASSWORD, `The password needs at least ${SHORTEST_PASSWORD} characters.`)
  .max(200, 'The password may have at most 200 characters.');

export const SignIn = z.object({
  name: z.string().max(100),
  password: z.string().max(200),
  next: z.string().max(2000).default('/articles'),
});
export type SignIn = z.infer<typeof SignIn>;

/** Checked by the service, so that the page can show its sentence beside the form. */
export const NewAccount = z.object({
  name: z
    .string()
    .trim()
    .min(1, 'Write a name to sign in with.')
    .max(60, 'The name may have at most 60 characters.'),
  password,
});
export type NewAccount = z.infer<typeof NewAccount>;

export const NewPassword = z.object({ current: z.string().max(200), password });
export type NewPassword = z.infer<typeof NewPassword>;

/** Anything a form may send; what it must hold is checked later. */
export const AnyForm = z.record(z.string(), z.unknown());
export type AnyForm = z.infer<typeof AnyForm>;
