import { readFileSync } from 'node:fs';

import type { Span, Upos } from '../core/model.js';

/** One word of a treebank; `start` and `end` point into the text of its document. */
export interface TreebankWord extends Span {
  readonly form: string;
  readonly lemma: string;
  readonly upos: Upos;
  readonly xpos: string;
  /** Position of the head in the sentence, -1 for the root. */
  readonly head: number;
  readonly deprel: string;
  /** The columns of features and of everything else, as written. */
  readonly notes: string;
}

export interface TreebankDocument {
  /** Sentences joined with spaces, paragraphs with blank lines. */
  readonly text: string;
  readonly sentences: readonly (readonly TreebankWord[])[];
}

/** Reads a treebank in the format CoNLL-U, https://universaldependencies.org/format.html */
export function readConllu(path: string): TreebankDocument[] {
  const documents: { text: string; sentences: TreebankWord[][] }[] = [];
  for (const block of readFileSync(path, 'utf8').split('\n\n')) {
    const lines = block.split('\n').filter((line) => line !== '');
    if (lines.length === 0) continue;
    const comment = (name: string): string | null =>
      lines.find((line) => line.startsWith(`# ${name}`))?.split(' = ', 2)[1] ?? null;
    if (documents.length === 0 || comment('newdoc') !== null) documents.push({ text: '', sentences: [] });
    const document = documents.at(-1)!;
    const starts = lines.some((line) => line.startsWith('# newpar'));
    if (document.text !== '') document.text += starts ? '\n\n' : ' ';
    const text = lines.find((line) => line.startsWith('# text = '))!.slice('# text = '.length);
    const rows = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));
    document.sentences.push(readWords(rows, text, document.text.length));
    document.text += text;
  }
  return documents;
}

/** @param offset of the sentence's text in the document's */
function readWords(rows: readonly string[][], text: string, offset: number): TreebankWord[] {
  const words: TreebankWord[] = [];
  let at = 0;
  let fused: { readonly last: number; readonly end: number } | null = null;
  for (const [id = '', form = '', lemma = '', upos, xpos = '', feats, head, deprel = '', , misc] of rows) {
    if (id.includes('.')) continue;
    if (id.includes('-')) {
      const start = text.indexOf(form, at);
      fused = { last: Number(id.split('-')[1]), end: start + form.length };
      at = start;
      continue;
    }
    const inFused: boolean = fused !== null && Number(id) <= fused.last;
    const found = text.indexOf(form, at);
    const start: number = inFused ? at : found < 0 ? at : found;
    const end: number =
      inFused && fused
        ? Number(id) === fused.last
          ? fused.end
          : Math.min(fused.end, start + form.length)
        : start + form.length;
    at = end;
    words.push({
      form,
      lemma,
      upos: upos as Upos,
      xpos,
      head: Number(head) - 1,
      deprel,
      notes: `${feats} ${misc}`,
      start: offset + start,
      end: offset + end,
    });
  }
  return words;
}
