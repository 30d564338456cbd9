import { Client } from '../server/client.js';
import type { BuiltServer } from './start-built.js';

export const FIRST_TEACHER = { name: 'Anna', password: 'a long enough password' };

function cookieOf(response: Response): string {
  const [, token] = /quizwire=([^;]+)/u.exec(response.headers.get('set-cookie') ?? '') ?? [];
  if (token === undefined) throw new Error(`No cookie came with ${response.url} (${response.status}).`);
  return token;
}

/** Follows the link of the console and makes the first account, as a person does. */
export async function makeFirstAccount({ url, link }: BuiltServer): Promise<Client> {
  if (link === null) throw new Error('There is an account already.');
  const path = new URL(link).pathname;
  const visitor = new Client(url, cookieOf(await fetch(link)));
  return new Client(url, cookieOf(await visitor.post(path, FIRST_TEACHER)));
}
