/** What no file system takes in a name, and what shells and scripts trip over. */
const UNFIT = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]+/gu;
const MAX_CHARACTERS = 80;

/** A quiz's title as a file name: `Week 42 flights & borders.apkg`. */
export function fileName(title: string, extension: string): string {
  const clean = title.replaceAll(UNFIT, ' ').replaceAll(/\s+/gu, ' ').trim();
  const short = Array.from(clean)
    .slice(0, MAX_CHARACTERS)
    .join('')
    .replace(/^[. ]+|[. ]+$/gu, '');
  return `${short || 'quiz'}.${extension}`;
}
