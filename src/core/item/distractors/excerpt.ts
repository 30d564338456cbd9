import type { Document } from '../../model.js';

const LONGEST = 100;

/** A sentence of the article, cut to what a teacher takes in at a glance. */
export function excerpt(sentence: number, document: Document): string {
  const span = document.sentences[sentence];
  const text = span ? document.article.body.slice(span.start, span.end).replace(/\s+/g, ' ').trim() : '';
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s\S*$/, '')} …`;
}
