import type { Item } from '../../model.js';

/** What is looked at: an item, or what a teacher has typed of one so far. */
export type LintedItem = Pick<Item, 'kind' | 'stem' | 'key' | 'accept'> & {
  readonly distractors: readonly { readonly text: string }[];
  /** Key and distractors in the order shown, empty for recall. */
  readonly options: readonly string[];
  readonly evidence?: { readonly text: string } | null;
};

export type LintField = 'stem' | 'key' | 'accept' | 'distractors' | 'options';

export interface LintFault {
  readonly field: LintField;
  /** Position in `accept` or `distractors`; null for the other fields. */
  readonly index: number | null;
  /** Sentence for the teacher: what is wrong and what to do. */
  readonly message: string;
}

/** One fault that a program can see. Pure, and without anything that a browser lacks. */
export interface LintCheck {
  /**
   * Line of the rubric for items it belongs to. A, stem and key: 1 grammar, 2 sense, 3 question word, 4 stands
   * alone, 6 key correct, 7 key minimal and complete, 8 no give-away. B, options: 1 one right, 2 same kind,
   * 4 distinct, 5 no cue of length or detail, 6 no cue of format, 7 no banned forms.
   */
  readonly check: string;
  readonly name: string;
  /** A `fault` keeps an item out of a quiz made by the program; a `hint` is for the teacher to weigh. */
  readonly severity: 'fault' | 'hint';
  find(item: LintedItem): LintFault[];
}

export const inStem = (message: string): LintFault => ({ field: 'stem', index: null, message });

export const inKey = (message: string): LintFault => ({ field: 'key', index: null, message });

export const inOptions = (message: string): LintFault => ({ field: 'options', index: null, message });

export const inDistractor = (index: number, message: string): LintFault => ({
  field: 'distractors',
  index,
  message,
});

/** Every text of an item with the fault that would concern it. */
export function textsOf(item: LintedItem): { text: string; fault: (message: string) => LintFault }[] {
  return [
    { text: item.stem, fault: inStem },
    { text: item.key, fault: inKey },
    ...item.accept.map((text, index) => ({
      text,
      fault: (message: string): LintFault => ({ field: 'accept', index, message }),
    })),
    ...item.distractors.map(({ text }, index) => ({
      text,
      fault: (message: string): LintFault => inDistractor(index, message),
    })),
  ];
}

/** The key, then the distractors. */
export const choicesOf = (item: LintedItem): string[] => [
  item.key,
  ...item.distractors.map(({ text }) => text),
];

/** The fault at a place in `choicesOf`. */
export const atChoice = (place: number, message: string): LintFault =>
  place === 0 ? inKey(message) : inDistractor(place - 1, message);
