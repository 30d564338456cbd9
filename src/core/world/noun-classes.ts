import type { NounFile } from './list-files.js';

/** What a noun most often stands for: an act, an artifact, an event … */
export class NounClasses {
  private byNoun: Map<string, string> | null = null;

  constructor(private readonly file: NounFile) {}

  /** Class of a lemma in lower case; of a compound the class of its last word. Null for an unknown noun. */
  of(lemma: string): string | null {
    this.byNoun ??= this.read();
    return this.byNoun.get(lemma) ?? this.byNoun.get(lemma.split(/[\s-]/).at(-1) ?? '') ?? null;
  }

  private read(): Map<string, string> {
    const found = new Map<string, string>();
    for (const [name, words] of Object.entries(this.file.classes)) {
      for (const word of words.split(' ')) found.set(word, name);
    }
    return found;
  }
}
