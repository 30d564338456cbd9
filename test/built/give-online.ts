import type { Client } from '../server/client.js';

/** One question as a student's page shows it. */
export interface ShownItem {
  readonly id: string;
  /** Empty where the answer is typed. */
  readonly options: readonly string[];
  /** What is stored: empty and 0 for nothing. */
  readonly answer: string;
  readonly sequence: number;
}

export interface Online {
  /** What students type. */
  readonly code: string;
  /** The teacher's page. */
  readonly path: string;
  readonly items: readonly ShownItem[];
  /** As the API tells its teacher. */
  readonly quiz: { readonly items: readonly { readonly id: string; readonly key: string }[] };
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
  '#x60': '`',
  '#x3D': '=',
};
const plain = (html: string): string => html.replaceAll(/&([#\w]+);/gu, (all, name) => ENTITIES[name] ?? all);

/** The questions of a student's page. */
export function itemsOn(page: string): ShownItem[] {
  return page
    .split('<fieldset')
    .slice(1)
    .map((fieldset) => ({
      id: plain(/data-item="([^"]+)"/u.exec(fieldset)?.[1] ?? ''),
      answer: plain(/name="was\.[^"]+" value="([^"]*)"/u.exec(fieldset)?.[1] ?? ''),
      sequence: Number(/data-sequence="(\d+)"/u.exec(fieldset)?.[1]),
      options: [...fieldset.matchAll(/type="radio" name="[^"]+" value="([^"]*)"/gu)].map(([, text]) =>
        plain(text ?? ''),
      ),
    }));
}

const location = (response: Response): string => {
  const place = response.headers.get('location');
  if (place === null) throw new Error(`${response.url} answered ${response.status}.`);
  return place;
};

/** @returns the path of the student's page. */
export async function joinOnline(url: string, code: string, name: string): Promise<string> {
  const response = await fetch(`${url}/join`, {
    method: 'POST',
    body: new URLSearchParams({ code, name, joinKey: name }),
    redirect: 'manual',
  });
  await response.arrayBuffer();
  return location(response);
}

/** @returns whether the server says that the answer is stored. */
export async function sendAnswer(
  url: string,
  path: string,
  itemId: string,
  answer: string,
  sequence: number,
): Promise<boolean> {
  const response = await fetch(`${url}${path}/answers`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ attempt: 1, itemId, answer, sequence }),
  });
  const body = (await response.json()) as { saved?: boolean };
  return response.ok && body.saved === true;
}

/**
 * Makes a quiz of the questions of all sample articles that nobody rejected, and gives it online.
 * @param most questions at most.
 * @param settings as the form of a new sitting sends them.
 */
export async function giveOnline(
  teacher: Client,
  most: number,
  settings: Record<string, string> = {},
): Promise<Online> {
  const articles = (await (await teacher.get('/api/articles')).json()) as { id: string }[];
  const itemIds: string[] = [];
  for (const { id } of articles) {
    await teacher.post(`/articles/${id}/keep-rest`, {});
    const { items } = (await (await teacher.get(`/api/articles/${id}`)).json()) as {
      items: { id: string; status: string }[];
    };
    itemIds.push(...items.filter(({ status }) => status === 'kept').map((item) => item.id));
  }
  const created = await teacher.postJson('/api/quizzes', {
    itemIds: itemIds.slice(0, most),
    title: 'The news of October',
  });
  const { id } = (await created.json()) as { id: string };
  const quiz = (await (await teacher.get(`/api/quizzes/${id}`)).json()) as Online['quiz'];
  const form = { formPlan: 'same', ...settings };
  const path = location(await teacher.post(`/quizzes/${id}/sittings`, form));
  const [, code = ''] = /board-code code">([^<]+)</u.exec(await (await teacher.get(path)).text()) ?? [];
  const student = await joinOnline(teacher.url, code, 'Zoe');
  return { code, path, quiz, items: itemsOn(await (await fetch(teacher.url + student)).text()) };
}
