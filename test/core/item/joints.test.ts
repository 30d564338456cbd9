import { expect, test } from '@jest/globals';
import { sentenceReader } from '../../../src/core/document/read-sentences.js';
import { jointsOf } from '../../../src/core/item/joints.js';
import { english } from '../document/english.js';

const read = sentenceReader(english);

const joints = (statement: string, source: string): number[] => {
  const [told = [], written = []] = read([statement, source]);
  return jointsOf(told, written, english.sequences);
};

const SOURCE =
  'The navy said on Sunday it had tested an ageing long-range missile with a range of 900 miles near Okinawa.';

test.each([
  ['the sentence as it is', SOURCE, 0],
  [
    'its beginning cut off',
    'It had tested an ageing long-range missile with a range of 900 miles near Okinawa.',
    1,
  ],
  [
    'an adjective left out',
    'The navy said on Sunday it had tested an ageing missile with a range of 900 miles near Okinawa.',
    1,
  ],
  [
    'a date in the place of a weekday',
    'The navy said on May 3, 2020 it had tested an ageing long-range missile with a range of 900 miles near Okinawa.',
    1,
  ],
  ['quotation marks that went', `${SOURCE.slice(0, 4)}“navy” ${SOURCE.slice(9)}`, 0],
])('%s: %#', (_, statement, count) => {
  expect(joints(statement, SOURCE)).toHaveLength(count);
});

test('a reason may be put behind anything', () => {
  const source = 'Nobody came to the fair, and it rained all day.';
  expect(joints('Nobody came to the fair because it rained all day.', source)).toHaveLength(1);
  expect(joints('Nobody came to the fair while it rained all day.', source)).toHaveLength(2);
});

test('a noun that was lost leaves a joint that is odder than one that was cut well', () => {
  const [well = 0] = joints('The navy said on Sunday it had tested a missile near Okinawa.', SOURCE).sort(
    (a, b) => a - b,
  );
  const [ill = 0] = joints(
    'The navy said on Sunday it had tested an with a range of 900 miles near Okinawa.',
    SOURCE,
  );
  expect(ill).toBeLessThan(-5);
  expect(ill).toBeLessThan(well);
});
