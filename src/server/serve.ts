import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import type { Config } from '../config.js';
import type { Pipeline } from '../core/pipeline.js';
import { EXIT } from '../faults.js';
import { createApp } from './create-app.js';
import { loadSamples } from './load-samples.js';
import { Store } from '../store/store.js';

/** Address to type into a browser. */
function addressOf({ address, family, port }: AddressInfo): string {
  if (address === '127.0.0.1' || address === '::1') return `http://localhost:${port}`;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

/** Serves until the process is told to stop. */
export async function serve(config: Config, loadPipeline: () => Promise<Pipeline>): Promise<number> {
  const pipeline = await loadPipeline();
  const asyncPipeline = { make: async (...args: Parameters<Pipeline['make']>) => pipeline.make(...args) };
  const app = await createApp(config, asyncPipeline);
  await loadSamples(app.get(Store), asyncPipeline);
  const server = await app.listen(config.port, config.host);
  process.stdout.write(`Quizwire is at ${addressOf(server.address() as AddressInfo)}\n`);
  await once(server, 'close');
  return EXIT.ok;
}
