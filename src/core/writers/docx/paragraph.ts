import { HeadingLevel, Paragraph, type ParagraphChild } from 'docx';
import { runsRightToLeft, type RunStyle, textRuns } from './text-runs.js';

export interface ParagraphStyle extends RunStyle {
  /** Written before the text, not in its style: `1.`, `A)`. */
  readonly label?: string;
  /** Twentieths of a point. */
  readonly indent?: number;
  /** Space after, twentieths of a point. */
  readonly after?: number;
  /** Kept on one page with the next: a question with its options. */
  readonly keepNext?: boolean;
}

/** A paragraph of one text, running the way its first letter does. */
export function paragraph(text: string, style: ParagraphStyle = {}): Paragraph {
  const { label, indent, after, keepNext, ...run } = style;
  const labelRuns = label === undefined ? [] : textRuns(`${label} `, { bold: true });
  return paragraphOf([...labelRuns, ...textRuns(text, run)], runsRightToLeft(text), {
    indent,
    after,
    keepNext,
  });
}

export function paragraphOf(
  children: readonly ParagraphChild[],
  rightToLeft: boolean,
  { indent = 0, after = 80, keepNext = false }: Pick<ParagraphStyle, 'indent' | 'after' | 'keepNext'>,
): Paragraph {
  return new Paragraph({
    children: [...children],
    bidirectional: rightToLeft,
    indent: { start: indent },
    spacing: { after },
    keepNext,
    keepLines: true,
  });
}

export function heading(text: string): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_1,
    children: textRuns(text),
    bidirectional: runsRightToLeft(text),
  });
}
