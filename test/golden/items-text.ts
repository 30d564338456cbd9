import type { Making } from '../../src/core/pipeline.js';
import { optionLetter } from '../../src/core/quiz/option-letter.js';
import type { Item } from '../../src/core/model.js';

/** Items for people. Ids and scores are left out: they change with things that nobody would review. */
export function itemsText({ items, shortfall }: Making): string {
  return [...items.map(itemText), ...(shortfall === null ? [] : [shortfall])].join('\n\n') + '\n';
}

function itemText(item: Item, index: number): string {
  const { stem, key, accept, options, recallOnly, evidence, rule, derivation } = item;
  const rows: [string, string][] = [['key', key]];
  if (accept.length > 0) rows.push(['accept', accept.join(' | ')]);
  if (options.length > 0) {
    rows.push(['options', options.map((option, i) => `${optionLetter(i)} ${option}`).join(' | ')]);
  }
  if (recallOnly !== null) rows.push(['recall', recallOnly]);
  rows.push(['evidence', evidence.text], ['rule', rule]);
  if (derivation !== null) rows.push(['resolved', derivation]);
  return [`${index + 1}. ${stem}`, ...rows.map(([name, text]) => `   ${name.padEnd(9)} ${text}`)].join('\n');
}
