/**
 * Plain text as CommonMark that shows it. Every mark that could mean something gets a backslash, marks that mean
 * something only at the start of a line get one there; line breaks become hard breaks, and the blanks beside them,
 * which Markdown drops, references.
 */
export function toMarkdown(text: string): string {
  const lines = text.replaceAll(/[\\`*_{}[\]<>#|~&$]/g, String.raw`\$&`).split(/\r\n|\r|\n/);
  return lines
    .map((line, index) => (index === 0 ? line : line.replace(/^ +/, asReferences)))
    .map((line, index) => (index === lines.length - 1 ? line : line.replace(/ +$/, asReferences)))
    .map((line) => line.replace(/^([-+=])/, String.raw`\$1`).replace(/^(\d+)([.)])/, String.raw`$1\$2`))
    .join('\\\n')
    .replaceAll('\t', '&#9;');
}

function asReferences(blanks: string): string {
  return '&#32;'.repeat(blanks.length);
}
