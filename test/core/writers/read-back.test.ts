import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Quiz, QuizItem, WriterResult } from '../../../src/core/model.js';
import { replaceUnwritable } from '../../../src/core/writers/item/find-unwritable.js';
import { sourceOf } from '../../../src/core/writers/item/source-of.js';
import { WRITERS } from '../../../src/core/writers/index.js';
import { readQuizJson } from '../../../src/core/writers/json/read-quiz-json.js';
import { optionLetter } from '../../../src/core/quiz/option-letter.js';
import { hostileQuiz } from './hostile-quiz.js';
import { readAnkiDeck, readAnkiText } from './reading/read-anki.js';
import { expectAsAsked, expectAsCard, expectAsChoice, oneBreak } from './reading/read-back.js';
import { readAiken, readGift, readMoodleXml } from './reading/read-moodle.js';
import { readDocx, readMarkdown } from './reading/read-papers.js';
import { readCanvasZip, readQti21, readQti30 } from './reading/read-qti.js';
import * as tables from './reading/read-tables.js';
import { WRITER_OPTIONS } from './writer-options.js';

/** What a reader that is not ours must find in a file. `runs` is how many hostile quizzes are tried. */
interface ReadBack {
  readonly runs: number;
  read(bytes: Uint8Array): unknown;
  expected(quiz: Quiz, lossReport: WriterResult['lossReport']): unknown;
}

const anyCase = (answers: readonly string[]): string[] => {
  const lower = answers.map((answer) => answer.toLowerCase());
  return answers.filter((answer, index) => lower.indexOf(answer.toLowerCase()) === index);
};

const written = (quiz: Quiz, report: WriterResult['lossReport']) =>
  quiz.items
    .map((quizItem, index) => ({ ...quizItem, number: index + 1, outcome: report[index]?.outcome }))
    .filter(({ outcome }) => outcome !== 'left out');

/** Questions of a printed quiz line by line: stem, then options or a line to write on. */
const questionLines = (
  quiz: Quiz,
  report: WriterResult['lossReport'],
  line: string,
  worth: 'label' | 'end',
): string[] =>
  written(quiz, report).flatMap(({ item, ask, points, number }) => {
    const value = points === 1 ? '' : ` (${points} points)`;
    const stem = worth === 'label' ? `${number}.${value} ${item.stem}` : `${number}. ${item.stem}${value}`;
    const options = item.options.map((option, index) => `${optionLetter(index)}) ${option}`);
    return [stem, ...(ask === 'recall' ? [line] : options)].map(oneBreak);
  });

const letterOf = ({ item, ask }: QuizItem): string =>
  ask === 'recall' ? '' : ` ${optionLetter(item.options.indexOf(item.key))})`;

/** Paragraphs that are not empty. */
const filled = (lines: readonly (string | null)[]): string[] =>
  lines.filter((line) => line !== null && line !== '').map((line) => oneBreak(line ?? ''));

const markdownLines = (quiz: Quiz, report: WriterResult['lossReport']): string[] => [
  ...filled([quiz.title.replaceAll(/\s+/g, ' ').trim(), quiz.directions]).map(replaceUnwritable),
  'Questions',
  ...questionLines(quiz, report, 'Answer: __________', 'end'),
  'Answers',
  ...written(quiz, report).flatMap((quizItem) => {
    const { item, number } = quizItem;
    const also = item.accept.length === 0 ? '' : ` (also accepted: ${item.accept.join('; ')})`;
    const { text, link } = sourceOf(quizItem);
    const answer = `${number}.${letterOf(quizItem)} ${item.key}${also}`;
    return filled([answer, item.evidence.text, item.derivation, filled([text, link]).join(' ')]);
  }),
];

const wordKeyLines = (quiz: Quiz, report: WriterResult['lossReport']): string[] => [
  `${replaceUnwritable(quiz.title)} – Answer key`,
  ...written(quiz, report).flatMap((quizItem) => {
    const { item, number, points } = quizItem;
    const { text, link } = sourceOf(quizItem);
    return filled([
      `${number}. ${item.stem}`,
      `Answer:${letterOf(quizItem)} ${item.key}${points === 1 ? '' : ` (${points} points)`}`,
      item.accept.length === 0 ? null : `Also accepted: ${item.accept.join('; ')}`,
      item.evidence.text,
      item.derivation,
      filled([text, link]).join(' – '),
    ]);
  }),
];

const READ_BACKS: Readonly<Record<string, ReadBack>> = {
  anki: { runs: 40, read: readAnkiDeck, expected: expectAsCard },
  'anki-text': { runs: 100, read: readAnkiText, expected: expectAsCard },
  moodle: { runs: 100, read: readMoodleXml, expected: expectAsAsked },
  gift: { runs: 100, read: readGift, expected: expectAsAsked },
  aiken: { runs: 100, read: readAiken, expected: expectAsChoice },
  'qti-1.2': { runs: 60, read: readCanvasZip, expected: expectAsAsked },
  'qti-2.1': {
    runs: 60,
    read: readQti21,
    expected: (quiz, report) =>
      expectAsAsked(quiz, report).map((item) => ({ ...item, right: anyCase(item.right) })),
  },
  'qti-3.0': {
    runs: 60,
    read: readQti30,
    expected: (quiz, report) =>
      expectAsAsked(quiz, report).map((item) => ({ ...item, right: anyCase(item.right) })),
  },
  kahoot: { runs: 40, read: tables.readKahoot, expected: expectAsChoice },
  wayground: {
    runs: 40,
    read: tables.readWayground,
    expected: (quiz, report) =>
      expectAsAsked(quiz, report).map((item) => ({ ...item, right: item.right.slice(0, 5) })),
  },
  blooket: { runs: 100, read: tables.readBlooket, expected: expectAsChoice },
  gimkit: { runs: 100, read: tables.readGimkit, expected: expectAsChoice },
  quizlet: { runs: 100, read: tables.readQuizlet, expected: expectAsCard },
  csv: { runs: 100, read: tables.readCsv, expected: expectAsCard },
  zipgrade: {
    runs: 60,
    read: tables.readZipgrade,
    expected: (quiz, report) =>
      written(quiz, report).map(({ item, points, number }) => [
        'A',
        String(number),
        optionLetter(item.options.indexOf(item.key)),
        String(points),
      ]),
  },
  docx: {
    runs: 15,
    read: async (bytes) => (await readDocx(bytes)).filter((line) => /^(\d+\.|[A-Z]\)|_+$)/.test(line)),
    expected: (quiz, report) => questionLines(quiz, report, '_'.repeat(50), 'label'),
  },
  'docx-key': { runs: 15, read: readDocx, expected: wordKeyLines },
  markdown: { runs: 100, read: readMarkdown, expected: markdownLines },
};

async function readBack(format: string, quiz: Quiz): Promise<{ read: unknown; expected: unknown }> {
  const writer = WRITERS.find((candidate) => candidate.format === format);
  const reading = READ_BACKS[format];
  if (writer === undefined || reading === undefined) throw new Error(`No reader for ${format}.`);
  const { bytes, lossReport } = await writer.write(quiz, WRITER_OPTIONS);
  expect(lossReport.map(({ itemId }) => itemId)).toEqual(quiz.items.map(({ item }) => item.id));
  return { read: await reading.read(bytes), expected: reading.expected(quiz, lossReport) };
}

describe('a hostile quiz is held exactly, or its items are reported as left out', () => {
  test.each(Object.keys(READ_BACKS))(
    '%s',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(hostileQuiz, async (quiz) => {
          const { read, expected } = await readBack(format, quiz);
          expect(read).toEqual(expected);
        }),
        { numRuns: READ_BACKS[format]?.runs ?? 100, seed: 20_261_123 },
      );
    },
    120_000,
  );

  test('json comes back as the very same quiz', async () => {
    const writer = WRITERS.find(({ format }) => format === 'json');
    await fc.assert(
      fc.asyncProperty(hostileQuiz, async (quiz) => {
        const result = await writer?.write(quiz, WRITER_OPTIONS);
        expect(readQuizJson(new TextDecoder().decode(result?.bytes))).toEqual(quiz);
      }),
      { numRuns: 100, seed: 20_261_123 },
    );
  });
});

test('every format is read back', () => {
  expect(WRITERS.map(({ format }) => format).sort()).toEqual([...Object.keys(READ_BACKS), 'json'].sort());
});
