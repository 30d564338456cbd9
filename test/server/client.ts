import { formTokenOf } from '../../src/server/accounts/secret-token.js';

type Form = Record<string, string | readonly string[]>;

function formBody(form: Form): URLSearchParams {
  return new URLSearchParams(
    Object.entries(form).flatMap(([name, values]) => [values].flat().map((value) => [name, value])),
  );
}

/** A browser without a window: one cookie, and the form token that belongs to it. Redirects are answered, not followed. */
export class Client {
  /** @param token what its cookie holds; null for a browser that was never here. */
  constructor(
    readonly url: string,
    readonly token: string | null,
  ) {}

  get formToken(): string {
    return this.token === null ? '' : formTokenOf(this.token);
  }

  private cookie(): Record<string, string> {
    return this.token === null ? {} : { cookie: `quizwire=${this.token}` };
  }

  readonly get = (path: string, headers: Record<string, string> = { accept: 'text/html' }) =>
    fetch(this.url + path, { headers: { ...this.cookie(), ...headers }, redirect: 'manual' });

  /** Sends a form as a browser does. */
  readonly post = (path: string, form: Form, headers: Record<string, string> = {}) =>
    fetch(this.url + path, {
      method: 'POST',
      body: formBody({ formToken: this.formToken, ...form }),
      headers: { accept: 'text/html', ...this.cookie(), ...headers },
      redirect: 'manual',
    });

  readonly postJson = (path: string, body: unknown) =>
    fetch(this.url + path, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'content-type': 'application/json', 'x-form-token': this.formToken, ...this.cookie() },
      redirect: 'manual',
    });

  /** Sends a form with a file. */
  readonly upload = (
    path: string,
    form: Record<string, string>,
    fileName: string,
    bytes: Uint8Array | string,
  ) => {
    const body = new FormData();
    for (const [name, value] of Object.entries({ formToken: this.formToken, ...form })) body.set(name, value);
    const part: BlobPart = typeof bytes === 'string' ? bytes : Uint8Array.from(bytes);
    body.set('file', new Blob([part]), fileName);
    return fetch(this.url + path, {
      method: 'POST',
      body,
      headers: { accept: 'text/html', ...this.cookie() },
      redirect: 'manual',
    });
  };
}
