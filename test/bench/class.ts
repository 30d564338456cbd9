/**
 * A large class at once: `npm run bench:class`. Starts the built server on a fresh SQLite file; this process is the
 * students, who join and answer over loopback. Answers that the server acknowledged are compared with the file.
 *
 * Twice: at the pace of a quick class (each student answers every 1 to 3 seconds), and as fast as everybody can,
 * which no class does and which shows where the limit is.
 */
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import sqlite3 from 'sqlite3';
import { seededRandom, type Random } from '../../src/core/quiz/random.js';
import { makeFirstAccount } from '../built/first-account.js';
import { giveOnline, joinOnline, sendAnswer, type Online } from '../built/give-online.js';
import { startBuilt, type BuiltServer } from '../built/start-built.js';
import { textTable, type Cell } from './text-table.js';

const STUDENTS = 500;
const ITEMS = 10;

/** Milliseconds in which all have joined, and between two answers of one student. */
interface Pace {
  readonly name: string;
  readonly joining: number;
  readonly pause: readonly [least: number, most: number];
}
const PACES: readonly Pace[] = [
  { name: 'quick class', joining: 10_000, pause: [1000, 3000] },
  { name: 'no pause', joining: 0, pause: [0, 0] },
];

interface Measured {
  readonly joins: number[];
  readonly answers: number[];
  /** Attempts' paths with item and answer that were acknowledged. */
  readonly acknowledged: Map<string, string>;
  errors: number;
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function timed<T>(times: number[], work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const value = await work();
  times.push(performance.now() - start);
  return value;
}

async function student(url: string, online: Online, name: string, pace: Pace, random: Random, to: Measured) {
  await sleep(random() * pace.joining);
  const path = await timed(to.joins, () => joinOnline(url, online.code, name));
  await (await fetch(url + path)).arrayBuffer();
  for (const { id, options } of online.items) {
    const [least, most] = pace.pause;
    if (most > 0) await sleep(least + random() * (most - least));
    const answer = options[Math.floor(random() * options.length)] ?? `an answer of ${name}`;
    const saved = await timed(to.answers, () => sendAnswer(url, path, id, answer, 1)).catch(() => false);
    if (saved) to.acknowledged.set(`${path.split('/').at(-1)} ${id}`, answer);
    else to.errors += 1;
  }
}

/** What the file holds, read past the server. */
function stored(folder: string): Promise<Map<string, string>> {
  const database = new sqlite3.Database(join(folder, 'quizwire.sqlite'), sqlite3.OPEN_READONLY);
  const query = `SELECT s."resumeCode" AS "code", r."itemId", r."answer" FROM "responses" r
    JOIN "attempts" a ON a."id" = r."attemptId" JOIN "students" s ON s."id" = a."studentId"`;
  return new Promise((resolve, reject) => {
    database.all<{ code: string; itemId: string; answer: string }>(query, (error, rows) => {
      database.close();
      if (error) reject(error);
      else resolve(new Map(rows.map(({ code, itemId, answer }) => [`${code} ${itemId}`, answer])));
    });
  });
}

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

async function measure(server: BuiltServer, online: Online, pace: Pace) {
  const to: Measured = { joins: [], answers: [], acknowledged: new Map(), errors: 0 };
  const start = performance.now();
  const students = Array.from({ length: STUDENTS }, (_, index) => `${pace.name} ${index}`);
  await Promise.all(
    students.map((name) =>
      student(server.url, online, name, pace, seededRandom(name), to).catch((error: unknown) => {
        console.error(String(error));
        to.errors += 1;
      }),
    ),
  );
  return { pace, to, seconds: (performance.now() - start) / 1000 };
}

const server = await startBuilt();
try {
  const online = await giveOnline(await makeFirstAccount(server), ITEMS);
  const before = (await stored(server.folder)).size;
  const rows: Cell[][] = [];
  const acknowledged = new Map<string, string>();
  for (const pace of PACES) {
    const { to, seconds } = await measure(server, online, pace);
    for (const [key, answer] of to.acknowledged) acknowledged.set(key, answer);
    const shares = [0.5, 0.95, 0.99].map((share) => Math.round(percentile(to.answers, share)));
    rows.push([
      pace.name,
      to.answers.length,
      Math.round(to.answers.length / seconds),
      ...shares,
      Math.round(percentile(to.joins, 0.99)),
      to.errors,
    ]);
  }
  const found = await stored(server.folder);
  const lost = [...acknowledged].filter(([key, answer]) => found.get(key) !== answer).length;
  console.log(
    `${STUDENTS} students, ${online.items.length} questions, milliseconds from sending to acknowledgement`,
  );
  console.log(textTable(['pace', 'answers', 'per second', 'p50', 'p95', 'p99', 'join p99', 'errors'], rows));
  console.log(`acknowledged ${acknowledged.size}, stored ${found.size - before}, lost ${lost}`);
  if (lost > 0 || found.size - before !== acknowledged.size) process.exitCode = 1;
} finally {
  await server.stop();
}
