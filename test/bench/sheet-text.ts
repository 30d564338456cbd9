import { optionLetter } from '../../src/core/quiz/option-letter.js';
import type { JudgedItem } from '../../src/training/judged/judged-item.js';

/** What the judge marks: stems and options, as a student sees them. */
export function questionSheet(items: readonly JudgedItem[]): string {
  const blocks = items.map(({ item, article, stem, options }, index) => {
    const choices = options.map((option, i) => `- ${optionLetter(i)}. ${option}`);
    return [
      `## ${index + 1} · item ${item} · article ${article}`,
      stem,
      choices.length > 0 ? choices.join('\n') : '(recall: no options)',
    ].join('\n\n');
  });
  return ['# Sheet', ...blocks].join('\n\n') + '\n';
}

/** What is looked at after answering: keys, and what else is accepted. */
export function keySheet(items: readonly JudgedItem[]): string {
  const blocks = items.map(({ item, key, accept, derivation }, index) => {
    const lines = [`- key: ${key}`];
    if (accept.length > 0) lines.push(`- also accepted: ${accept.join(' | ')}`);
    if (derivation !== null) lines.push(`- resolved: ${derivation}`);
    return `## ${index + 1} · item ${item}\n\n${lines.join('\n')}`;
  });
  return ['# Keys', ...blocks].join('\n\n') + '\n';
}
