import { describe, expect, test } from '@jest/globals';
import type { Item, Quiz, QuizItem } from '../../../src/core/model.js';
import { ankiApkg } from '../../../src/core/writers/anki-apkg.js';
import type { WriterOptions } from '../../../src/core/writers/writer.js';
import { fieldsOf, readApkg, type Collection } from './reading/read-apkg.js';
import { unzip } from './reading/unzip.js';
import { SAMPLE_QUIZ } from './sample-quiz.js';
import { WRITER_OPTIONS } from './writer-options.js';

async function deckOf(quiz: Quiz, options: Partial<WriterOptions> = {}): Promise<Collection> {
  const { bytes } = await ankiApkg.write(quiz, { ...WRITER_OPTIONS, ...options });
  return readApkg(bytes);
}

/** The sample quiz with one item changed. */
function withItem(index: number, change: Partial<Item>, rest: Partial<QuizItem> = {}): Quiz {
  const items = SAMPLE_QUIZ.items.map((quizItem, position) =>
    position === index ? { ...quizItem, ...rest, item: { ...quizItem.item, ...change } } : quizItem,
  );
  return { ...SAMPLE_QUIZ, items };
}

const decksIn = ({ col }: Collection): { id: number; name: string }[] =>
  Object.values(JSON.parse(String(col['decks'])) as Record<string, { id: number; name: string }>);

const idsOf = ({ notes }: Collection): unknown[] => notes.map(({ id, guid }) => [id, guid]);

describe('importing the same quiz again', () => {
  test('a reworded item updates its note, and no byte of any other note changes', async () => {
    const before = await deckOf(SAMPLE_QUIZ);
    const reworded = withItem(
      1,
      { stem: 'How many people did the aircraft carry?' },
      { changedAt: 1_700_000_000 },
    );
    const after = await deckOf(reworded);

    expect(after.notes.map(({ guid }) => guid)).toEqual(before.notes.map(({ guid }) => guid));
    expect(after.notes.map(({ id }) => id)).toEqual(before.notes.map(({ id }) => id));
    expect(after.cards.map(({ id }) => id)).toEqual(before.cards.map(({ id }) => id));
    const newer = after.notes.filter(
      (note, index) => Number(note['mod']) > Number(before.notes[index]?.['mod']),
    );
    expect(newer.map((note) => fieldsOf(note)[0])).toEqual(['How many people did the aircraft carry?']);
    expect([after.notes[0], after.notes[2]]).toEqual([before.notes[0], before.notes[2]]);
    expect([after.cards[0], after.cards[2]]).toEqual([before.cards[0], before.cards[2]]);
  });

  test('an item that goes away or moves leaves the ids of the others alone', async () => {
    const before = await deckOf(SAMPLE_QUIZ);
    const after = await deckOf({
      ...SAMPLE_QUIZ,
      id: 'another-quiz',
      items: SAMPLE_QUIZ.items.toReversed().slice(0, 2),
    });
    expect(idsOf(after)).toEqual(idsOf(before).slice(1).reverse());
  });
});

describe('dates', () => {
  test('a change dated in the future is written as now, in seconds', async () => {
    const quiz = withItem(0, {}, { changedAt: WRITER_OPTIONS.now + 5000 });
    const { notes, cards } = await deckOf(quiz);
    expect([notes[0]?.['mod'], cards[0]?.['mod']]).toEqual([WRITER_OPTIONS.now, WRITER_OPTIONS.now]);
    expect(notes[1]?.['mod']).toBe(SAMPLE_QUIZ.items[1]?.changedAt);
  });

  test('ids are milliseconds of the past', async () => {
    const { notes, cards, col } = await deckOf(SAMPLE_QUIZ);
    const ids = [...notes, ...cards].map(({ id }) => Number(id));
    expect(Math.max(...ids)).toBeLessThan(WRITER_OPTIONS.now * 1000);
    expect(Number(col['crt'])).toBeLessThan(WRITER_OPTIONS.now);
  });
});

describe('the file', () => {
  test('holds the collection and an empty media map, and nothing else', async () => {
    const { bytes } = await ankiApkg.write(SAMPLE_QUIZ, WRITER_OPTIONS);
    const files = await unzip(bytes);
    expect([...files.keys()]).toEqual(['collection.anki2', 'media']);
    expect(files.get('media')?.toString()).toBe('{}');
  });

  test('an empty quiz is an empty deck', async () => {
    const { notes, cards } = await deckOf({ ...SAMPLE_QUIZ, items: [] });
    expect([notes, cards]).toEqual([[], []]);
  });

  test('all notes lie in one deck, or in a deck per month', async () => {
    expect(decksIn(await deckOf(SAMPLE_QUIZ)).map(({ name }) => name)).toEqual(['Default', 'Current Events']);
    const monthly = await deckOf(SAMPLE_QUIZ, { monthDecks: true, deck: 'News' });
    expect(decksIn(monthly).map(({ name }) => name)).toEqual([
      'Default',
      'News',
      'News::2021-06',
      'News::2021-10',
    ]);
    const deckIds = new Map(decksIn(monthly).map(({ id, name }) => [id, name]));
    const places = monthly.cards.map(({ did }) => deckIds.get(Number(did)));
    expect(places).toEqual(['News::2021-06', 'News::2021-10', 'News']);
  });

  test('blanks in tags become underscores', async () => {
    const { notes } = await deckOf(SAMPLE_QUIZ);
    expect(notes[0]?.['tags']).toBe(' ce::2021-06 air_travel EU ');
  });

  test('every card belongs to a note, and every note to a note type with as many fields', async () => {
    const { notes, cards, col } = await deckOf(SAMPLE_QUIZ, { cloze: true });
    const models = JSON.parse(String(col['models'])) as Record<string, { flds: unknown[] }>;
    expect(cards.map(({ nid }) => nid)).toEqual(notes.map(({ id }) => id));
    for (const note of notes)
      expect(fieldsOf(note)).toHaveLength(models[String(note['mid'])]?.flds.length ?? -1);
  });
});

const evidence = (text: string): Pick<Item, 'evidence'> => ({
  evidence: { start: 0, end: text.length, text },
});

/** The cloze notes of the sample's first item, so changed. */
async function clozes(change: Partial<Item>): Promise<string[]> {
  const quiz = withItem(0, change);
  const { notes } = await deckOf({ ...quiz, items: quiz.items.slice(0, 1) }, { cloze: true });
  return notes.slice(1).map((note) => fieldsOf(note)[0] ?? '');
}

describe('cloze notes', () => {
  test('come besides the question, only when asked for', async () => {
    expect(await clozes({})).toEqual([
      'On 4 June {{c1::the European Council}} barred the airline from the airspace of all 27 states.',
    ]);
    const { notes } = await deckOf(SAMPLE_QUIZ);
    expect(notes).toHaveLength(3);
  });

  test.each([
    [
      'points to another sentence',
      'On 4 June the European Council barred it from the airspace of all states.',
    ],
    [
      'holds the answer twice',
      'On 4 June the European Council met, and the European Council barred the airline.',
    ],
    ['holds the answer inside other words', 'On 4 June the European Councils barred the airline.'],
    ['is no whole sentence', 'the European Council barred the airline'],
    ['goes on from another', 'But the European Council barred the airline.'],
    ['counts from the day of publication', 'Last week the European Council barred the airline.'],
    ['ends inside a quotation', '“On 4 June the European Council barred the airline.'],
  ])('are not made where the evidence %s', async (_, text) => {
    expect(await clozes(evidence(text))).toEqual([]);
  });

  test('marks of Anki inside an answer are written as references', async () => {
    const text = 'The code a::b}}c was sent on 4 June.';
    expect(await clozes({ ...evidence(text), key: 'a::b}}c' })).toEqual([
      'The code {{c1::a&#58;&#58;b&#125;&#125;c}} was sent on 4 June.',
    ]);
  });
});
