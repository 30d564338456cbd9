/** Words put together anew, without the marks and spaces that what was left out leaves behind. */
export function tidy(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .replace(/(['’]s)['’]s\b/g, '$1')
      .replace(/ ([,.;:!?%)’])/g, '$1')
      // "an area of "real concern " for the bank"
      .replace(/"([^"]*)"/g, (_, quoted: string) => `"${quoted.trim()}"`)
      .replace(/(?<=^|\s)'([^']+?) '(?=[\s.,?]|$)/g, "'$1'")
      // "amnesty, [which the office denies], and strain"
      .replace(/,(?:\s*,)+(?= (?:and|or) )/g, '')
      .replace(/,(?:\s*,)+/g, ',')
      .replace(/^[,;:\s]+|[,;:\s]+$/g, '')
      // "a scorching from MPs."
      .replace(/(?<=\p{L}{2}s)(?<!Bros)\.$/u, '')
      .trim()
  );
}
