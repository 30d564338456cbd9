/** "Keitany" → "Keitany’s", "residents" → "residents’". */
export function possessive(name: string): string {
  return name.endsWith('s') && !/^[A-Z]/.test(name.split(' ').at(-1) ?? '') ? `${name}’` : `${name}’s`;
}
