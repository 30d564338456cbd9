import type { Argument, Fact } from '../fact/fact.js';
import type { ItemKind } from '../model.js';
import type { AnswerType, Draft } from './draft.js';
import { countWords } from './wording/stem.js';
import type { AskContext } from './item-type.js';

/** What an item type decides; the rest of a draft follows from the fact. */
export interface Question {
  readonly kind: ItemKind;
  readonly type: string;
  /** Constituent that the key comes from; null when the key stands outside the clause's constituents. */
  readonly asked: Argument | null;
  readonly words: string;
  readonly key: string;
  readonly accept?: readonly string[];
  readonly answer: AnswerType;
  readonly plural?: boolean;
  readonly without?: readonly Argument[];
  readonly tail?: string;
  readonly stranded?: string;
  readonly inside?: ReadonlySet<number>;
  readonly entity?: number;
  readonly keyTokens?: { readonly first: number; readonly last: number };
  readonly notes?: readonly string[];
  /** How many "the" may stand although only the article tells which thing is meant. */
  readonly loose?: number;
  /** Whatever the parser makes of it, the constituent belongs to the verb: of "beat Croatia 3–1" the score. */
  readonly sure?: boolean;
  /** The key is a date, so no date is added to the stem. */
  readonly undated?: boolean;
}

/** Words the question over its clause; [] when the clause cannot stand alone. */
export function draftQuestion(fact: Fact, question: Question, context: AskContext): Draft[] {
  const prefix = context.attributions.prefix(fact);
  if (prefix === null || (!question.sure && isDoubtful(question.asked, context))) return [];
  const anchor = context.anchor(fact);
  const stem = context.stems.write(fact, {
    asked: question.asked,
    question: question.words,
    ...(question.plural === undefined ? {} : { plural: question.plural }),
    ...(question.without ? { without: question.without } : {}),
    ...(question.tail ? { tail: question.tail } : {}),
    ...(question.stranded ? { stranded: question.stranded } : {}),
    ...(question.inside ? { inside: question.inside } : {}),
    ...(question.entity === undefined ? {} : { entity: question.entity }),
    loose: question.loose ? { left: question.loose } : { left: context.looseness, thingsOnly: true },
    ...(prefix && fact.attribution ? { speaker: context.stems.ownerAt(fact.attribution.source) } : {}),
    // "According to a report on April 3, 2019 …" has its date.
    anchor: question.undated || /\b(?:19|20)\d\d\b/.test(prefix) ? null : anchor.words,
    backdated: anchor.backdated,
    counting: question.kind === 'how-many',
    wordsBefore: prefix ? countWords(prefix) : 0,
  });
  if (!stem) return [];
  const notes = [...new Set([...stem.notes, ...(question.notes ?? [])])];
  return [
    {
      kind: question.kind,
      context: null,
      stem: context.attributions.attribute(prefix, stem.text),
      key: capitalised(withoutDateOf(stem.text, question.key)),
      accept: [...new Set(question.accept ?? [])].filter((each) => each !== question.key),
      answer: question.answer,
      evidence: fact.span,
      derivation: notes.length > 0 ? notes.join(' ') : null,
      rule: `${fact.pattern}/${question.type}`,
      fact,
      statement: stem.statement,
      ...(question.keyTokens ? { keyTokens: question.keyTokens } : {}),
      ...(question.entity === undefined ? {} : { entity: question.entity }),
    },
  ];
}

/** "What did Uruguay refuse to do in 2019?" – "Raise taxes [in 2019]": the parser cannot tell whose date it is. */
function withoutDateOf(stem: string, key: string): string {
  const date = / (?:in|on) (?:\p{Lu}\p{Ll}+ )?(?:\d{1,2}, )?\d{4}$/u.exec(key)?.[0];
  return date && `${stem} `.includes(`${date}?`) ? key.slice(0, -date.length) : key;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Below this the constituent asked for often belongs to another word of the clause. */
const LEAST_ATTACHMENT = 0.55;
const LEAST_AFTER_NOUN = 0.72;
const LEAST_SURE = 0.37;

const PARTICLES = /^(?:in|on|off|out|up|down|over|round|around|through|across|along|by)$/;

function isDoubtful(asked: Argument | null, { tree }: AskContext): boolean {
  if (asked === null || asked.shared) return false;
  // "draw in 100,000 people", "get round the rule": the verb would lose its particle.
  if (
    asked.role === 'object' &&
    tree.childrenBy(asked.head, 'case').some((at) => PARTICLES.test(tree.lower(at)))
  )
    return true;
  // After a noun a prepositional phrase may belong to the noun: "expelled the ambassador to Greece".
  const first = tree.subtree(asked.head)[0] as number;
  const afterNoun =
    asked.role === 'oblique' && first > 0 && ['NOUN', 'PROPN'].includes(tree.token(first - 1).upos);
  // "because of" and "due to" belong to the verb in nearly every sentence, and so do dates; "to make way" behind
  // "began a shutdown" tells what for, whether it hangs on the verb or on its object.
  const sure = asked.sense === 'cause' || asked.sense === 'time' || asked.sense === 'purpose';
  const least = sure ? LEAST_SURE : afterNoun ? LEAST_AFTER_NOUN : LEAST_ATTACHMENT;
  return tree.token(asked.head).arcConfidence < least;
}
