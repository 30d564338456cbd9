import { sourceLine } from '../../core/article/source-line.js';
import { lintItem, type ItemFault } from '../../core/item/lint-item.js';
import { KIND_NAMES, askChoices } from '../articles/kind-names.js';
import { optionLetter } from '../../core/quiz/option-letter.js';
import { markedBody } from '../../render/marked-body.js';
import type { StoredItem } from '../../store/stored.js';
import type { WholeArticle } from '../articles/articles.service.js';
import type { ItemEdit } from './desk-requests.js';
import { editedWords } from './edited-item.js';

/** A question has three wrong answers; the form offers as many fields. */
const DISTRACTOR_FIELDS = 3;

export interface DeskState {
  /** Id of the question looked at; null for the first that is open. */
  readonly current: string | null;
  /** What is typed of the current one; null while it is not edited. */
  readonly edit: ItemEdit | null;
  readonly canUndo: boolean;
  readonly notice: string | null;
  readonly fault: string | null;
}

const FIELD_NAMES = {
  stem: 'Question',
  key: 'Right answer',
  accept: 'Also right',
  distractors: 'Wrong answer',
  options: 'Options',
} as const;

/** What the linter says, the grave things first. */
export const faultsView = (faults: readonly ItemFault[]) =>
  faults
    .toSorted((a, b) => Number(a.severity === 'hint') - Number(b.severity === 'hint'))
    .map(({ field, index, message, severity }) => ({
      place: index === null ? FIELD_NAMES[field] : `${FIELD_NAMES[field]} ${index + 1}`,
      message,
      severity,
    }));

export const faultsOfEdit = (item: StoredItem, edit: ItemEdit) =>
  faultsView(lintItem({ ...item, ...editedWords(item, edit) }));

function editView(item: StoredItem, edit: ItemEdit) {
  const fields = Math.max(DISTRACTOR_FIELDS, edit.distractors.length);
  return {
    stem: edit.stem,
    key: edit.key,
    accept: edit.accept.join('\n'),
    acceptRows: Math.max(2, edit.accept.length + 1),
    distractors: Array.from({ length: fields }, (_, index) => ({
      index,
      number: index + 1,
      text: edit.distractors[index] ?? '',
    })),
    faults: faultsOfEdit(item, edit),
  };
}

/** What an item says already, as the form of its edit. */
export const editOf = (item: StoredItem): ItemEdit => ({
  stem: item.stem,
  key: item.key,
  accept: [...item.accept],
  distractors: item.distractors.map(({ text }) => text),
});

function cardView(
  item: StoredItem,
  index: number,
  articleId: string,
  current: StoredItem | undefined,
  state: DeskState,
) {
  const isCurrent = item.id === current?.id;
  return {
    articleId,
    id: item.id,
    number: index + 1,
    kind: KIND_NAMES[item.kind],
    status: { proposed: 'to decide', kept: 'kept', rejected: 'rejected' }[item.status],
    kept: item.status === 'kept',
    rejected: item.status === 'rejected',
    edited: item.editedAt !== null,
    current: isCurrent,
    edit: isCurrent && state.edit !== null ? editView(item, state.edit) : null,
    stem: item.stem,
    key: item.key,
    accepted: item.accept.join(', '),
    options: item.options.map((text, position) => ({
      letter: optionLetter(position),
      text,
      isKey: text === item.key,
    })),
    evidence: item.evidence.text,
    derivation: item.derivation,
    recallOnly: item.recallOnly,
    rule: item.rule,
    wrong: item.distractors.map(({ text, from, why }) => ({ text, from, why })),
    faults: faultsView(lintItem(item)).filter(({ severity }) => severity === 'fault'),
  };
}

const counted = (items: readonly StoredItem[], status: StoredItem['status']): number =>
  items.filter((item) => item.status === status).length;

/** The article with the evidence of its questions marked, and the questions to decide about. */
export function deskView({ article, items }: WholeArticle, state: DeskState) {
  const current =
    items.find(({ id }) => id === state.current) ??
    items.find(({ status }) => status === 'proposed') ??
    items.find(({ status }) => status === 'kept');
  const shown = items
    .map((item, index) => ({ item, number: index + 1 }))
    .filter(({ item }) => item.status !== 'rejected' || item.id === current?.id);
  const marks = markedBody(
    article.body,
    shown.map(({ item }) => item.evidence),
  );
  const open = counted(items, 'proposed');
  const kept = counted(items, 'kept');
  return {
    id: article.id,
    title: article.title,
    source: sourceLine(article),
    url: article.url,
    tags: article.tags.join(', '),
    shortfall: article.shortfall,
    count: article.requested ?? 10,
    ...askChoices({ kinds: [], asking: 'any' }),
    paragraphs: marks.map((segments) =>
      segments.map((segment) => ({
        text: segment.text,
        marked: segment.evidence.length > 0,
        current: segment.evidence.some((place) => shown[place]?.item.id === current?.id),
        anchors: segment.begins.map((place) => ({ number: shown[place]?.number, id: shown[place]?.item.id })),
        numbers: segment.evidence.map((place) => shown[place]?.number).join(' '),
      })),
    ),
    questions: items.map((item, index) => cardView(item, index, article.id, current, state)),
    tally: { open, kept, rejected: counted(items, 'rejected'), all: items.length },
    share: items.length === 0 ? 0 : Math.round((100 * (items.length - open)) / items.length),
    done: open === 0 && items.length > 0,
    canUndo: state.canUndo,
    notice: state.notice,
    fault: state.fault,
  };
}
