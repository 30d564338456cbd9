import type { Database, SqlJsStatic } from 'sql.js';
import { ankiId, fieldChecksum } from './anki-ids.js';
import { COLLECTION_SETTINGS, DECK_OPTIONS, type Deck, DEFAULT_DECK, deckRow } from './deck.js';
import type { Note } from './note.js';
import { CLOZE, noteTypeRow, RECALL } from './note-type.js';
import { SCHEMA } from './schema.js';

/** A note and the deck its one card lies in. */
export interface PlacedNote {
  readonly note: Note;
  readonly deck: Deck;
}

const SCHEMA_VERSION = 11;
/** 2020-11-01, 04:00 UTC: Anki counts review days from it. New cards have none, so any day does. */
const COLLECTION_CREATED_AT = 1_604_203_200;
/** Anki marks with -1 what has not been synchronised. */
const NOT_SYNCED = -1;

/**
 * A `collection.anki2`: an SQLite file of schema 11.
 *
 * @param home the deck that holds the notes or the decks of the notes
 * @param now seconds since 1970; no note is dated later, for Anki would then take no update until that time
 */
export function writeCollection(
  home: Deck,
  notes: readonly PlacedNote[],
  now: number,
  sqlite: SqlJsStatic,
): Uint8Array {
  const database = new sqlite.Database();
  try {
    database.run(SCHEMA);
    database.run('BEGIN');
    insertNotes(database, notes, now);
    insertCollection(database, home, notes, now);
    database.run('COMMIT');
    return database.export();
  } finally {
    database.close();
  }
}

function changedAt({ note }: PlacedNote, now: number): number {
  return Math.min(Math.floor(note.quizItem.changedAt), now);
}

function insertCollection(database: Database, home: Deck, notes: readonly PlacedNote[], now: number): void {
  const decks = new Map(
    [DEFAULT_DECK, home, ...notes.map(({ deck }) => deck)].map((deck) => [deck.id, deck]),
  );
  const newest = notes.reduce(
    (latest, note) => Math.max(latest, changedAt(note, now)),
    COLLECTION_CREATED_AT,
  );
  const models = Object.fromEntries([RECALL, CLOZE].map((type) => [type.id, noteTypeRow(type, home.id)]));
  const json = [
    { ...COLLECTION_SETTINGS, curModel: RECALL.id, nextPos: notes.length + 1 },
    models,
    Object.fromEntries([...decks.values()].map((deck) => [deck.id, deckRow(deck)])),
    { 1: DECK_OPTIONS },
    {},
  ].map((value) => JSON.stringify(value));
  const times = [COLLECTION_CREATED_AT, newest * 1000, COLLECTION_CREATED_AT * 1000];
  database.run(`INSERT INTO col VALUES (1, ?, ?, ?, ${SCHEMA_VERSION}, 0, 0, 0, ?, ?, ?, ?, ?)`, [
    ...times,
    ...json,
  ]);
}

function insertNotes(database: Database, notes: readonly PlacedNote[], now: number): void {
  const note = database.prepare('INSERT INTO notes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)');
  const card = database.prepare(
    'INSERT INTO cards VALUES (?, ?, ?, 0, ?, ?, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, ?)',
  );
  const noteIds = new Set<number>();
  const cardIds = new Set<number>();
  notes.forEach((placed, index) => {
    const { guid, noteType, fields, tags } = placed.note;
    const noteId = unusedId(ankiId('note', guid), noteIds);
    const cardId = unusedId(ankiId('card', guid), cardIds);
    const modified = changedAt(placed, now);
    const sortField = withoutMarkup(fields[0] ?? '');
    const tagList = tags.length === 0 ? '' : ` ${tags.join(' ')} `;
    const flds = fields.join('\u001F');
    note.run([
      noteId,
      guid,
      noteType.id,
      modified,
      NOT_SYNCED,
      tagList,
      flds,
      sortField,
      fieldChecksum(sortField),
      '',
    ]);
    card.run([cardId, noteId, placed.deck.id, modified, NOT_SYNCED, index + 1, '']);
  });
  note.free();
  card.free();
}

/** Two of ten thousand ids meet once in six thousand decks; the later note then moves up by one. */
function unusedId(id: number, used: Set<number>): number {
  let free = id;
  while (used.has(free)) free += 1;
  used.add(free);
  return free;
}

const CHARACTERS: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", '#9': '\t', amp: '&' };

/** A field as Anki sorts and compares it: text without tags, with the references of `toHtml` resolved. */
function withoutMarkup(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(lt|gt|quot|#39|#9|amp);/g, (_, name: string) => CHARACTERS[name] ?? '');
}
