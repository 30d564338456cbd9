import { createHash } from 'node:crypto';

/**
 * SHA-256 of the words alone: the same article pasted from a page and from a mail differs in line breaks,
 * quotation marks and spaces, and is the same article.
 */
export function bodyHash(body: string): string {
  const words =
    body
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return createHash('sha256').update(words.join(' ')).digest('hex');
}
