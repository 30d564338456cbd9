import type { Gender } from '../../model.js';

/** First names borne by one sex, or far more often by one. */
export class FirstNames {
  private readonly genders: ReadonlyMap<string, Gender>;

  /** @param lists names separated by blanks, folded as `foldName` does */
  constructor(lists: Readonly<Record<Gender, string>>) {
    this.genders = new Map(
      (['female', 'male'] as const).flatMap((gender) =>
        lists[gender].split(' ').map((name): [string, Gender] => [name, gender]),
      ),
    );
  }

  /** Of a double name like Jean-Claude the whole counts first, then its first part. */
  genderOf(name: string): Gender | null {
    const folded = foldName(name);
    return this.genders.get(folded.replace(/-/g, '')) ?? this.genders.get(folded.split('-')[0] ?? '') ?? null;
  }
}

/** Letters that Unicode does not take apart into a plain one and a mark. */
const PLAIN: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' };

/** Lower case, without diacritics. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđıßæœ]/g, (letter) => PLAIN[letter] ?? letter);
}
