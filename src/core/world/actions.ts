import type { ActionFile, Doer } from './list-files.js';

/** Topics of an article that are drawn on: what fits only the second is far from the article. */
const TOPICS = 1;
/** Words of a topic below which an article is not about it. */
const LEAST_WORDS = 6;

/** Common things to do, by topic. */
export class Actions {
  private readonly topicOf = new Map<string, string[]>();

  constructor(private readonly file: ActionFile) {
    for (const [topic, words] of Object.entries(file.topics)) {
      for (const word of words.split(' ')) this.topicOf.set(word, [...(this.topicOf.get(word) ?? []), topic]);
    }
  }

  /** The topics that most of these lemmas tell, the strongest first. */
  topicsOf(lemmas: Iterable<string>): string[] {
    const counts = new Map<string, number>();
    for (const lemma of lemmas) {
      for (const topic of this.topicOf.get(lemma) ?? []) counts.set(topic, (counts.get(topic) ?? 0) + 1);
    }
    return [...counts]
      .filter(([, count]) => count >= LEAST_WORDS)
      .sort((a, b) => b[1] - a[1])
      .slice(0, TOPICS)
      .map(([topic]) => topic);
  }

  /** What such a doer does in these topics: verb phrases in the base form. */
  of(topics: readonly string[], doer: Doer): string[] {
    return topics.flatMap((topic) => {
      const { [doer]: own = [], any = [] } = this.file.actions[topic] ?? {};
      return doer === 'any' ? [...any] : [...own, ...any];
    });
  }
}
