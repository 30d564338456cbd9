import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { readConfig } from '../../src/config.js';
import type { Pipeline } from '../../src/core/pipeline.js';
import { createApp } from '../../src/server/create-app.js';
import { bridgePipeline } from '../fixtures/bridge-pipeline.js';

export interface RunningServer {
  readonly app: NestExpressApplication;
  readonly url: string;
  /** Fetches a path; redirects are answered, not followed. */
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** Sends a form as a browser does. */
  post(
    path: string,
    form: Record<string, string | readonly string[]>,
    headers?: Record<string, string>,
  ): Promise<Response>;
  postJson(path: string, body: unknown): Promise<Response>;
  stop(): Promise<void>;
}

function formBody(form: Record<string, string | readonly string[]>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(form).flatMap(([name, values]) => [values].flat().map((value) => [name, value])),
  );
}

/** The whole server on a fresh SQLite file and a free port of the loopback. */
export async function startServer(
  pipeline: Pipeline = bridgePipeline,
  environment: Record<string, string> = {},
): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'quizwire-server-'));
  const config = readConfig({
    PORT: '0',
    QUIZWIRE_DATABASE: join(folder, 'quizwire.sqlite'),
    ...environment,
  });
  const app = await createApp(config, { make: async (...args) => pipeline.make(...args) });
  await app.listen(config.port, config.host);
  const url = await app.getUrl();
  const html = { accept: 'text/html' };
  return {
    app,
    url,
    get: (path, headers = html) => fetch(url + path, { headers, redirect: 'manual' }),
    post: (path, form, headers = {}) =>
      fetch(url + path, {
        method: 'POST',
        body: formBody(form),
        headers: { ...html, ...headers },
        redirect: 'manual',
      }),
    postJson: (path, body) =>
      fetch(url + path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
        redirect: 'manual',
      }),
    async stop() {
      await app.close();
      rmSync(folder, { recursive: true });
    },
  };
}
