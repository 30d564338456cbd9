/** The article with which a phrase begins, null for none. */
export function determinerOf(text: string): 'the' | 'a' | 'an' | null {
  const first = text.split(' ')[0]?.toLowerCase();
  return first === 'the' || first === 'a' || first === 'an' ? first : null;
}
