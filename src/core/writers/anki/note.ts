import type { QuizItem } from '../../model.js';
import { monthOf } from '../item/month-of.js';
import { sourceOf } from '../item/source-of.js';
import { evidenceHtml } from '../text/evidence-html.js';
import { toHtml } from '../text/html.js';
import { noteGuid } from './anki-ids.js';
import { clozeText } from './cloze-text.js';
import { CLOZE, type NoteType, RECALL } from './note-type.js';

export interface Note {
  readonly guid: string;
  readonly noteType: NoteType;
  /** HTML, one per field of the note type. */
  readonly fields: readonly string[];
  readonly tags: readonly string[];
  readonly quizItem: QuizItem;
}

/** `ce::2021-10` for the month, then the item's own topics. Anki parts tags at blanks and drops quotation marks. */
export function noteTags(quizItem: QuizItem): string[] {
  const month = monthOf(quizItem);
  const tags = quizItem.tags.map((tag) => tag.trim().replaceAll(/[\s"]+/g, '_')).filter((tag) => tag !== '');
  return [...new Set([...(month === null ? [] : [`ce::${month}`]), ...tags])];
}

/** The fields both note types end with: Source, URL, Event date, ID. */
function originFields(quizItem: QuizItem): string[] {
  const { text, link } = sourceOf(quizItem);
  return [toHtml(text), toHtml(link ?? ''), toHtml(quizItem.eventDate ?? ''), toHtml(quizItem.item.id)];
}

export function recallNote(quizItem: QuizItem): Note {
  const { id, stem, key, accept } = quizItem.item;
  const also = accept.map(toHtml).join('; ');
  const fields = [toHtml(stem), toHtml(key), also, evidenceHtml(quizItem), ...originFields(quizItem)];
  return { guid: noteGuid(id, 'recall'), noteType: RECALL, fields, tags: noteTags(quizItem), quizItem };
}

/** Null where the evidence makes no fair cloze. */
export function clozeNote(quizItem: QuizItem): Note | null {
  const text = clozeText(quizItem.item);
  if (text === null) return null;
  const { id, stem } = quizItem.item;
  const fields = [text, toHtml(stem), ...originFields(quizItem)];
  return { guid: noteGuid(id, 'cloze'), noteType: CLOZE, fields, tags: noteTags(quizItem), quizItem };
}
