import type { Sentence, Span, Token, Upos } from '../../model.js';
import type { LanguageModel } from '../language-model.js';
import { calibrated } from './calibration.js';

/**
 * Gives every token its tags, its head and relation, and its lemma.
 *
 * @param spans of the tokens in `body`
 */
export function parseTokens(
  body: string,
  spans: readonly Span[],
  sentences: readonly Sentence[],
  { parser, calibration, lemmas }: Pick<LanguageModel, 'parser' | 'calibration' | 'lemmas'>,
): Token[] {
  const texts = sentences.map(({ first, last }) =>
    spans.slice(first, last).map(({ start, end }) => body.slice(start, end)),
  );
  const read = sentences.map(({ first, last }) =>
    spans.slice(first, last).map((span) => (isDash(body, span) ? '–' : body.slice(span.start, span.end))),
  );
  return parser.parse(read).flatMap((words, sentence) => {
    const { first } = sentences[sentence]!;
    return words.map((word, i) => {
      const text = texts[sentence]![i]!;
      const tag = isAcronym(text, word.tag, texts[sentence]!) ? 'NNP|PROPN' : word.tag;
      const [xpos, upos] = tag.split('|') as [string, Upos];
      const { start, end } = spans[first + i]!;
      return {
        start,
        end,
        index: first + i,
        sentence,
        text,
        lemma: lemmas.lemmaOf(text, xpos, upos),
        upos,
        xpos,
        head: word.head < 0 ? -1 : first + word.head,
        deprel: word.relation,
        arcConfidence: calibrated(calibration, word.confidence),
      };
    });
  });
}

/** "the US - American and Southwest - have": the parser sees no blanks, and would take it for a hyphen. */
const isDash = (body: string, { start, end }: Span): boolean =>
  body.slice(start, end) === '-' && /\s/.test(body[start - 1] ?? '') && /\s/.test(body[end] ?? '');

/** "the WHO" is no "who", unless all is written in capitals. */
const isAcronym = (text: string, tag: string, sentence: readonly string[]): boolean =>
  tag.endsWith('|PRON') && /^\p{Lu}{2,}$/u.test(text) && sentence.some((word) => /^\p{Ll}{2}/u.test(word));
