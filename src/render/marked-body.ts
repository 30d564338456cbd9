import type { Article, Evidence } from '../core/model.js';

/** A run of text, and which evidence it belongs to. */
export interface Segment {
  readonly text: string;
  /** Positions in the list of evidence given, in order; empty for plain text. */
  readonly evidence: readonly number[];
  /** Evidence that begins here: the place that a link to it leads to. */
  readonly begins: readonly number[];
}

export type MarkedParagraph = readonly Segment[];

/** The body cut at paragraph ends and wherever a piece of evidence begins or ends; pieces may overlap. */
export function markedBody(body: Article['body'], evidence: readonly Evidence[]): MarkedParagraph[] {
  return [...body.matchAll(/[^\n]+/gu)].map((paragraph) => {
    const start = paragraph.index;
    const end = start + paragraph[0].length;
    const cuts = evidence.flatMap((span) => [span.start, span.end]).filter((cut) => cut > start && cut < end);
    const edges = [...new Set([start, ...cuts, end])].sort((a, b) => a - b);
    return edges.slice(0, -1).map((from, index): Segment => {
      const to = edges[index + 1] ?? end;
      const covering = [...evidence.keys()].filter((position) => {
        const span = evidence[position];
        return span !== undefined && span.start < to && span.end > from;
      });
      const begins = covering.filter((position) => evidence[position]?.start === from);
      return { text: body.slice(from, to), evidence: covering, begins };
    });
  });
}
