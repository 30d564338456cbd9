import { performance } from 'node:perf_hooks';
import initSqlJs from 'sql.js';
import type { Quiz, QuizItem } from '../../src/core/model.js';
import { ankiApkg } from '../../src/core/writers/anki-apkg.js';

/**
 * Writes decks of growing size: `npm run bench:anki`. Memory is what Node holds after a full collection, so that
 * the last column shows whether anything stays behind from one deck to the next.
 */
const SIZES = [100, 1000, 10_000, 10_000, 10_000];
const MEGABYTE = 1024 * 1024;

const SENTENCE =
  'On 4 June the council of the union barred the airline number from the airspace of all member states, officials said.';

function quizItem(index: number): QuizItem {
  const evidence = SENTENCE.replace('number', String(index));
  return {
    item: {
      id: `bench-${index}`,
      kind: 'who',
      stem: `Who barred airline ${index} from the airspace of all member states on 4 June?`,
      key: 'the council of the union',
      accept: ['the council', 'council of the union'],
      distractors: [],
      options: [],
      evidence: { start: 0, end: evidence.length, text: evidence },
      derivation: null,
      recallOnly: null,
      rule: 'action/agent',
      score: 0.5,
    },
    ask: 'recall',
    points: 1,
    tags: ['air travel'],
    source: {
      title: 'Airline barred',
      publisher: 'The Gazette',
      url: 'https://news.example/1',
      publishedOn: '2021-06-05',
    },
    eventDate: '2021-06-04',
    changedAt: 1_634_900_000 + index,
  };
}

function megabytes(): { heap: number; outside: number } {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return { heap: Math.round(heapUsed / MEGABYTE), outside: Math.round(external / MEGABYTE) };
}

const sqlite = await initSqlJs();
const rows = [];
for (const size of SIZES) {
  const items = Array.from({ length: size }, (_, index) => quizItem(index));
  const quiz: Quiz = { id: 'bench', title: 'Bench', directions: null, items, createdAt: 1_634_900_000 };
  const start = performance.now();
  const { bytes } = await ankiApkg.write(quiz, { now: 1_700_000_000, loadSqlite: async () => sqlite });
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  rows.push({ items: size, seconds, 'apkg, MB': (bytes.length / MEGABYTE).toFixed(2), ...megabytes() });
}
console.table(rows);
console.log(`Peak resident memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
