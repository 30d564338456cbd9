const REFERENCES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '&#9;',
};

/** Plain text as HTML that shows it: nothing in it is markup, and line breaks are `<br>`. */
export function toHtml(text: string): string {
  return text
    .replaceAll(/[&<>"'\t]/g, (character) => REFERENCES[character] ?? '')
    .replaceAll(/\r\n|\r|\n/g, '<br>');
}
