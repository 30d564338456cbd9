import { describe, expect, test } from '@jest/globals';
import { scene } from '../../../../src/core/item/gates/scene.js';
import { contextOf } from '../ask-context.js';
import { describeGate, draftOf } from './judged.js';

const CONTESTS = 'men and women had contests of their own';
const ELSEWHERE = 'the place in which it is so is left out';
const ANOTHER = 'the sentence before is about another place';

const DUBLIN =
  'Ann Lee won the 2019 Dublin Marathon on Sunday. Tom Rae won the men’s race. Ann Lee met Paula Stone in Dublin.';
const OSLO =
  'Ann Lee finished in second place in Oslo on Sunday. The women’s final was won by Eva Lind in Oslo on Sunday.';
const ROME = 'Eva Lind was the defending champion in Rome in May. Tom Rae lost the men’s singles.';
const LAWS = 'In Norway, smoking is not illegal, but a baker was jailed for theft in May 2018.';
const MINES = 'In Chile, mines were closed, and Ann Lee lost 40 workers in May 2018.';

describeGate(scene, {
  refuses: [
    [CONTESTS, '2019-10-22', DUBLIN, 'Who won the 2019 Dublin Marathon on October 20, 2019? – Ann Lee'],
    [CONTESTS, '2019-10-22', OSLO, 'Who finished in second place in Oslo on October 20, 2019? – Ann Lee'],
    [CONTESTS, '2019-05-22', ROME, 'Who was the defending champion in Rome in May 2019? – Eva Lind'],
    [ELSEWHERE, '2019-10-22', LAWS, 'In what month was a baker jailed for theft? – May 2018'],
    [ELSEWHERE, '2019-10-22', MINES, 'How many workers did Ann Lee lose in May 2018? – 40'],
    [ELSEWHERE, '2019-10-22', MINES, 'Who lost 40 workers in May 2018? – Ann Lee'],
  ],
  passes: [
    ['2019-10-22', DUBLIN, 'On what date did Ann Lee win the 2019 Dublin Marathon? – October 20, 2019'],
    ['2019-10-22', DUBLIN, 'Who met Paula Stone in Dublin in October 2019? – Ann Lee'],
    [
      '2019-10-22',
      'Ann Lee finished in second place in Oslo on Sunday, behind Eva Lind.',
      'Who finished in second place in Oslo on October 20, 2019? – Ann Lee',
    ],
    [
      '2019-10-22',
      'Ann Lee won the 2019 Dublin Marathon on Sunday. Tom Rae met her.',
      'Who won the 2019 Dublin Marathon on October 20, 2019? – Ann Lee',
    ],
    [
      '2019-10-22',
      'In Norway, smoking is illegal. A baker was jailed in Sweden in May 2018.',
      'In what month was a baker jailed in Sweden? – May 2018',
    ],
    [
      '2019-10-22',
      'In Norway, smoking is not illegal, but a baker was jailed in Sweden in May 2018.',
      'In what month was a baker jailed in Sweden? – May 2018',
    ],
    [
      '2019-10-22',
      'In May 2018, mines were closed, and Ann Lee lost 40 workers.',
      'Who lost 40 workers? – Ann Lee',
    ],
  ],
});

const UTAH = 'Ann Lee won in Utah on Sunday.\n\n';

/** The text under a headline on Utah, and what is asked behind the headline. */
const behind: readonly [string, string, string | null][] = [
  [
    `${UTAH}Ohio divided its 41 delegates in March. Ann Lee won 14 delegates.`,
    'How many delegates did Ann Lee win in March 2020? – 14',
    ANOTHER,
  ],
  [
    `${UTAH}Ohio divided its 41 delegates. Ann Lee won 14 delegates. Tom Rae won eight delegates.`,
    'Who won eight delegates in March 2020? – Tom Rae',
    ANOTHER,
  ],
  [
    `${UTAH}Ohio voted on Monday. Tom Rae won 14 delegates.`,
    'How many delegates did Tom Rae win in March 2020? – 14',
    ANOTHER,
  ],
  // in a paragraph of its own
  [
    `${UTAH}Ohio divided its 41 delegates in March.\n\nAnn Lee won 14 delegates.`,
    'How many delegates did Ann Lee win in March 2020? – 14',
    null,
  ],
  // of the place of the headline
  [
    `${UTAH}Utah divided its 41 delegates in March. Ann Lee won 14 delegates.`,
    'How many delegates did Ann Lee win in March 2020? – 14',
    null,
  ],
  // a country is another sort of place
  [
    `${UTAH}Canada watched in March. Ann Lee won 14 delegates.`,
    'How many delegates did Ann Lee win in March 2020? – 14',
    null,
  ],
  // from there, wherever she is
  [
    `${UTAH}Senator Eva Lind of Ohio clapped. Ann Lee won 14 delegates.`,
    'How many delegates did Ann Lee win in March 2020? – 14',
    null,
  ],
];

describe('scene behind a headline', () => {
  for (const [body, question, fault] of behind)
    test(`${fault ?? 'nothing against'}: ${body.slice(UTAH.length)}`, () => {
      const context = contextOf(body, '2020-03-05', 'Lee, Rae win Utah primaries');
      const draft = draftOf(context, question);
      const told = 'A headline in March 2020 read “Lee, Rae win Utah primaries”.';
      expect(scene.fault({ ...draft, context: told, stem: `${told} ${draft.stem}` }, context)).toBe(fault);
    });
});

describe('the place with which a sentence opens', () => {
  const BODY = 'In 2009, in Antofagasta in Chile, Ann Lee lost 40 workers.';
  const asked = (stem: string, title?: string): string | null => {
    const context = contextOf(BODY, '2019-10-22', title);
    const draft = draftOf(context, 'In 2009, in Antofagasta in Chile, who lost 40 workers? – Ann Lee');
    return scene.fault({ ...draft, stem }, context);
  };

  test('is told', () => expect(asked('In 2009, in Antofagasta in Chile, who lost 40 workers?')).toBeNull());
  test('is left out', () => expect(asked('Who lost 40 workers in 2009?')).toBe(ELSEWHERE));
  test('is that of the headline', () =>
    expect(asked('Who lost 40 workers in 2009?', 'Mines of Antofagasta close')).toBeNull());
});
