import { expect, test } from '@jest/globals';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFirstAccount } from './first-account.js';
import { giveOnline, itemsOn, joinOnline, sendAnswer, type ShownItem } from './give-online.js';
import { startBuilt } from './start-built.js';

const STUDENTS = 50;

/** So many answers are in when the server is killed, and the others are on their way. */
const ANSWERS_BEFORE = 200;

test('every answer that was acknowledged is there after the server was killed while 50 students answer', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'quizwire-killed-'));
  const first = await startBuilt(folder);
  const { code, items } = await giveOnline(await makeFirstAccount(first), 10);
  const paths = await Promise.all(
    Array.from({ length: STUDENTS }, (_, index) => joinOnline(first.url, code, `Student ${index}`)),
  );
  /** What each student last heard to be stored, by path and question. */
  const acknowledged = new Map<string, Pick<ShownItem, 'answer' | 'sequence'>>();
  const killed = once(first.process, 'exit');

  async function answerOn(path: string): Promise<void> {
    for (let sequence = 1; ; sequence += 1) {
      for (const [index, { id, options }] of items.entries()) {
        const answer = options[(sequence + index) % options.length] ?? `answer ${sequence}`;
        // A request that the killed server leaves without an answer promises nothing.
        if (!(await sendAnswer(first.url, path, id, answer, sequence).catch(() => false))) return;
        acknowledged.set(`${path} ${id}`, { answer, sequence });
        if (acknowledged.size === ANSWERS_BEFORE) first.process.kill('SIGKILL');
      }
    }
  }
  await Promise.all(paths.map(answerOn));
  await killed;
  expect(acknowledged.size).toBeGreaterThanOrEqual(ANSWERS_BEFORE);

  const second = await startBuilt(folder);
  try {
    const stored = new Map<string, ShownItem>();
    for (const path of paths) {
      const page = await (await fetch(second.url + path)).text();
      for (const item of itemsOn(page)) stored.set(`${path} ${item.id}`, item);
    }
    const lost = [...acknowledged].filter(([key, heard]) => {
      const found = stored.get(key);
      // A later answer may be there as well: the server was killed before it could say so.
      return !(found !== undefined && found.sequence > heard.sequence) && found?.answer !== heard.answer;
    });
    expect(lost).toEqual([]);
  } finally {
    await second.stop();
  }
}, 120_000);
