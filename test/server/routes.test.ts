import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bridgeArticle } from '../fixtures/bridge-article.js';
import type { Client } from './client.js';
import { startServer, type RunningServer } from './start-server.js';

interface Route {
  readonly method: string;
  readonly path: string;
}

/** What express keeps of a route; Nest registers all of its own there. */
interface Layer {
  readonly route?: { readonly path: string | string[]; readonly methods: Readonly<Record<string, boolean>> };
}

/** Answers without a session: signing in, invitations, health, and what students see. */
const OPEN = /^\/(?:sign-in|welcome\/:token|health|join|take|study|students)(?:\/|$)/u;

/** About the teacher who asks, whoever it is, or about nothing that is stored. */
const OF_ONESELF = /^\/(?:account|api\/docs)(?:[/.-]|$)/u;

function routesOf({ app }: RunningServer): Route[] {
  const { stack } = (app.getHttpAdapter().getInstance() as { router: { stack: Layer[] } }).router;
  return stack.flatMap(({ route }) =>
    route === undefined
      ? []
      : [route.path].flat().flatMap((path) =>
          Object.keys(route.methods)
            .filter(
              (method) => method === 'get' || method === 'post' || method === 'put' || method === 'delete',
            )
            .map((method) => ({ method: method.toUpperCase(), path })),
        ),
  );
}

describe('every route of the app', () => {
  let server: RunningServer;
  let other: Client;
  let routes: Route[];
  /** Rows of the first teacher, by the kind that a path begins with. */
  let rows: Record<string, Record<string, string>>;

  beforeAll(async () => {
    server = await startServer();
    other = await server.teacher('Boris');
    const article = await (await server.postJson('/api/articles', { text: bridgeArticle.body })).json();
    await server.keepAll(article.id);
    const quiz = await (await server.postJson('/api/quizzes', { articleId: article.id })).json();
    const online = (await server.post(`/quizzes/${quiz.id}/sittings`, {})).headers.get('location') ?? '';
    rows = {
      articles: { id: article.id, itemId: article.items[0].id },
      sittings: { id: online.split('/').at(-1) ?? '' },
      quizzes: { id: quiz.id, letter: 'A' },
    };
    routes = routesOf(server);
  }, 30_000);
  afterAll(() => server.stop());

  const send = (client: Client, { method }: Route, path: string) =>
    fetch(server.url + path, {
      method,
      redirect: 'manual',
      headers: {
        accept: 'text/html',
        'content-type': 'application/json',
        'x-form-token': client.formToken,
        ...(client.token === null ? {} : { cookie: `quizwire=${client.token}` }),
      },
      ...(method === 'GET' ? {} : { body: '{}' }),
    });

  /** The address of the first teacher's row; null for a route that names none. */
  function filled({ path }: Route): string | null {
    const [, kind = ''] = /^\/(?:api\/)?(\w+)/u.exec(path) ?? [];
    if (!path.includes(':')) return null;
    const address = path.replaceAll(/:(\w+)/gu, (_, name: string) => rows[kind]?.[name] ?? 'unknown');
    return `${address}?format=anki`;
  }

  test('is found by this test', () => {
    expect(routes.length).toBeGreaterThan(25);
    expect(routes).toContainEqual({ method: 'POST', path: '/articles' });
    expect(routes).toContainEqual({ method: 'GET', path: '/quizzes/:id/key.pdf' });
  });

  test('refuses a browser in which nobody is signed in', async () => {
    for (const route of routes.filter(({ path }) => !OPEN.test(path))) {
      const path = filled(route) ?? route.path;
      const response = await send(server.visitor, route, path);
      const toSignIn = response.headers.get('location')?.startsWith('/sign-in') ?? false;
      const refused = response.status === 401 || (response.status === 303 && toSignIn);
      expect({ route, status: response.status, refused }).toEqual({
        route,
        status: response.status,
        refused: true,
      });
    }
  });

  test('that names a row refuses another teacher, and leaves the row as it was', async () => {
    const before = await (await server.get(`/api/articles/${rows['articles']?.['id']}`)).json();
    for (const route of routes.filter(({ path }) => !OPEN.test(path) && !OF_ONESELF.test(path))) {
      const path = filled(route);
      if (path === null) continue;
      const { status } = await send(other, route, path);
      // A request whose body is wrong for everybody says so before it looks for the row.
      const refused = status === 404 || (route.method !== 'GET' && status === 400);
      expect({ route, status, refused }).toEqual({ route, status, refused: true });
    }
    expect(await (await server.get(`/api/articles/${rows['articles']?.['id']}`)).json()).toEqual(before);
  });

  test('that lists rows shows another teacher none of them', async () => {
    const { title } = bridgeArticle;
    for (const route of routes.filter(({ path, method }) => method === 'GET' && !path.includes(':'))) {
      if (OPEN.test(route.path) || OF_ONESELF.test(route.path)) continue;
      const text = await (await send(other, route, route.path)).text();
      expect({
        route,
        shown: text.includes(title) || text.includes(rows['articles']?.['id'] ?? '-'),
      }).toEqual({
        route,
        shown: false,
      });
    }
  });
});
