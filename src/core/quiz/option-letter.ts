/** `A` for 0, `B` for 1 …: what stands before an option, 26 at most. */
export const optionLetter = (index: number): string => String.fromCodePoint('A'.codePointAt(0)! + index);
