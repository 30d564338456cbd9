import type { Document, Sentence, Token } from '../../src/core/model.js';

/** An analysis for people: the words with tags and heads below them, then all that was found in them. */
export function analysisText(document: Document): string {
  return (
    [
      ...document.sentences.map((sentence) => sentenceText(sentence, document)),
      section('Names', namesOf(document)),
      section('Words that stand for names', anaphorsOf(document)),
      section('Dates', datesOf(document)),
      section('Quantities', quantitiesOf(document)),
      section('Quotations', quotationsOf(document)),
    ].join('\n\n') + '\n'
  );
}

/** Columns of the page. */
const WIDTH = 112;

/**
 * Number and word, Penn tag, relation and number of the head:
 *
 *     1 Ships  2 came
 *     NNS      VBD
 *     nsubj 2  root
 */
function sentenceText({ index, paragraph, first, last }: Sentence, { tokens }: Document): string {
  const lines = [`── Sentence ${index + 1}, paragraph ${paragraph + 1}`];
  let rows = ['', '', ''];
  for (const token of tokens.slice(first, last)) {
    const cells = cellsOf(token, first);
    const width = Math.max(...cells.map((cell) => cell.length)) + 2;
    if (rows[0]!.length + width > WIDTH) {
      lines.push(...rows.map((row) => row.trimEnd()), '');
      rows = ['', '', ''];
    }
    rows = rows.map((row, i) => row + cells[i]!.padEnd(width));
  }
  return [...lines, ...rows.map((row) => row.trimEnd())].join('\n');
}

function cellsOf(token: Token, first: number): string[] {
  const head = token.head < 0 ? token.deprel : `${token.deprel} ${token.head - first + 1}`;
  return [`${token.index - first + 1} ${token.text}`, token.xpos, head];
}

function section(title: string, lines: readonly string[]): string {
  return [`── ${title}`, ...(lines.length > 0 ? lines : ['none'])].join('\n');
}

function namesOf({ entities }: Document): string[] {
  return entities.map(({ kind, name, aliases, role, gender, mentions }) => {
    const parts = [`${kind} ${name}`];
    if (aliases.length > 0) parts.push(`also ${aliases.join(', ')}`);
    if (role !== null) parts.push(`role: ${role}`);
    if (gender !== null) parts.push(gender);
    return [...parts, `named ${mentions.length} ×`].join('; ');
  });
}

/** `(3)` is the number of the sentence. */
const at = (token: number, { tokens }: Document): string => `(${(tokens[token]?.sentence ?? -1) + 1})`;

function anaphorsOf(document: Document): string[] {
  const { anaphors, article, entities, tokens } = document;
  return anaphors.map(({ start, end, first, entity, antecedent, confidence }) => {
    const words = article.body.slice(start, end);
    return `${at(first, document)} “${words}” is ${entities[entity]?.name ?? `“${tokens[antecedent]?.text ?? '?'}”`}, ${confidence.toFixed(2)}`;
  });
}

function datesOf(document: Document): string[] {
  return document.dates.map(({ first, text, grain, value, derivation }) =>
    [`${at(first, document)} “${text}” ${grain} ${value ?? 'unresolved'}`, derivation ?? '']
      .join('  ')
      .trimEnd(),
  );
}

function quantitiesOf(document: Document): string[] {
  return document.quantities.map(({ first, text, kind, value, unit, hedge }) =>
    [`${at(first, document)} “${text}” ${kind} ${value}`, unit ?? '', hedge === null ? '' : `(${hedge})`]
      .filter((part) => part !== '')
      .join(' '),
  );
}

function quotationsOf(document: Document): string[] {
  const { tokens, entities } = document;
  return document.quotations.map(({ first, text, cue, speaker, speakerEntity, clause }) => {
    const by = entities[speakerEntity]?.name ?? tokens[speaker]?.text ?? 'nobody known';
    const how = tokens[cue]?.text ?? 'no verb';
    return `${at(first, document)} “${text}” ${clause ? 'clause' : 'phrase'}; ${how}; ${by}`;
  });
}
