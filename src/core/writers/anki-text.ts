import type { Note } from './anki/note.js';
import { recallNote } from './anki/note.js';
import { RECALL } from './anki/note-type.js';
import { DEFAULT_DECK_NAME } from './anki-apkg.js';
import { changeAsCard } from './item/change-as-card.js';
import { sortOut } from './item/sort-out.js';
import type { Writer } from './writer.js';

/**
 * Notes as text for Anki's own "Import File", https://docs.ankiweb.net/importing/text-files.html. Fields are HTML in
 * which tabs, quotes and line breaks are references and tags, so that no field needs quoting.
 */
export const ankiText: Writer = {
  format: 'anki-text',
  label: 'Anki text',
  extension: 'txt',
  mediaType: 'text/plain;charset=utf-8',
  settings: ['deck'],
  lacks: ['wrong options', 'points', 'card design'],
  write(quiz, { deck = DEFAULT_DECK_NAME }) {
    const { written, lossReport } = sortOut(quiz, (quizItem) => ({
      written: recallNote(quizItem),
      change: changeAsCard(quizItem),
    }));
    const headers = [
      '#separator:tab',
      '#html:true',
      `#notetype:${RECALL.name}`,
      `#deck:${deck.replaceAll(/\s+/g, ' ')}`,
      '#guid column:1',
      `#tags column:${RECALL.fields.length + 2}`,
    ];
    const text = [...headers, ...written.map(line)].join('\n');
    return { bytes: new TextEncoder().encode(`${text}\n`), lossReport };
  },
};

function line({ guid, fields, tags }: Note): string {
  return [guid, ...fields, tags.join(' ')].join('\t');
}
