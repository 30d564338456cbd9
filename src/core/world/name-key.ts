import { plainText } from '../answer/plain-text.js';

const PLAIN = /^[ -~]*$/;

/** What two ways of writing one name have in common: no accents, capitals, full stops, hyphens or article. */
export function nameKey(name: string): string {
  return (PLAIN.test(name) ? name : plainText(name))
    .toLowerCase()
    .replace(/'s$|[.,"]/g, '')
    .replace(/^(?:the|an?) /, '')
    .replaceAll('-', ' ')
    .trim();
}
