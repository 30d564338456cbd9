import { describe, expect, test } from '@jest/globals';
import { type ComparedItem, nearDuplicate, nearDuplicates } from '../../../src/core/item/near-duplicate.js';

const item = (id: string, stem: string, key: string, accept: string[] = []): ComparedItem => ({
  id,
  stem,
  key,
  accept,
});
const pair = (first: [string, string, string?], second: [string, string, string?]) =>
  nearDuplicate(
    item('a', first[0], first[1], first[2] === undefined ? [] : [first[2]]),
    item('b', second[0], second[1], second[2] === undefined ? [] : [second[2]]),
  );

describe('nearDuplicate', () => {
  test.each<[[string, string, string?], [string, string, string?]]>([
    [
      ['Who announced the suspension of the mission?', 'Sergey Lavrov'],
      ['Who announced the suspension of the mission?', 'Sergey Lavrov'],
    ],
    [
      ['How many diplomats did the alliance expel?', '8'],
      ['How many diplomats were expelled by the alliance?', 'Eight'],
    ],
    [
      ['Which airline did Germany ban in January 2019?', 'Mahan Air'],
      ['Which Iranian airline did Germany ban?', 'mahan air'],
    ],
    [
      ['In which city did the summit take place?', 'Vienna'],
      ['Where did the summit take place?', 'Vienna'],
    ],
    [
      ['Which body declared the emergency?', 'World Health Organization', 'WHO'],
      ['Which UN body declared the emergency?', 'WHO'],
    ],
    [
      ['When was the suspension of the mission announced?', 'October 18, 2021'],
      ['When was the suspension of the mission announced?', 'October 22, 2021'],
    ],
    [
      ['What percentage of voters in Taiwan opposed the bill?', '67%'],
      ['What percentage of voters opposed the bill in Taiwan?', '67 percent'],
    ],
    [
      ['Which country expelled eight diplomats from its capital?', 'Bulgaria'],
      ['Whom did Bulgaria expel from its capital?', 'eight diplomats'],
    ],
  ])('%j and %j', (first, second) => {
    expect(pair(first, second)).toMatchObject({ first: 'a', second: 'b', likeness: expect.any(Number) });
  });

  test.each<[[string, string, string?], [string, string, string?]]>([
    [
      ['Who announced the suspension of the mission?', 'Sergey Lavrov'],
      ['Who leads the Russian foreign ministry?', 'Sergey Lavrov'],
    ],
    [
      ['How many diplomats were expelled?', 'eight'],
      ['How many stores were sold to the Danish chain?', 'eight'],
    ],
    [
      ['Who won the Chicago Marathon in 2019?', 'Brigid Kosgei'],
      ['Who won the Chicago Marathon in 2020?', 'Brigid Kosgei'],
    ],
    [
      ['Which country signed the treaty on fishing?', 'Norway'],
      ['Which country did not sign the treaty on fishing?', 'Iceland'],
    ],
    [
      ['Who was elected mayor of the town?', 'Anna Berg'],
      ['Who was elected head of the party?', 'Otto Lind'],
    ],
    [
      ['Why did the zoo close in March?', 'a flood'],
      ['How long did the zoo stay closed after the flood?', 'two weeks'],
    ],
    [
      ['Where was the aircraft built?', 'Toulouse'],
      ['Where was the bridge built?', 'Toulouse'],
    ],
    [
      ['Which state recorded a drop in suicides?', 'Colorado'],
      ['Which state recorded a rise in rents?', 'Colorado'],
    ],
  ])('not %j and %j', (first, second) => {
    expect(pair(first, second)).toBeNull();
  });

  test('says why', () => {
    expect(pair(['Who won the cup in Oslo?', 'Lind'], ['Who won the cup in Oslo?', 'Lind'])?.why).toBe(
      'The two questions ask much the same and have the same answer.',
    );
    expect(pair(['Who won the cup in Oslo?', 'Lind'], ['Who won the cup in Oslo?', 'Berg'])?.why).toBe(
      'The two questions ask much the same, with different answers.',
    );
    expect(pair(['Who won the cup in Oslo?', 'Lind'], ['What did Lind win in Oslo?', 'the cup'])?.why).toBe(
      'Each of the two questions tells the answer to the other.',
    );
  });
});

describe('nearDuplicates', () => {
  test('finds every pair of a bank, most alike first', () => {
    const bank = [
      item('1', 'Who announced the suspension of the mission in Moscow?', 'Sergey Lavrov'),
      item('2', 'How many stores were sold in Poland?', '301'),
      item('3', 'Who announced in Moscow the suspension of the Russian mission?', 'Lavrov', [
        'Sergey Lavrov',
      ]),
      item('4', 'How many stores were sold in Poland?', '301'),
    ];
    expect(nearDuplicates(bank).map(({ first, second }) => [first, second])).toEqual([
      ['2', '4'],
      ['1', '3'],
    ]);
  });

  test('agrees with comparing each pair by itself', () => {
    const words = 'mission store flood summit airline vote treaty bridge mayor strike'.split(' ');
    const bank = words.flatMap((a, i) =>
      words
        .slice(0, 5)
        .map((b, j) => item(`${i}-${j}`, `Which ${a} met the ${b} of the coastal town?`, i % 2 ? 'Oslo' : b)),
    );
    const single = bank
      .flatMap((a, i) => bank.slice(i + 1).map((b) => nearDuplicate(a, b)))
      .filter((each) => each !== null);
    expect(nearDuplicates(bank).length).toBe(single.length);
    expect(single.length).toBeGreaterThan(0);
  });
});

test('what two questions of one article stand behind does not make them alike', () => {
  const lead =
    'A news report in June 2024 began: “The mayor of Riga has closed the old harbour because of rotten piers.”';
  expect(
    pair([`${lead} Who drew the plans?`, 'Ann Lee'], [`${lead} Which firm mends the cranes?`, 'Acme']),
  ).toBeNull();
  expect(
    pair([`${lead} Who drew the plans?`, 'Ann Lee'], [`${lead} Who drew the plans?`, 'Ann Lee']),
  ).not.toBeNull();
});
