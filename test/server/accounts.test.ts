import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { AccountsService } from '../../src/server/accounts/accounts.service.js';
import { formTokenOf } from '../../src/server/accounts/secret-token.js';
import { bridgeArticle } from '../fixtures/bridge-article.js';
import { Client } from './client.js';
import { PASSWORD, startServer, type RunningServer } from './start-server.js';

// A password takes a good part of a second to check, on purpose.
jest.setTimeout(60_000);

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const cookieOf = (response: Response): string =>
  /quizwire=([^;]*)/u.exec(response.headers.get('set-cookie') ?? '')?.[1] ?? '';

/** A browser that has seen a page with a form. */
const newBrowser = async (path = '/sign-in') =>
  new Client(server.url, cookieOf(await server.visitor.get(path)));

describe('signing in', () => {
  test('gives a new cookie that scripts cannot read, and leads to where one wanted to go', async () => {
    const browser = await newBrowser();
    const response = await browser.post('/sign-in', { name: ' anna', password: PASSWORD, next: '/quizzes' });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/quizzes');
    expect(response.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/u);
    expect(response.headers.get('set-cookie')).not.toContain('Secure');
    expect(cookieOf(response)).not.toBe(browser.token);
    expect((await new Client(server.url, cookieOf(response)).get('/articles')).status).toBe(200);
  });

  test('behind https the cookie travels over https only', async () => {
    const browser = await newBrowser();
    const form = { name: 'Anna', password: PASSWORD };
    const response = await browser.post('/sign-in', form, { 'x-forwarded-proto': 'https' });
    expect(response.headers.get('set-cookie')).toContain('; Secure');
  });

  test.each(['//evil.example', 'https://evil.example', '/\\evil.example'])(
    'never leads to %s',
    async (next) => {
      const browser = await newBrowser();
      const response = await browser.post('/sign-in', { name: 'Anna', password: PASSWORD, next });
      expect(response.headers.get('location')).toBe('/articles');
    },
  );

  test('with a wrong password is refused, and after ten times for a while with any', async () => {
    await server.teacher('Boris');
    const browser = await newBrowser();
    const attempt = (password: string) => browser.post('/sign-in', { name: 'Boris', password });
    const first = await attempt('wrong');
    expect(first.status).toBe(422);
    const page = await first.text();
    expect(page).toContain('Name and password do not fit together.');
    expect(page).toContain('value="Boris"');
    await Promise.all(Array.from({ length: 9 }, () => attempt('wrong')));
    const limited = await attempt(PASSWORD);
    expect(limited.status).toBe(429);
    expect(await limited.text()).toContain('Too many attempts. Try again in 15 minutes.');
  }, 30_000);

  test('out ends the session', async () => {
    const carla = await server.teacher('Carla');
    expect((await carla.post('/account/sign-out', {})).status).toBe(303);
    expect((await carla.get('/articles')).headers.get('location')).toBe('/sign-in?next=%2Farticles');
  });
});

describe('an account', () => {
  test('is made by a link, once', async () => {
    const page = await (await server.post('/account/invitations', {})).text();
    const path = /\/welcome\/[\w-]+/u.exec(page)?.[0] ?? '';
    const browser = await newBrowser(path);
    const short = await browser.post(path, { name: 'Dora', password: 'short' });
    expect(short.status).toBe(422);
    expect(await short.text()).toContain('at least 10 characters');
    const taken = await browser.post(path, { name: 'ANNA ', password: PASSWORD });
    expect(await taken.text()).toContain('Somebody has this name already.');
    const made = await browser.post(path, { name: 'Dora', password: PASSWORD });
    expect(made.headers.get('location')).toBe('/articles');
    const again = await browser.post(path, { name: 'Dora 2', password: PASSWORD });
    expect(again.status).toBe(404);
    expect((await server.visitor.get(path)).status).toBe(404);
    expect(await server.app.get(AccountsService).inviteFirst()).toBeNull();
  });

  test('changes its password, which signs other browsers out', async () => {
    const here = await server.teacher('Emil');
    const there = await newBrowser();
    const signedIn = await there.post('/sign-in', { name: 'Emil', password: PASSWORD });
    const other = new Client(server.url, cookieOf(signedIn));
    const wrong = await here.post('/account/password', { current: 'no', password: 'another password' });
    expect(wrong.status).toBe(422);
    const right = await here.post('/account/password', { current: PASSWORD, password: 'another password' });
    expect(await right.text()).toContain('The password is changed.');
    expect((await here.get('/account')).status).toBe(200);
    expect((await other.get('/account')).status).toBe(303);
    const old = await there.post('/sign-in', { name: 'Emil', password: PASSWORD });
    expect(old.status).toBe(422);
  });

  test('sees nothing of another one', async () => {
    const article = await (await server.postJson('/api/articles', { text: bridgeArticle.body })).json();
    const fay = await server.teacher('Fay');
    expect(await (await fay.get('/api/articles')).json()).toEqual([]);
    expect((await fay.get(`/articles/${article.id}`)).status).toBe(404);
  });
});

describe('a form', () => {
  test.each([
    ['without its token', {}],
    ['with the token of another browser', { formToken: formTokenOf('another') }],
  ])('%s is refused', async (_, form) => {
    const { post } = new Client(server.url, server.client.token);
    const response = await post('/account/invitations', { formToken: '', ...form });
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('This form is out of date.');
  });

  test('of the JSON API wants the token as a header', async () => {
    const response = await fetch(`${server.url}/api/articles`, {
      method: 'POST',
      body: JSON.stringify({ text: bridgeArticle.body }),
      headers: { 'content-type': 'application/json', cookie: `quizwire=${server.client.token}` },
    });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ error: 'StaleForm' });
  });
});
