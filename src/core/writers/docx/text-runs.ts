import { TextRun } from 'docx';

/** Scripts written from right to left. */
const RTL_LETTER =
  '[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}]';
/** A stretch of right-to-left words with the blanks and marks between them: `محمد بن سلمان`. */
const RTL_STRETCH = new RegExp(`(${RTL_LETTER}(?:[^\\p{L}\\n]*[\\p{M}]*${RTL_LETTER})*[\\p{M}]*)`, 'u');
const RTL_START = new RegExp(`^[^\\p{L}]*${RTL_LETTER}`, 'u');

export interface RunStyle {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
  /** Background, hexadecimal: marks the answer in the evidence. */
  readonly fill?: string;
}

/** True when a paragraph of this text should run from right to left. */
export function runsRightToLeft(text: string): boolean {
  return RTL_START.test(text);
}

/**
 * Text as runs. Word puts the words of a right-to-left name in order only in a run that says it is one,
 * so names are cut out of the sentence around them. Line breaks are kept.
 */
export function textRuns(text: string, { fill, ...style }: RunStyle = {}): TextRun[] {
  const shading = fill === undefined ? {} : { shading: { fill, type: 'clear' as const, color: 'auto' } };
  return text.split(/\r\n|\r|\n/).flatMap((line, index) => {
    const parts = line.split(RTL_STRETCH).filter((part) => part !== '');
    const runs = parts.map(
      (part) => new TextRun({ ...style, ...shading, text: part, rightToLeft: RTL_START.test(part) }),
    );
    return index === 0 ? runs : [new TextRun({ break: 1 }), ...runs];
  });
}
