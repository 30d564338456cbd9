import type { QuizItem } from '../model.js';
import { writeCollection, type PlacedNote } from './anki/collection.js';
import { type Deck, deckNamed } from './anki/deck.js';
import { clozeNote, recallNote } from './anki/note.js';
import { changeAsCard } from './item/change-as-card.js';
import { monthOf } from './item/month-of.js';
import { sortOut } from './item/sort-out.js';
import type { Writer, WriterOptions } from './writer.js';
import { zipFiles } from './zip-files.js';

export const DEFAULT_DECK_NAME = 'Current Events';

/** A deck for Anki: one note per item, known again by the item's id, so that a later export updates it. */
export const ankiApkg: Writer = {
  format: 'anki',
  label: 'Anki deck',
  extension: 'apkg',
  mediaType: 'application/apkg',
  settings: ['deck', 'monthDecks', 'cloze'],
  lacks: ['wrong options', 'points'],
  async write(quiz, options) {
    const { written, lossReport } = sortOut(quiz, (quizItem) => ({
      written: placeNotes(quizItem, options),
      change: changeAsCard(quizItem),
    }));
    const home = deckNamed(options.deck ?? DEFAULT_DECK_NAME);
    const collection = writeCollection(home, written.flat(), options.now, await options.loadSqlite());
    const media = new TextEncoder().encode('{}');
    const bytes = zipFiles([
      ['collection.anki2', collection],
      ['media', media],
    ]);
    return { bytes, lossReport };
  },
};

function placeNotes(quizItem: QuizItem, options: WriterOptions): PlacedNote[] {
  const deck = deckFor(quizItem, options);
  const cloze = options.cloze === true ? clozeNote(quizItem) : null;
  const notes = [recallNote(quizItem), ...(cloze === null ? [] : [cloze])];
  return notes.map((note) => ({ note, deck }));
}

function deckFor(quizItem: QuizItem, { deck = DEFAULT_DECK_NAME, monthDecks = false }: WriterOptions): Deck {
  const month = monthDecks ? monthOf(quizItem) : null;
  return deckNamed(month === null ? deck : `${deck}::${month}`);
}
