import { describe, expect, test } from '@jest/globals';
import type { Document, Entity, MentionKind, Quantity, TemporalExpression } from '../../../src/core/model.js';
import { gradeResponse } from '../../../src/core/quiz/grade-response.js';
import { rivalsOf } from '../../../src/core/quiz/rivals-of.js';

const entity = (index: number, kind: MentionKind, name: string, aliases: string[] = []): Entity => ({
  index,
  kind,
  name,
  aliases,
  mentions: [],
  role: null,
  gender: null,
});
const span = { start: 0, end: 0, first: 0, last: 0 };
const date = (value: string | null): TemporalExpression => ({
  ...span,
  text: '',
  grain: 'day',
  value,
  derivation: null,
});
const quantity = (text: string, value: number): Quantity => ({
  ...span,
  text,
  kind: 'cardinal',
  value,
  unit: null,
  hedge: null,
});

const document: Document = {
  article: { title: 'Mission closed', publisher: null, url: null, publishedOn: '2021-10-22', body: '' },
  tokens: [],
  sentences: [],
  paragraphs: [],
  mentions: [],
  entities: [
    entity(0, 'person', 'Sergey Lavrov', ['Lavrov', 'the minister']),
    entity(1, 'person', 'Jens Holm', ['Holm']),
    entity(2, 'organisation', 'North Atlantic Treaty Organization', ['NATO']),
    entity(3, 'place', 'Moscow'),
  ],
  anaphors: [],
  dates: [date('2021-10-18'), date('2021-11-01'), date('2021-10'), date('2021-W42'), date(null)],
  quantities: [quantity('eight', 8), quantity('about 20', 20), quantity('8', 8)],
  quotations: [],
};
const item = (kind: 'who' | 'when' | 'how-many' | 'which', key: string) => ({
  kind,
  stem: 'Which?',
  key,
  accept: [],
});

describe('rivalsOf', () => {
  test('knows the person asked for, and everybody else', () => {
    expect(rivalsOf(document, item('who', 'Sergey Lavrov'))).toMatchObject({
      person: true,
      aliases: ['Sergey Lavrov', 'Lavrov', 'the minister'],
      people: ['Jens Holm', 'Holm'],
      names: ['North Atlantic Treaty Organization', 'NATO', 'Moscow'],
    });
  });

  test('finds the key by an alias', () => {
    const rivals = rivalsOf(document, item('which', 'NATO'));
    expect(rivals).toMatchObject({ person: false, names: ['Moscow'] });
    expect(
      gradeResponse(item('which', 'NATO'), 'the north atlantic treaty organisation', rivals).correct,
    ).toBe(true);
  });

  test('leaves out numbers and dates that are the key, told more or less exactly', () => {
    expect(rivalsOf(document, item('how-many', '8')).numbers).toEqual(['about 20']);
    expect(rivalsOf(document, item('when', 'October 18, 2021')).dates).toEqual(['2021-11-01']);
    expect(rivalsOf(document, item('when', '2021')).dates).toEqual([]);
  });

  test('takes a person by the look of the name when the article does not have it', () => {
    expect(rivalsOf(document, item('who', 'Dmitry Peskov')).person).toBe(true);
    expect(rivalsOf(document, item('who', 'World Health Organization')).person).toBe(false);
    expect(rivalsOf(document, item('which', 'Dmitry Peskov')).person).toBe(false);
  });

  test('does not set part of the key against the key', () => {
    const split = { ...document, entities: [...document.entities, entity(4, 'person', 'Sergey')] };
    expect(rivalsOf(split, item('who', 'Sergey Lavrov')).people).toEqual(['Jens Holm', 'Holm']);
  });

  test('a name that two people bear is no alias', () => {
    const brothers = {
      ...document,
      entities: [...document.entities, entity(4, 'person', 'Anna Lavrov', ['Lavrov'])],
    };
    const rivals = rivalsOf(brothers, item('who', 'Sergey Lavrov'));
    expect(gradeResponse(item('who', 'Sergey Lavrov'), 'Lavrov', rivals).correct).toBe(false);
  });
});
