import { describe, expect, test } from '@jest/globals';
import { guessPublicationDay } from '../../../src/core/article/guess-publication-day.js';

const BODY =
  'The council met on May 3, 2019 and voted.\n\nIt will meet again on June 1, 2024, the mayor said.';

describe('guessPublicationDay', () => {
  test.each([
    [`Bridge opens\n\nPublished October 19, 2021\n\n${BODY}`, '2021-10-19', 'October 19, 2021'],
    [`Bridge opens\nBy Anna Pell\n19 Oct 2021\n\n${BODY}`, '2021-10-19', '19 Oct 2021'],
    [`HARWICK, Oct. 19, 2021 — The mayor opened a bridge.\n\n${BODY}`, '2021-10-19', 'Oct. 19, 2021'],
    [`${BODY}\n\nThis article first appeared on 2021-10-19.`, '2021-10-19', '2021-10-19'],
    [`June 1, 2020\nUpdated June 3, 2020\n\n${BODY}`, '2020-06-03', 'June 3, 2020'],
  ])('%j', (text, day, words) => {
    expect(guessPublicationDay(text)).toEqual({ day, words });
  });

  test.each([
    BODY,
    `Published soon\n\n${BODY}`,
    `Published on February 30, 2021\n\n${BODY}`,
    `The bridge was opened on October 19, 2021.\n\n${BODY}`,
    '',
  ])('%j says nothing', (text) => {
    expect(guessPublicationDay(text)).toBeNull();
  });
});
