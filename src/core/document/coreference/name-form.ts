/** Names of states and unions that news abbreviates; the value is the full form. Lower case, without dots. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  us: 'united states',
  usa: 'united states',
  america: 'united states',
  'united states of america': 'united states',
  uk: 'united kingdom',
  britain: 'united kingdom',
  'great britain': 'united kingdom',
  eu: 'european union',
  un: 'united nations',
  uae: 'united arab emirates',
};

/** A name as it is compared: no article, no possessive, no dots, lower case. */
export function nameForm(text: string): string {
  const plain = text
    .replace(/^the /i, '')
    .replace(/['’]s?$/, '')
    .replace(/\./g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
  return ABBREVIATIONS[plain] ?? plain;
}

/** "World Health Organization" → "WHO": the initials of its capitalised words. */
export function initials(text: string): string {
  return (text.match(/\b\p{Lu}/gu) ?? []).join('');
}
