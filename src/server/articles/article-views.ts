import { longDay, sourceLine } from '../../core/article/source-line.js';
import { ITEM_KINDS, type ItemKind } from '../../core/model.js';
import { optionLetter } from '../../core/quiz/option-letter.js';
import { markedBody } from '../../render/marked-body.js';
import type { StoredItem } from '../../store/stored.js';
import type { ListedArticle, WholeArticle } from './articles.service.js';

/** What people call the kinds. */
const KIND_NAMES: Readonly<Record<ItemKind, string>> = {
  who: 'Who',
  what: 'What',
  which: 'Which',
  where: 'Where',
  when: 'When',
  why: 'Why',
  how: 'How',
  'how-many': 'How many',
  quotation: 'Quotation',
};

export const kindChoices = (chosen: readonly ItemKind[]) =>
  ITEM_KINDS.map((kind) => ({ kind, name: KIND_NAMES[kind], checked: chosen.includes(kind) }));

export const articleRow = (article: ListedArticle) => ({
  id: article.id,
  title: article.title,
  source: sourceLine(article),
  questions: article.questions === 1 ? '1 question' : `${article.questions} questions`,
  added: longDay(new Date(article.createdAt * 1000).toISOString().slice(0, 10)),
});

function questionView(item: StoredItem, index: number) {
  return {
    number: index + 1,
    id: item.id,
    kind: KIND_NAMES[item.kind],
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
  };
}

/** The article with the evidence of its questions marked, and the questions. */
export function articleView({ article, items }: WholeArticle) {
  const shown = items.filter(({ status }) => status !== 'rejected');
  const evidence = shown.map((item) => item.evidence);
  return {
    id: article.id,
    title: article.title,
    source: sourceLine(article),
    url: article.url,
    shortfall: article.shortfall,
    count: article.requested ?? 10,
    kinds: kindChoices([]),
    paragraphs: markedBody(article.body, evidence).map((segments) =>
      segments.map((segment) => ({
        text: segment.text,
        marked: segment.evidence.length > 0,
        overlapping: segment.evidence.length > 1,
        anchors: segment.begins.map((index) => index + 1),
        numbers: segment.evidence.map((index) => index + 1).join(' '),
      })),
    ),
    questions: shown.map(questionView),
  };
}
