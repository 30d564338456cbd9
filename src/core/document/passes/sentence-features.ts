import type { Span } from '../../model.js';
import { outline, plain } from './character-class.js';

/** After these, or before a line break or a bullet, a sentence may end. */
const MAY_END = /[.!?…:;"”’')\]]$/;

/** "No. 10", "Fig. 3": before a number their full stop is none. */
const BEFORE_NUMBER = /^(?:no|nos|fig|figs|approx|vol|pp?|art|sec|ch|para)$/i;

const BULLET = /^[•*\-–—]+$/;

const STOP = /^[.!?…]+$/;

/** How far back an opening quotation mark is looked for, in tokens. */
const LOOK_BACK = 60;

/** The tokens of one paragraph, as far as the end of a sentence is concerned. */
export interface SentenceContext {
  readonly text: string;
  readonly tokens: readonly Span[];
  /** First token of the sentence that is being read. */
  readonly first: number;
}

const wordAt = ({ text, tokens }: SentenceContext, token: number): string => {
  const span = tokens[token];
  return span ? text.slice(span.start, span.end) : '␣';
};

const gapAfter = ({ text, tokens }: SentenceContext, token: number): string =>
  text.slice(tokens[token]!.end, tokens[token + 1]?.start);

export function maySentenceEnd(context: SentenceContext, token: number): boolean {
  const abbreviated = BEFORE_NUMBER.test(wordAt(context, token - 1)) && wordAt(context, token) === '.';
  if (abbreviated && /^\d/.test(wordAt(context, token + 1))) return false;
  return (
    MAY_END.test(wordAt(context, token)) ||
    gapAfter(context, token).includes('\n') ||
    BULLET.test(wordAt(context, token + 1))
  );
}

/** What speaks for or against an end of the sentence after `token`, which is not the last. */
export function sentenceFeatures(context: SentenceContext, token: number): string[] {
  const words = [-1, 0, 1, 2].map((offset) => wordAt(context, token + offset));
  const [p, a, b] = words as [string, string, string, string];
  const [pl, al, bl, ql] = words.map(plain) as [string, string, string, string];
  const [ps, as, bs, qs] = words.map(outline) as [string, string, string, string];
  const gap = gapAfter(context, token);
  const space = gap === '' ? 'n' : gap.includes('\n') ? 'N' : 's';
  const { length, open } = sentenceSoFar(context, token);
  return [
    '1',
    `2${al}`,
    `3${bl}`,
    `4${al}|${bl}`,
    `5${as}|${bs}`,
    `6${ps}${as}|${bs}${qs}`,
    `7${pl} ${al}`,
    `8${al}|${bs}`,
    `9${pl} ${al}|${bs}`,
    `10${space}`,
    `11${space}${al}`,
    `12${space}${as}${bs}`,
    `13${al}${space}${bs}${qs}`,
    `14${bl} ${ql}`,
    `15${pl}|${al}|${bl}`,
    `16${p.length}${al}${bs}`,
    `17${STOP.test(p)}${al}${bs}`,
    `18${ps}${al}${bs}${space}`,
    `19${Math.min(12, length >> 1)}${al}${bs[0] ?? ''}`,
    `20${open}${al}${bs}`,
    `21${open}${pl} ${al}${bs}`,
    `22${open}${space}${al} ${bl}`,
    `23${ql} ${bs}${al}`,
    `24${Math.min(length, 5)}${al}${space}`,
    `25${a.length}${b.length}${space}`,
  ];
}

/** Tokens since the sentence began, and whether a quotation is open. */
function sentenceSoFar(context: SentenceContext, token: number): { length: number; open: boolean } {
  let open = false;
  const from = Math.max(context.first, token - LOOK_BACK + 1);
  for (let i = from; i <= token; i++) if (/["“”]/.test(wordAt(context, i))) open = !open;
  return { length: token - from + 1, open };
}
