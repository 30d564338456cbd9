import { franc } from 'franc-min';
import type { Article } from '../model.js';
import { ArticleTooLong, ArticleTooShort, EmptyArticle, NotEnglish } from './errors.js';

/** Below this a text has no three facts worth a quiz; the shortest of the dev corpus has 214. */
export const MIN_WORDS = 40;

/** About forty pages: longer texts are books, and want to be handed in by chapter. */
export const MAX_WORDS = 20_000;

const countWords = (text: string): number => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length;

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/**
 * English or not, by the trigrams of the text (franc): right for all articles of the dev corpus and for all of
 * their paragraphs of 40 words and more.
 */
function refuseOtherLanguages(text: string): void {
  const code = franc(text);
  if (code === 'eng' || code === 'sco') return;
  const name = code === 'und' ? undefined : languageNames.of(code);
  const seems =
    name === undefined ? 'does not seem to be written in English' : `seems to be written in ${name}`;
  throw new NotEnglish(`This article ${seems}. Quizwire reads English articles only.`);
}

/**
 * Refuses an article that cannot give questions.
 * @throws the UnusableArticle whose sentence names the fault.
 */
export function checkArticle({ body }: Article): void {
  if (body.trim() === '') {
    throw new EmptyArticle(
      'There is no text in this article. Paste or hand in its text, not only its title.',
    );
  }
  const words = countWords(body);
  if (words > MAX_WORDS) {
    throw new ArticleTooLong(
      `The article has ${words.toLocaleString('en')} words; at most ${MAX_WORDS.toLocaleString('en')} can be read. Take the part to be asked about.`,
    );
  }
  if (words < MIN_WORDS) {
    throw new ArticleTooShort(
      `The article has only ${words} ${words === 1 ? 'word' : 'words'}; questions need at least ${MIN_WORDS}. Hand in the whole article.`,
    );
  }
  refuseOtherLanguages(body);
}
