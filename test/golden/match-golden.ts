import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * Compares a text with the file that holds what it was last time. A difference is a failure, and outside CI the file
 * is rewritten, so that `git diff` shows what has changed: commit it if that is what was meant.
 * @throws Error naming the file and the first line that differs.
 */
export function matchGolden(file: string, actual: string, inCi = Boolean(process.env['CI'])): void {
  const expected = existsSync(file) ? readFileSync(file, 'utf8') : null;
  if (expected === actual) return;
  const name = relative(process.cwd(), file);
  if (!inCi) writeFileSync(file, actual);
  const what = expected === null ? 'was not there' : differenceOf(expected, actual);
  const next = inCi
    ? 'Run this test outside CI to rewrite it.'
    : 'It has been rewritten: look at its diff, and commit it if the change is meant.';
  throw new Error(`${name} ${what}. ${next}`);
}

function differenceOf(expected: string, actual: string): string {
  const [before, now] = [expected.split('\n'), actual.split('\n')];
  const line = before.findIndex((text, i) => text !== now[i]);
  const at = line < 0 ? before.length : line;
  return `differs at line ${at + 1}:\n- ${before[at] ?? '(end)'}\n+ ${now[at] ?? '(end)'}\n`;
}
