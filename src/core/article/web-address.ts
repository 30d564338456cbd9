import { MalformedArticle } from './errors.js';

/**
 * An address that is safe to link to.
 * @throws MalformedArticle for `javascript:` and everything else that is not http.
 */
export function webAddress(written: string): string {
  if (/^https?:\/\/\S+$/iu.test(written)) return written;
  throw new MalformedArticle(
    `The address “${written}” does not begin with http:// or https://, or has spaces in it.`,
  );
}
