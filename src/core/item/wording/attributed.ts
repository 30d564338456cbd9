import type { Fact } from '../../fact/fact.js';
import type { Tree } from '../../document/tree.js';
import type { Phrases } from './phrase.js';

/** Keeps claims claims: "According to Sergey Lavrov, …". */
export class Attributions {
  constructor(
    private readonly tree: Tree,
    private readonly phrases: Phrases,
  ) {}

  /**
   * The source to put before the question, '' when the article states the fact itself, null when a source
   * exists but cannot be named (the fact is then not asked).
   */
  prefix(fact: Fact): string | null {
    if (!fact.attribution) return '';
    const { source, cue } = fact.attribution;
    if (source < 0) return null;
    if (this.isSubject(fact, source)) return this.isPromise(fact) ? null : '';
    const phrase = this.phrases.render(source, { without: new Set([cue]) });
    if (!phrase || this.isBare(source, phrase.text)) return null;
    return `According to ${phrase.text.replace(/^according to /i, '')}`;
  }

  /** "According to Member of Parliament": a singular noun without name or article names nobody. */
  private isBare(source: number, text: string): boolean {
    const token = this.tree.token(source);
    if (token.upos === 'PRON') return this.phrases.anaphorAt(source) === undefined;
    return (
      (token.xpos === 'NN' || (token.xpos === 'NNP' && !/\p{Lu}\p{L}+ \p{Lu}/u.test(text))) &&
      !/^(an?|the|one|his|her|its|their) |['’]s? /i.test(text) &&
      !this.tree.mention(source)
    );
  }

  /** "Carle says he hopes …": what people say of themselves needs no "according to". */
  private isSubject(fact: Fact, source: number): boolean {
    const subject = fact.arguments.find((each) => each.role === 'subject');
    const entity = (at: number): number =>
      this.tree.mention(at)?.entity ?? this.phrases.anaphorAt(at)?.entity ?? -1;
    return subject !== undefined && entity(source) >= 0 && entity(source) === entity(subject.head);
  }

  /** "The Queen announced she will comply": asked by itself, what was announced would seem to have been done. */
  private isPromise(fact: Fact): boolean {
    return fact.auxiliaries.some(
      (at) => this.tree.token(at).lemma === 'will' || this.tree.lower(at) === 'would',
    );
  }

  /** The question with its source before it. */
  attribute(prefix: string, question: string): string {
    if (!prefix) return question;
    const first = question.split(' ')[0] ?? '';
    return `${prefix}, ${first.charAt(0).toLowerCase()}${question.slice(1)}`;
  }
}
