import { z } from 'zod';
import type { Quiz } from '../../model.js';
import { QUIZ_FORMAT, QUIZ_VERSION, QuizFile } from './quiz-file.js';

/** The text is no quiz file of ours; the message says what is wrong with it, for the person who chose the file. */
export class UnreadableQuizFile extends Error {
  override readonly name = 'UnreadableQuizFile';
}

/** Any file that says what it is. */
const Labelled = z.object({ format: z.literal(QUIZ_FORMAT), version: z.number() });

/**
 * Reads what the JSON writer wrote: the same quiz, without loss.
 *
 * @throws UnreadableQuizFile
 */
export function readQuizJson(text: string): Quiz {
  const value = parse(text);
  const label = Labelled.safeParse(value);
  if (!label.success)
    throw new UnreadableQuizFile(`This JSON is not a Quizwire quiz: it lacks "format": "${QUIZ_FORMAT}".`);
  if (label.data.version !== QUIZ_VERSION)
    throw new UnreadableQuizFile(
      `This quiz file has version ${label.data.version}; this Quizwire reads version ${QUIZ_VERSION}. Export it again.`,
    );
  const file = QuizFile.safeParse(value);
  if (!file.success)
    throw new UnreadableQuizFile(`This quiz file is damaged. ${z.prettifyError(file.error)}`);
  return file.data.quiz;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnreadableQuizFile('This file is not JSON. Choose a file exported as “JSON”.', {
      cause: error,
    });
  }
}
