import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { readConfig } from '../../src/config.js';
import type { Pipeline } from '../../src/core/pipeline.js';
import { AccountsService } from '../../src/server/accounts/accounts.service.js';
import { createApp } from '../../src/server/create-app.js';
import { Store } from '../../src/store/store.js';
import { bridgePipeline } from '../fixtures/bridge-pipeline.js';
import { Client } from './client.js';

export const PASSWORD = 'a long enough password';

/** The server, and the first teacher's browser. */
export interface RunningServer extends Pick<Client, 'get' | 'post' | 'postJson' | 'upload'> {
  readonly app: NestExpressApplication;
  readonly url: string;
  /** Id of the first teacher, who is signed in. */
  readonly owner: string;
  readonly client: Client;
  /** A browser in which nobody is signed in. */
  readonly visitor: Client;
  /** Makes another teacher's account, signed in. */
  teacher(name: string): Promise<Client>;
  /** Approves all questions of an article. */
  keepAll(articleId: string): Promise<void>;
  stop(): Promise<void>;
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
  const app = await createApp(config, {
    make: async (...args) => pipeline.make(...args),
    spares: async (...args) => pipeline.spares(...args),
    rivals: async (...args) => pipeline.rivals(...args),
  });
  await app.listen(config.port, config.host);
  const url = await app.getUrl();
  const accounts = app.get(AccountsService);
  const account = (name: string, link: string) => accounts.accept(link, { name, password: PASSWORD });
  const client = new Client(url, await account('Anna', (await accounts.inviteFirst()) ?? ''));
  const owner = (await accounts.teacherOf(client.token ?? ''))?.id ?? '';
  const { get, post, postJson, upload } = client;
  return {
    app,
    url,
    owner,
    client,
    visitor: new Client(url, null),
    get,
    post,
    postJson,
    upload,
    teacher: async (name) => new Client(url, await account(name, await accounts.invite(owner))),
    async keepAll(articleId) {
      const store = app.get(Store);
      const article = await store.read.articles.get(owner, articleId);
      const ids = (await store.read.items.ofArticle(article)).map(({ id }) => id);
      await store.write((tables) => tables.items.decide(article, ids, 'kept'));
    },
    async stop() {
      await app.close();
      rmSync(folder, { recursive: true });
    },
  };
}
