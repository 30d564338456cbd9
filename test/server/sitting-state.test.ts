import { describe, expect, test } from '@jest/globals';
import { isOver, mayShowKey, stateOf, whyOver } from '../../src/server/sittings/sitting-state.js';
import type { Attempt, Sitting } from '../../src/store/sitting.js';

const sitting = { opensAt: 100, closesAt: 200, closedAt: null, feedback: 'closed' } as unknown as Sitting;
const attempt = { deadline: 150, finishedAt: null } as unknown as Attempt;
const untimed: Attempt = { ...attempt, deadline: null };

test.each([
  [99, 'waiting'],
  [100, 'open'],
  [199, 'open'],
  [200, 'closed'],
])('at %d nobody comes in but while it is open: %s', (now, state) => {
  expect(stateOf(sitting, now)).toBe(state);
});

describe('an answer given in the last second', () => {
  test('is taken, at the end of the time limit and of the quiz', () => {
    expect(whyOver(attempt, sitting, 154)).toBeNull();
    expect(whyOver(attempt, sitting, 155)).toBe('The time is up.');
    expect(whyOver(untimed, sitting, 204)).toBeNull();
    expect(whyOver(untimed, sitting, 205)).toBe('This quiz is closed.');
  });

  test('is not when the teacher closes it by hand', () => {
    expect(whyOver(untimed, { ...sitting, closedAt: 120 }, 120)).toBe('This quiz is closed.');
    expect(isOver({ ...sitting, closedAt: 120 }, 120)).toBe(true);
  });

  test('comes before anybody sees what is right', () => {
    expect(mayShowKey({ ...untimed, finishedAt: 110 }, sitting, 204)).toBe(false);
    expect(mayShowKey({ ...untimed, finishedAt: 110 }, sitting, 205)).toBe(true);
    expect(mayShowKey(untimed, { ...sitting, feedback: 'handed-in' }, 204)).toBe(false);
    expect(mayShowKey({ ...untimed, finishedAt: 110 }, { ...sitting, feedback: 'each' }, 111)).toBe(true);
  });
});
