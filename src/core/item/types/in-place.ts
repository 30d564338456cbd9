import type { Tree } from '../../document/tree.js';
import type { Argument, Fact } from '../../fact/fact.js';
import { REPORTING_VERBS } from '../../fact/lexicon.js';
import { capitalised } from '../draft-question.js';
import type { Draft } from '../draft.js';
import type { Gap } from '../in-place/gap.js';
import { GAP_SOURCES } from '../in-place/index.js';
import { isLinking, isUntoldDay } from '../in-place/linking.js';
import { canBeToldAgain, CONTRASTING, isToCome, relativeOf } from '../in-place/told-again.js';
import { asToldLater, isOfThen } from '../in-place/told-later.js';
import type { AskContext, ItemType } from '../item-type.js';
import { fateOf } from '../wording/fate.js';
import { isConnecting } from '../wording/kept-adverbs.js';
import { namedBefore } from '../wording/phrase.js';
import { firstWord } from '../wording/prune.js';
import type { Owner, Phrase } from '../wording/phrase.js';
import { countWords } from '../wording/stem.js';

/** Longest stem in words: a sentence that is asked as it stands may be read but once. */
const LONGEST = 30;

/** As many "the" as a reader takes in a whole sentence although only the article tells which thing is meant. */
const MOST_LOOSE = { alone: 1, led: 2 };

/** What is told as said is known again by its other words: "Who said that Labor supported the plan?" */
const SAID_LOOSE = { left: 3 };

/**
 * "Regina Ip was re-elected with how many votes?": the sentence as the article has it, with a question word in the
 * place of what is asked. Half of the questions of published news quizzes are built so (docs/question-style.md:
 * context first, question word later 54 %), and nothing has to be moved, so nothing can be moved wrongly.
 */
export const inPlace: ItemType = {
  name: 'in-place',
  kind: 'how-many',
  pattern: 'clause',
  ask(fact, context) {
    if (!canBeToldAgain(fact, context)) return [];
    const prefix = context.attributions.prefix(fact);
    if (prefix === null) return [];
    return GAP_SOURCES.flatMap((source) => source.find(fact, context)).flatMap((gap) =>
      draft(fact, gap, prefix, context),
    );
  },
};

function draft(fact: Fact, gap: Gap, prefix: string, context: AskContext): Draft[] {
  const { tree } = context;
  const toCome = isToCome(fact, tree);
  const isUntold = tree.children(fact.predicate).some((child) => isUntoldDay(tree, child));
  const anchor = gap.kind === 'when' || toCome || isUntold ? null : context.anchor(fact).words;
  const room = LONGEST - countWords(prefix) - (anchor ? 3 : 0);
  const told = tell(fact, gap, room, prefix !== '', context);
  if (!told || hasOddMarks(tree, told.tokens) || !agreesWithGap(fact, gap, tree)) return [];
  // "was heard in Alaska, how many kilometres away?"
  if (
    gap.first > fact.predicate &&
    told.text.includes(`, ${gap.words} `) &&
    tree.lower(gap.first - 1) === ','
  )
    return [];
  // "Was how she described it": what it was is lost.
  if (/^(?:was|were|is|are|has|have|had|did)\b/i.test(told.text)) return [];
  // "…, who wrote for the paper and whose book …": only half of what describes it was turned into a sentence.
  if (/\b(?:and|or) (?:who|whose|which)\b/.test(told.text)) return [];
  if (toCome && told.text.match(/\bwill\b/g)?.length !== 1) return [];
  const dated = anchor !== null && !/\b(?:1[5-9]|20)\d\d\b/.test(`${prefix} ${told.text}`);
  // "In September 2016, for the Democrats, Ann Lee was elected …": with a date in front it opens twice.
  if (dated && /^(?:for|at|by|with|from|as|under|after|of|to) /i.test(told.text)) return [];
  const opening = [prefix, dated ? anchor : ''].filter(Boolean).map((each) => `${each}, `);
  const whole = (text: string): string =>
    capitalised(
      `${opening.join('')}${withDateSetOff(asToldLater(setOff(hedgeBehind(owning(withThat(text, fact, gap, tree), gap), gap), fact, gap, tree), fact, prefix !== '', tree))}`,
    );
  const notes = [...new Set([...told.notes, ...gap.notes])];
  return [
    {
      kind: gap.kind,
      context: null,
      stem: `${whole(told.text)}?`,
      key: capitalised(gap.key),
      accept: [...new Set(gap.accept)].filter((each) => each !== gap.key),
      answer: gap.answer,
      evidence: fact.span,
      derivation: notes.length > 0 ? notes.join(' ') : null,
      rule: `clause/in-place-${gap.sort}${isSubject(fact, gap, tree) ? '-subject' : ''}`,
      fact,
      statement: `${whole(told.text.replace(gap.words, () => gap.told ?? gap.key))}.`,
      keyTokens: gap.keyTokens,
      ...(gap.entity === undefined ? {} : { entity: gap.entity }),
    },
  ];
}

/** "the United States’ power plants" → "which country’s power plants" */
const owning = (text: string, { words }: Gap): string =>
  text.replace(`${words}' `, `${words}’s `).replace(`${words}’ `, `${words}’s `);

/** "told the public via Twitter Corbyn wants …": what is said far behind its verb begins with "that". */
function withThat(text: string, fact: Fact, gap: Gap, tree: Tree): string {
  const said = fact.arguments.find(({ role }) => role === 'complement');
  if (!said || !REPORTING_VERBS.has(tree.token(fact.predicate).lemma)) return text;
  const first = firstWord(tree, said.head);
  if (first <= fact.predicate + 1 || first === gap.first || tree.childBy(said.head, 'mark') >= 0) return text;
  if (!/^[\p{L}\d,"“]+$/u.test(tree.token(first - 1).text) || /^that$/i.test(tree.token(first - 1).text))
    return text;
  const opening = [first, first + 1].map((at) => tree.token(at).text).join(' ');
  const at = text.indexOf(` ${opening}`, text.indexOf(tree.token(fact.predicate).text));
  return at < 0 ? text : `${text.slice(0, at)} that${text.slice(at)}`;
}

/** "Without warning which country refused …": behind what opens a sentence stands a comma. */
function setOff(text: string, fact: Fact, gap: Gap, tree: Tree): string {
  const subject = fact.arguments.find(({ role, shared }) => role === 'subject' && !shared);
  if (!subject || firstWord(tree, subject.head) !== gap.first) return text;
  if (text.toLowerCase().startsWith(gap.words)) return text;
  const at = text.indexOf(` ${gap.words} `);
  const opens = at > 0 && /^\p{L}+ [^,]+$/u.test(text.slice(0, at));
  return opens ? `${text.slice(0, at)},${text.slice(at)}` : text;
}

/** "Reportedly who resigned" → "Who reportedly resigned" */
const hedgeBehind = (text: string, { words }: Gap): string =>
  text.replace(
    new RegExp(`^(\\p{L}+edly|apparently),? ${words} `, 'iu'),
    (_, hedge: string) => `${words} ${hedge.toLowerCase()} `,
  );

const isSubject = (fact: Fact, gap: Gap, tree: Tree): boolean =>
  fact.arguments.some((each) => each.role === 'subject' && tree.dominates(each.head, gap.first));

/** Who said it is asked, and what he said is told. */
const isSaying = (fact: Fact, gap: Gap, tree: Tree): boolean =>
  isSubject(fact, gap, tree) &&
  REPORTING_VERBS.has(tree.token(fact.predicate).lemma) &&
  fact.arguments.some(({ role }) => role === 'complement');

/** "Which party find a new leader …": the verb was another's. */
function agreesWithGap(fact: Fact, gap: Gap, tree: Tree): boolean {
  if (!isSubject(fact, gap, tree) || gap.kind === 'how-many') return true;
  const finite = tree.token(fact.auxiliaries[0] ?? fact.predicate);
  return finite.xpos !== 'VBP';
}

/** The clause in words, without what cannot stand alone and may go, and short enough; null when that is not to be had. */
function tell(fact: Fact, gap: Gap, room: number, claimed: boolean, context: AskContext): Phrase | null {
  const { tree, phrases, stems } = context;
  // "was to close because talks have failed": what was so on that day goes.
  const toCome = isToCome(fact, tree) && !claimed;
  const spare = fact.arguments.filter((each) => !holds(context, each, gap) && isSpare(fact, each, context));
  const fixed = tree
    .children(fact.predicate)
    .filter(
      (child) =>
        (tree.has(child, 'cc', 'conj') && !tree.dominates(child, gap.first)) ||
        isReporting(fact, child, claimed) ||
        child === relativeOf(fact, tree) ||
        (tree.has(child, 'mark') && CONTRASTING.test(tree.lower(child))) ||
        (tree.has(child, 'advmod') && isConnecting(tree, child)) ||
        isLinking(tree, child) ||
        isUntoldDay(tree, child) ||
        (toCome && isOfThen(tree, child)),
    )
    .concat(laterPredicates(fact, gap, tree));
  const speaker: { speaker?: Owner } =
    claimed && fact.attribution ? { speaker: stems.ownerAt(fact.attribution.source) } : {};
  if (isSomebodyElse(fact, context)) return null;
  const owners = stems.ownersIn(fact);
  // "South Korea returned fire and evacuated …": the second verb is told with the subject of the first.
  const shared = fact.arguments.find((each) => each.role === 'subject' && each.shared);
  const render = (head: number, without: readonly number[], named = new Set<number>()): Phrase | null =>
    phrases.render(head, {
      ...speaker,
      owners,
      named,
      without: new Set(without),
      gap,
      ...(gap.entity === undefined ? {} : { asked: gap.entity }),
      commas: true,
      loose: {
        ...(isSaying(fact, gap, tree)
          ? SAID_LOOSE
          : { left: phrases.isLed ? MOST_LOOSE.led : MOST_LOOSE.alone, thingsOnly: true }),
      },
    });
  const whole = (without: readonly number[]): Phrase | null => {
    const named = namedBefore(speaker.speaker);
    // "of the survey, which cost …": the survey cost it, not "of the survey".
    const subject =
      shared && render(shared.head, [fact.predicate, ...tree.childrenBy(shared.head, 'case')], named);
    const clause = subject === null ? null : render(fact.predicate, without, named);
    return clause && subject ? joined(subject, clause) : clause;
  };
  const unclear = spare.filter((each) => render(each.head, []) === null);
  let out = [...fixed, ...(gap.dropped ?? []), ...unclear.map((each) => each.head)];
  let left = spare
    .filter((each) => !unclear.includes(each))
    .sort((a, b) => rankOf(fact, b, context) - rankOf(fact, a, context));
  for (;;) {
    const told = whole(out);
    if (!told) return null;
    if (countWords(told.text) <= room)
      return isWhole(told, fact, gap) ? { ...told, text: unquotedGap(told.text, gap) } : null;
    const [next, ...rest] = left;
    if (!next) return null;
    out = [...out, next.head];
    left = rest;
  }
}

/**
 * "is expected to open in 2007 and is in its last stage", "plans to lay off 47,000 workers and close five factories":
 * the second half is a sentence of its own.
 */
function laterPredicates(fact: Fact, gap: Gap, tree: Tree): number[] {
  const isPredicate = (at: number): boolean =>
    tree.token(at).upos === 'VERB' || tree.childBy(at, 'cop', 'aux') >= 0;
  return fact.arguments
    .filter(({ role, head }) => role === 'open complement' && tree.token(head).xpos === 'VB')
    .flatMap(({ head }) => tree.childrenBy(head, 'conj'))
    .filter((at) => at > gap.first && isPredicate(at) && !tree.dominates(at, gap.first));
}

/** "According to prosecutors, he had stolen …": the source is not he, and nothing says who is. */
function isSomebodyElse(fact: Fact, { tree, phrases, stems }: AskContext): boolean {
  const subject = fact.arguments.find((each) => each.role === 'subject');
  if (!subject || !/^s?he$/.test(tree.lower(subject.head)) || phrases.anaphorAt(subject.head)) return false;
  const source =
    fact.attribution && fact.attribution.source >= 0 ? stems.ownerAt(fact.attribution.source) : null;
  return !source || !source.person || source.plural;
}

/** With what is asked for, and with all that the verb needs: "noted on December 2" says nothing. */
function isWhole({ tokens }: Phrase, fact: Fact, gap: Gap): boolean {
  const needed = fact.arguments.filter((each) => each.role === 'complement' || each.role === 'object');
  return tokens.includes(gap.first) && needed.every((each) => tokens.includes(each.head));
}

/** "there are “how many cells” operating": a question word is none of the words quoted. */
const unquotedGap = (text: string, { words }: Gap): string =>
  text.replace(/“[^”]*”|"[^"]*"/g, (quoted) => (quoted.includes(words) ? quoted.slice(1, -1) : quoted));

function joined(subject: Phrase, told: Phrase): Phrase {
  return {
    ...told,
    text: `${subject.text} ${told.text}`,
    tokens: [...subject.tokens, ...told.tokens],
    notes: [...subject.notes, ...told.notes],
  };
}

const holds = ({ tree }: AskContext, argument: Argument, gap: Gap): boolean =>
  tree.dominates(argument.head, gap.first) || tree.dominates(argument.head, gap.last - 1);

function isSpare(fact: Fact, argument: Argument, { tree }: AskContext): boolean {
  const fate = fateOf(tree, fact, argument, null);
  return fate === 'aside';
}

/** Asides go first, then what is least needed. */
function rankOf(fact: Fact, argument: Argument, { tree }: AskContext): number {
  const fate = fateOf(tree, fact, argument, null);
  return typeof fate === 'number' ? fate : 9;
}

/** "According to police", when the source stands before the question already. */
function isReporting(fact: Fact, child: number, claimed: boolean): boolean {
  return claimed && fact.attribution !== null && child === fact.attribution.source;
}

/** A colon, bracket or dash between words that both stay joins what does not belong together. */
function hasOddMarks(tree: AskContext['tree'], tokens: readonly number[]): boolean {
  return tokens.some((at, i) => {
    const next = tokens[i + 1];
    if (next === undefined || next !== at + 2) return /^[:;()[\]]$/.test(tree.token(at).text);
    return /^[:;()[\]–—-]+$/.test(tree.tokens[at + 1]?.text ?? '');
  });
}

/** "In 2018 US President …": after a date in front of a name a comma helps. */
function withDateSetOff(text: string): string {
  return text.replace(/^((?:in|on|In|On) (?:\p{Lu}\p{Ll}+ )?(?:\d{1,2}, )?\d{4}) (?=\p{L})/u, '$1, ');
}
