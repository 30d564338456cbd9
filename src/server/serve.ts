import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { INestApplication } from '@nestjs/common';
import type { Config } from '../config.js';
import { EXIT } from '../faults.js';
import { Store } from '../store/store.js';
import { AccountsService } from './accounts/accounts.service.js';
import { cannotListen, cannotOpenStore } from './cannot-start.js';
import { createApp } from './create-app.js';
import { loadSamples } from './load-samples.js';
import type { AsyncPipeline } from './pipeline/async-pipeline.js';
import { ThreadPipeline } from './pipeline/thread-pipeline.js';

/** Address to type into a browser. */
function addressOf({ address, family, port }: AddressInfo): string {
  if (address === '127.0.0.1' || address === '::1') return `http://localhost:${port}`;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

/** What the console says: where Quizwire is, and until there is an account, the link that makes the first one. */
async function greet(app: INestApplication, server: Server): Promise<void> {
  const address = addressOf(server.address() as AddressInfo);
  const token = await app.get(AccountsService).inviteFirst();
  const link = token === null ? '' : `Make the first account at ${address}/welcome/${token}\n`;
  process.stdout.write(`Quizwire is at ${address}\n${link}`);
}

async function listen(config: Config, pipeline: AsyncPipeline): Promise<Server> {
  const app = await createApp(config, pipeline).catch((error: unknown) => {
    throw cannotOpenStore(config, error);
  });
  await loadSamples(app.get(Store), pipeline);
  const server: Server = await app.listen(config.port, config.host).catch((error: unknown) => {
    throw cannotListen(config, error);
  });
  app.useLogger(['error', 'warn']);
  await greet(app, server);
  return server;
}

/**
 * Serves until the process is told to stop.
 * @throws CannotStart
 */
export async function serve(config: Config): Promise<number> {
  const pipeline = new ThreadPipeline();
  try {
    const server = await listen(config, pipeline);
    await once(server, 'close');
    return EXIT.ok;
  } finally {
    await pipeline.close();
  }
}
