import { CARD_CSS, CLOZE_ANSWER, CLOZE_QUESTION, RECALL_ANSWER, RECALL_QUESTION } from './card-design.js';

/** Anki's word; its code says "model". */
export interface NoteType {
  /** Anki takes an id for the same note type for ever: a new number only when the fields or templates change. */
  readonly id: number;
  readonly name: string;
  readonly fields: readonly string[];
  readonly cloze: boolean;
  readonly question: string;
  readonly answer: string;
}

/**
 * Anki takes a newer design of cards over an older one by this time, seconds since 1970. Add one with every change
 * in card-design.ts; it starts far in the past (2020-11-01), since a time in the future would block later designs.
 */
const DESIGN_CHANGED_AT = 1_604_188_800;

export const RECALL: NoteType = {
  id: 1_604_188_800_001,
  name: 'Quizwire recall',
  fields: ['Question', 'Answer', 'Also accepted', 'Evidence', 'Source', 'URL', 'Event date', 'ID'],
  cloze: false,
  question: RECALL_QUESTION,
  answer: RECALL_ANSWER,
};

export const CLOZE: NoteType = {
  id: 1_604_188_800_002,
  name: 'Quizwire cloze',
  fields: ['Text', 'Question', 'Source', 'URL', 'Event date', 'ID'],
  cloze: true,
  question: CLOZE_QUESTION,
  answer: CLOZE_ANSWER,
};

/** The note type as schema 11 keeps it in `col.models`. Anki refuses a file that lacks one of these keys. */
export function noteTypeRow(noteType: NoteType, deckId: number): Record<string, unknown> {
  const template = {
    name: noteType.cloze ? 'Cloze' : 'Recall',
    ord: 0,
    qfmt: noteType.question,
    afmt: noteType.answer,
  };
  return {
    id: noteType.id,
    name: noteType.name,
    type: noteType.cloze ? 1 : 0,
    mod: DESIGN_CHANGED_AT,
    usn: -1,
    sortf: 0,
    did: deckId,
    tmpls: [{ ...template, bqfmt: '', bafmt: '', did: null, bfont: '', bsize: 0 }],
    flds: noteType.fields.map(fieldRow),
    css: CARD_CSS,
    latexPre: LATEX_PREAMBLE,
    latexPost: '\\end{document}',
    latexsvg: false,
    // "Card 1 needs field 0": desktop Anki works this out itself, old AnkiDroids read it. Not kept for cloze.
    req: noteType.cloze ? [] : [[0, 'any', [0]]],
    tags: [],
    vers: [],
  };
}

function fieldRow(name: string, ord: number): Record<string, unknown> {
  return { name, ord, sticky: false, rtl: false, font: 'Arial', size: 20, description: '', media: [] };
}

const LATEX_PREAMBLE = `\\documentclass[12pt]{article}
\\special{papersize=3in,5in}
\\usepackage[utf8]{inputenc}
\\usepackage{amssymb,amsmath}
\\pagestyle{empty}
\\setlength{\\parindent}{0in}
\\begin{document}
`;
