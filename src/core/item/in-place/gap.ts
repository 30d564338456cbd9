import type { Fact } from '../../fact/fact.js';
import type { ItemKind } from '../../model.js';
import type { AnswerType } from '../draft.js';
import type { AskContext } from '../item-type.js';

/** Words of a sentence that a question word may stand in for, just where they are. */
export interface Gap {
  readonly kind: ItemKind;
  /** Name of the sort, for the rule: `number`, `date`. */
  readonly sort: string;
  /** Tokens whose place the question word takes, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  /** "how many", "which country". */
  readonly words: string;
  readonly key: string;
  readonly accept: readonly string[];
  readonly answer: AnswerType;
  readonly notes: readonly string[];
  /** Heads of what goes together with the words asked for. */
  readonly dropped?: readonly number[];
  /** Tokens of the key, `last` exclusive. */
  readonly keyTokens: { readonly first: number; readonly last: number };
  readonly entity?: number;
  /** The words of the article where they say more than the key: "a 15% tariff". */
  readonly told?: string;
}

/** Finds the gaps of one sort in the clause of a fact, behind its verb. */
export interface GapSource {
  readonly name: string;
  find(fact: Fact, context: AskContext): Gap[];
}
