import { describe, expect, test } from '@jest/globals';
import { json } from '../../../src/core/writers/json.js';
import { readQuizJson, UnreadableQuizFile } from '../../../src/core/writers/json/read-quiz-json.js';
import { SAMPLE_QUIZ } from './sample-quiz.js';
import { WRITER_OPTIONS } from './writer-options.js';

async function sampleFile(): Promise<Record<string, unknown>> {
  const { bytes } = await json.write(SAMPLE_QUIZ, WRITER_OPTIONS);
  return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
}

describe('a file that is no quiz of ours is refused with what is wrong', () => {
  test.each([
    ['no JSON at all', 'Dear students', /not JSON/],
    ['JSON of something else', '{"questions":[]}', /"format": "quizwire-quiz"/],
    ['a version to come', '{"format":"quizwire-quiz","version":2,"quiz":{}}', /version 2.*reads version 1/],
  ])('%s', (_, text, message) => {
    expect(() => readQuizJson(text)).toThrow(UnreadableQuizFile);
    expect(() => readQuizJson(text)).toThrow(message);
  });

  test('a damaged one, naming the field', async () => {
    const file = await sampleFile();
    const damaged = { ...file, quiz: { ...SAMPLE_QUIZ, createdAt: 'today' } };
    expect(() => readQuizJson(JSON.stringify(damaged))).toThrow(/damaged.*createdAt/s);
  });
});

test('a whole file is read as it was', async () => {
  expect(readQuizJson(JSON.stringify(await sampleFile()))).toEqual(SAMPLE_QUIZ);
});
