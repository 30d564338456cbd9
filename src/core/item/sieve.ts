import { readingOnce, sentenceReader, type SentenceReader } from '../document/read-sentences.js';
import type { SequenceModel } from '../document/sequences/sequence-model.js';
import type { Candidate } from './worth.js';
import type { Draft } from './draft.js';
import { featuresOf } from './features.js';
import type { Gate } from './gates/gate.js';
import { GATES, GATES_AFTER_REREADING } from './gates/index.js';
import type { AskContext } from './item-type.js';
import type { Knowledge } from './knowledge.js';
import { rank, type RankerWeights } from './rank.js';
import { reread } from './reread.js';

/** A draft that a gate kept out, for the bench and the curious. */
export interface Refusal {
  readonly draft: Draft;
  readonly gate: string;
  readonly fault: string;
}

export interface Derivation {
  /** Every draft that passed all gates, with its score. */
  readonly candidates: readonly Candidate[];
  readonly refusals: readonly Refusal[];
}

/** Holds drafts to the gates. What one sieve has read once is not read again. */
export class Sieve {
  private readonly read: SentenceReader;
  private readonly ranker: RankerWeights;
  private readonly sequences: SequenceModel;

  constructor({ languageModel, ranker }: Knowledge) {
    this.read = readingOnce(sentenceReader(languageModel));
    this.ranker = ranker;
    this.sequences = languageModel.sequences;
  }

  /** Scores what passes, and keeps what does not with the reason. */
  sift(drafts: readonly Draft[], context: AskContext): Derivation {
    const first = parted(drafts, GATES, context);
    const second = parted(
      reread(first.passed, context.tree, this.read, this.sequences),
      GATES_AFTER_REREADING,
      context,
    );
    const candidates = second.passed.map((draft) => {
      const features = featuresOf(draft, context);
      const score = rank(features, this.ranker);
      const paragraph = context.document.sentences[draft.fact.sentence]?.paragraph ?? 0;
      return { draft, features, score, paragraph };
    });
    return { candidates, refusals: [...first.refusals, ...second.refusals] };
  }
}

function parted(drafts: readonly Draft[], gates: readonly Gate[], context: AskContext) {
  const passed: Draft[] = [];
  const refusals: Refusal[] = [];
  for (const draft of drafts) {
    const refusal = refuse(draft, gates, context);
    if (refusal) refusals.push(refusal);
    else passed.push(draft);
  }
  return { passed, refusals };
}

function refuse(draft: Draft, gates: readonly Gate[], context: AskContext): Refusal | null {
  for (const gate of gates) {
    const fault = gate.fault(draft, context);
    if (fault) return { draft, gate: gate.name, fault };
  }
  return null;
}
