import { describe, expect, test } from '@jest/globals';
import { choose } from '../../../src/core/item/choose.js';
import type { Candidate } from '../../../src/core/item/worth.js';
import { clash, comparedOf } from '../../../src/core/item/clash.js';
import type { Draft } from '../../../src/core/item/draft.js';
import { ITEM_TYPES } from '../../../src/core/item/types/index.js';
import { contextOf, factsOf } from './ask-context.js';

const BODY = [
  'Russia suspended diplomatic ties with NATO on Monday.',
  'Russia broke off its diplomatic ties with NATO on Monday because eight spies had been expelled.',
  'In 2004, ten countries joined the European Union.',
  'Finland and Sweden applied for membership of NATO on Tuesday.',
].join('\n\n');

const CONTEXT = contextOf(BODY, '2021-10-22');

const DRAFTS: readonly Draft[] = factsOf(CONTEXT).flatMap((fact) =>
  ITEM_TYPES.filter((type) => type.pattern === fact.pattern).flatMap((type) => type.ask(fact, CONTEXT)),
);

/** The first draft whose stem begins so. */
function draft(start: string): Draft {
  const found = DRAFTS.find(({ stem }) => stem.startsWith(start));
  if (!found) throw new Error(`asked were only: ${DRAFTS.map(({ stem }) => stem).join(' | ')}`);
  return found;
}

const candidate = (start: string, score: number, more: Partial<Candidate> = {}): Candidate => ({
  draft: draft(start),
  features: {},
  score,
  paragraph: CONTEXT.document.sentences[draft(start).fact.sentence]?.paragraph ?? 0,
  ...more,
});

const COUNTRY = 'Which country suspended';
const ORGANISATION = 'With which international organization did Russia suspend';
const DATE = 'On what date did Russia suspend';
const AGAIN = 'Which country broke off';
const UNION = 'How many countries joined';
const TWO = 'Which two countries applied';

describe('two questions of which one answers or repeats the other', () => {
  test.each([
    ['the same question of two clauses', COUNTRY, AGAIN, true],
    ['a stem that names the key of the other', COUNTRY, ORGANISATION, true],
    ['a stem that tells the country asked for', DATE, COUNTRY, true],
    ['two events', COUNTRY, UNION, false],
    ['two events with one name in common', ORGANISATION, TWO, true],
    ['a number and two names', UNION, TWO, false],
  ])('%s', (_, first, second, expected) => {
    const [one, other] = [comparedOf(draft(first)), comparedOf(draft(second))];
    expect(clash(one, other)).toBe(expected);
    expect(clash(other, one)).toBe(expected);
  });

  test.each([
    ['three', 'three years', true],
    ['3', '3 years', true],
    ['three', 'thirteen years', false],
    ['Ann Lee', 'Ann Lee of Riga', false],
  ])('of one clause with the answers %s and %s: %s', (first, second, expected) => {
    const [one, other] = [first, second].map((key) => comparedOf({ ...draft(UNION), key }));
    expect(clash(one!, other!)).toBe(expected);
  });

  test.each([
    ['What did the ten members of the European committee sign?', true],
    ['What did ten members of the European committee sign?', false],
    ['What did the ten members of the committee sign?', false],
  ])('a number that the other speaks of as known: %s', (stem, expected) => {
    const asked = { ...draft(UNION), key: 'Ten' };
    const other = { ...draft(COUNTRY), stem };
    expect(clash(comparedOf(asked), comparedOf(other))).toBe(expected);
    expect(clash(comparedOf(other), comparedOf(asked))).toBe(expected);
  });

  test('two of one quotation', () => {
    expect(clash(comparedOf(said(COUNTRY)), comparedOf(said(UNION)))).toBe(true);
  });
});

describe('choosing', () => {
  test('the order is that of the article, not of the scores', () => {
    const chosen = choose([candidate(UNION, 0.85), candidate(COUNTRY, 0.65)], 4, true);
    expect(stems(chosen)).toEqual([draft(COUNTRY).stem, draft(UNION).stem]);
  });

  test('the better of two that clash', () => {
    const chosen = choose([candidate(COUNTRY, 0.65), candidate(AGAIN, 0.85)], 4, true);
    expect(stems(chosen)).toEqual([draft(AGAIN).stem]);
  });

  test('no more than wanted, the best first', () => {
    const chosen = choose([candidate(COUNTRY, 0.65), candidate(UNION, 0.7), candidate(TWO, 0.75)], 1, true);
    expect(stems(chosen)).toEqual([draft(TWO).stem]);
  });

  test('none that scores too little, but one rather than none, if it is not poor', () => {
    const good = candidate(COUNTRY, 0.7);
    expect(choose([good, candidate(TWO, 0.4)], 4, true)).toEqual([good]);
    expect(choose([candidate(COUNTRY, 0.52), candidate(TWO, 0.51)], 4, true)).toHaveLength(1);
    expect(choose([candidate(COUNTRY, 0.49), candidate(TWO, 0.4)], 4, true)).toEqual([]);
    expect(choose([], 4, true)).toEqual([]);
  });

  test('the order in which candidates come makes no difference', () => {
    const all = [
      candidate(COUNTRY, 0.65),
      candidate(UNION, 0.65),
      candidate(TWO, 0.65),
      candidate(AGAIN, 0.65),
    ];
    expect(stems(choose(all.toReversed(), 3, true))).toEqual(stems(choose(all, 3, true)));
  });

  test('a teacher who wants one kind gets more of it', () => {
    const dates = [1, 2, 3].map((at) => apart(candidate(DATE, 0.65), at));
    expect(choose(dates, 4, true)).toHaveLength(1);
    expect(choose(dates, 4, false)).toHaveLength(3);
  });

  test('a half more of one kind where there are too few of others, but not of dates', () => {
    const hows = [1, 2, 3, 5].map((at): Candidate => {
      const each = apart(candidate(UNION, 0.75 - at / 100), at);
      return { ...each, draft: { ...each.draft, kind: 'how' } };
    });
    const others = [0, 4].map((at) => apart(candidate(UNION, 0.65), at));
    expect(choose(hows, 10, true)).toHaveLength(3);
    expect(stems(choose([...hows, ...others], 3, true))).toEqual(stems([others[0]!, hows[0]!, others[1]!]));
    const dates = [1, 2, 3].map((at) => apart(candidate(DATE, 0.7), at));
    expect(choose(dates, 10, true)).toHaveLength(1);
  });

  test('why, where the article says "because", although it is less sure', () => {
    const why = (key: string, rule: string): Candidate => {
      const each = candidate(UNION, 0.56);
      return { ...each, draft: { ...each.draft, kind: 'why', rule, key } };
    };
    const other = candidate(COUNTRY, 0.9);
    const asked = (key: string, rule: string): number => choose([other, why(key, rule)], 10, true).length;
    expect(asked('Because it rained', 'clause/why-cause')).toBe(2);
    expect(asked('Because it rained', 'clause/why-stated')).toBe(2);
    expect(asked('Because of rain', 'clause/why-cause')).toBe(1);
    expect(asked('For leaving in the rain', 'clause/why-cause')).toBe(1);
  });

  test('a date only where its sentence has nothing else', () => {
    const [who, when] = [candidate(COUNTRY, 0.66), candidate(DATE, 0.8)];
    expect(stems(choose([when, who], 4, true))).toEqual(stems([who]));
    expect(stems(choose([when], 4, true))).toEqual(stems([when]));
  });

  test('two offices, however many there are', () => {
    const offices = [1, 2, 3].map((at) => {
      const each = apart(candidate(UNION, 0.65), at);
      return { ...each, draft: { ...each.draft, fact: { ...each.draft.fact, pattern: 'role' } } };
    });
    expect(choose(offices, 10, true)).toHaveLength(2);
  });

  test('who held an office fills the room that is left', () => {
    const holder = apart(candidate(UNION, 0.85), 1);
    const office = {
      ...holder,
      draft: { ...holder.draft, fact: { ...holder.draft.fact, pattern: 'office' } },
    };
    expect(stems(choose([office, candidate(COUNTRY, 0.65)], 1, true))).toEqual([draft(COUNTRY).stem]);
    expect(choose([office, candidate(TWO, 0.65)], 2, true).at(-1)).toBe(office);
    const sameKey = { ...office, draft: { ...office.draft, key: draft(COUNTRY).key } };
    expect(choose([sameKey, candidate(COUNTRY, 0.65)], 2, true)).toHaveLength(1);
  });

  describe('of several ways of weighing clashes', () => {
    const leaves = [1, 2, 3].map((at) => apart(candidate(UNION, 0.65), at));
    const hub = givingAway(apart(candidate(UNION, 0.75), 0), leaves);

    test('the one that gives most: three questions instead of the one that gives all their keys away', () => {
      expect(stems(choose([hub, ...leaves], 4, false))).toEqual(stems(leaves));
    });

    test('the one that gives most: the best question, where only one is wanted', () => {
      expect(stems(choose([hub, ...leaves], 1, false))).toEqual([hub.draft.stem]);
    });

    test('a question worth more than all that it rules out stays', () => {
      const [leaf] = leaves;
      if (!leaf) throw new Error('no leaf');
      expect(stems(choose([hub, leaf], 4, false))).toEqual([hub.draft.stem]);
    });
  });

  describe('"What did X announce?"', () => {
    const outcome = ruled(apart(candidate(UNION, 0.85), 1), 'clause/what-outcome');
    const sameClause = (rule: string): Candidate => {
      const who = ruled(apart(candidate(UNION, 0.65), 2), rule);
      return { ...who, draft: { ...who.draft, fact: outcome.draft.fact } };
    };

    test.each(['clause/who-subject', 'clause/which-subject', 'clause/which-role'])(
      'gives way to %s of the same clause, however good it is',
      (rule) => {
        expect(stems(choose([outcome, sameClause(rule)], 4, false))).toEqual([sameClause(rule).draft.stem]);
      },
    );

    test('is asked beside other questions of its clause, and beside who did it in another', () => {
      expect(choose([outcome, sameClause('clause/where')], 4, false)).toHaveLength(2);
      const other = ruled(apart(candidate(UNION, 0.65), 2), 'clause/who-subject');
      expect(choose([outcome, other], 4, false)).toHaveLength(2);
    });
  });

  test('who did what the article is about comes before when, if it may be asked at all', () => {
    expect(stems(choose([candidate(DATE, 0.85), candidate(COUNTRY, 0.65)], 4, true))).toEqual([
      draft(COUNTRY).stem,
    ]);
    expect(stems(choose([candidate(DATE, 0.85), candidate(COUNTRY, 0.3)], 4, true))).toEqual([
      draft(DATE).stem,
    ]);
  });

  test('two at most with one answer', () => {
    const alike = [1, 2, 3].map((at) => {
      const each = apart(candidate(UNION, 0.65), at);
      return { ...each, draft: { ...each.draft, key: 'The walrus' } };
    });
    expect(choose(alike, 10, false)).toHaveLength(2);
  });

  describe('behind the headline, whole or in part', () => {
    const whole = 'A headline in June 2024 read “Ana opens a bridge in Riga”.';
    const part = 'A headline in June 2024 had the words “opens a bridge in Riga”.';

    test('never both', () => {
      const chosen = choose(
        [behind(1, 0.65, whole), behind(2, 0.65, part), behind(3, 0.65, whole)],
        4,
        false,
      );
      expect(chosen.map(({ draft }) => draft.context)).toEqual([whole, whole]);
    });

    test('in part where that allows more', () => {
      const chosen = choose(
        [behind(1, 0.75, whole), ...[2, 3, 4].map((at) => behind(at, 0.8, part))],
        4,
        false,
      );
      expect(chosen.map(({ draft }) => draft.context)).toEqual([part, part, part]);
    });

    test('the whole with and without its month is one', () => {
      const dated = behind(1, 0.65, whole.replace(' in June 2024', ''));
      expect(choose([dated, behind(2, 0.65, whole)], 4, false)).toHaveLength(2);
    });

    test('whom a part leaves out no other question names', () => {
      const who = behind(1, 0.65, part);
      const naming = apart(candidate(UNION, 0.7), 2);
      const named = { ...naming, draft: { ...naming.draft, stem: 'Which birch did apples sell?' } };
      expect(stems(choose([who, named], 4, false))).toEqual([named.draft.stem]);
    });
  });

  test('two at most of one paragraph', () => {
    const crowded = [1, 2, 3].map((at) => ({ ...apart(candidate(UNION, 0.65), at), paragraph: 7 }));
    expect(choose(crowded, 4, false)).toHaveLength(2);
  });
});

const said = (start: string): Draft => ({ ...draft(start), fact: { ...draft(start).fact, quotation: 0 } });

const stems = (chosen: readonly Candidate[]): string[] => chosen.map((each) => each.draft.stem);

/** The same candidate of a clause and paragraph of its own, in words that no other has. */
function apart(candidate: Candidate, at: number): Candidate {
  const { draft } = candidate;
  const word = ['zero', 'apple', 'birch', 'cedar', 'dahlia', 'elder'][at] ?? '';
  return {
    ...candidate,
    paragraph: 10 + at,
    draft: {
      ...draft,
      stem: `Which ${word} stood in ${word}land by ${word}burg?`,
      key: `${word}s`,
      fact: { ...draft.fact, predicate: 100 + at },
    },
  };
}

/** The same, behind a sentence. */
const behind = (at: number, score: number, context: string): Candidate => {
  const each = apart(candidate(UNION, score), at);
  return { ...each, draft: { ...each.draft, context } };
};

/** The same candidate with a stem that tells what each of the others asks. */
function givingAway(candidate: Candidate, others: readonly Candidate[]): Candidate {
  const told = others.map(({ draft }) => draft.stem.replace(/^Which|\?$/g, '').trim()).join(', ');
  return { ...candidate, draft: { ...candidate.draft, stem: `Which wind blew when ${told}?` } };
}

/** The same candidate, asked by another type. */
function ruled(candidate: Candidate, rule: string): Candidate {
  return { ...candidate, draft: { ...candidate.draft, rule } };
}
