import { describe, expect, test } from '@jest/globals';
import { type CalendarDate, readDates } from '../../../src/core/answer/calendar-date.js';

const short = ({ year, month, day, weekday, decade, part }: CalendarDate): string =>
  [
    part,
    weekday === null ? null : `w${weekday}`,
    decade === null ? null : `${decade}s`,
    year ?? '?',
    month ?? '?',
    day ?? '?',
  ]
    .filter((value) => value !== null)
    .join(' ');

describe('readDates', () => {
  test.each([
    ['October 18, 2021', ['2021 10 18']],
    ['18th of Oct., 2021', ['2021 10 18']],
    ['on Monday, 18 October 2021', ['w0 2021 10 18']],
    ['the 18th', ['? ? 18']],
    ['Sept. 5', ['? 9 5']],
    ['Febuary 2', ['? 2 2']],
    ['10/18/21', ['2021 10 18']],
    ['10/18/85', ['1985 10 18']],
    ['10/11/2021', ['2021 10 11', '2021 11 10']],
    ['11/11/2021', ['2021 11 11']],
    ['2021-10', ['2021 10 ?']],
    ['late October', ['late ? 10 ?']],
    ['mid-2020', ['mid 2020 ? ?']],
    ['the nineties', ['1990s ? ? ?']],
    ['Friday', ['w4 ? ? ?']],
    ['29 February 2020', ['2020 2 29']],
  ])('%s', (text, dates) => {
    expect(readDates(text).map(short)).toEqual(dates);
  });

  test.each([
    '29 February 2021',
    '31 June',
    'Tuesday, 18 October 2021',
    'October 18 or 19',
    'before 2021',
    'Marchand 5',
    '10:18',
    '2021 people',
    '18 diplomats',
    '',
    'not in October',
  ])('%s is no date', (text) => {
    expect(readDates(text)).toEqual([]);
  });
});
