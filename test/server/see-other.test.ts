import { expect, test } from '@jest/globals';
import { Agent, request } from 'node:http';
import { OnlineQuiz } from './online-quiz.js';
import { startServer } from './start-server.js';

test('a form that leads on leaves the connection open for the next page', async () => {
  const server = await startServer();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  try {
    const online = await OnlineQuiz.on(server);
    const { code } = await online.give();
    const send = (path: string, body: string | null) =>
      new Promise<{ status: number; reused: boolean; location: string }>((resolve, reject) => {
        const sent = request(
          server.url + path,
          {
            agent,
            method: body === null ? 'GET' : 'POST',
            headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
          },
          (response) => {
            const { statusCode: status = 0, headers } = response;
            response.resume().once('end', () => {
              resolve({ status, reused: sent.reusedSocket, location: headers.location ?? '' });
            });
          },
        );
        sent.once('error', reject);
        sent.end(body ?? undefined);
      });
    const joined = await send('/join', new URLSearchParams({ code, name: 'Kim', joinKey: 'a' }).toString());
    expect(joined.status).toBe(303);
    expect(await send(joined.location, null)).toEqual({ status: 200, reused: true, location: '' });
  } finally {
    agent.destroy();
    await server.stop();
  }
}, 30_000);
