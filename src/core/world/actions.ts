import type { ActionFile, Doer } from './list-files.js';

/** Words of a topic below which an article is not about it. */
const LEAST_WORDS = 6;

/** Common things to do, by topic. */
export class Actions {
  private readonly topicsOf = new Map<string, string[]>();

  constructor(private readonly file: ActionFile) {
    for (const [topic, words] of Object.entries(file.topics)) {
      for (const word of words.split(' '))
        this.topicsOf.set(word, [...(this.topicsOf.get(word) ?? []), topic]);
    }
  }

  /** The topic that most of these lemmas tell; null when too few tell any. */
  topicOf(lemmas: Iterable<string>): string | null {
    const counts = new Map<string, number>();
    for (const lemma of lemmas) {
      for (const topic of this.topicsOf.get(lemma) ?? []) counts.set(topic, (counts.get(topic) ?? 0) + 1);
    }
    const [topic, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
    return count >= LEAST_WORDS ? topic : null;
  }

  /** What such a doer does in this topic: verb phrases in the base form. */
  of(topic: string, doer: Doer): string[] {
    const { [doer]: own = [], any = [] } = this.file.actions[topic] ?? {};
    return doer === 'any' ? [...any] : [...own, ...any];
  }
}
