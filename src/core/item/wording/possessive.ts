/** "Keitany" → "Keitany’s", "residents" → "residents’". */
export function possessive(name: string): string {
  return /s$/.test(name) && !/^[A-Z]/.test(name.split(' ').at(-1) ?? '') ? `${name}’` : `${name}’s`;
}
