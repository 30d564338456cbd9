import type { Item } from '../../core/model.js';
import type { Making } from '../../core/pipeline.js';
import type { Output } from './output.js';

const itemJson = (item: Item) => ({
  id: item.id,
  kind: item.kind,
  stem: item.stem,
  key: item.key,
  accept: item.accept,
  distractors: item.distractors.map(({ text, from }) => ({ text, from })),
  options: item.options,
  evidence: { start: item.evidence.start, end: item.evidence.end, text: item.evidence.text },
  derivation: item.derivation,
  rule: item.rule,
  score: item.score,
});

/** One making as one line: the format that README documents, with its fields in a fixed order. */
export function jsonLine({ article, requested, shortfall, items }: Making): string {
  const { title, publisher, url, publishedOn, body } = article;
  const line = {
    article: { title, publisher, url, publishedOn, body },
    requested,
    shortfall,
    items: items.map(itemJson),
  };
  return `${JSON.stringify(line)}\n`;
}

/** JSON Lines: one object per article. */
export const jsonOutput: Output = {
  format: 'json-lines',
  settings: [],
  extension: '.json',
  async write(makings) {
    return new TextEncoder().encode(makings.map(jsonLine).join(''));
  },
};
