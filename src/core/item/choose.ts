import { isOfOffice } from '../fact/fact.js';
import type { Draft } from './draft.js';
import type { ItemKind } from '../model.js';
import { clash, comparedOf } from './clash.js';
import { isPartial, withoutMonth } from './context/headline.js';
import { DOER_RULE, isSure, LEAST_SCORE, worthOf, type Candidate } from './worth.js';

/** Most items of a kind in ten: the mixture that professional quizzes show (docs/question-style.md). */
const MOST_OF_TEN: Readonly<Record<ItemKind, number>> = {
  who: 4,
  which: 4,
  where: 3,
  what: 3,
  why: 3,
  how: 2,
  'how-many': 3,
  quotation: 3,
  when: 1,
};

/** Most items of ten that ask who holds which office; 89 in 100 of 37 judged ones were accepted. */
const MOST_ROLES = 2;

/** Most items on one clause. */
const MOST_OF_CLAUSE = 2;

/** Most items with one answer: a third time nobody has to think. */
const MOST_OF_KEY = 2;

/**
 * Picks up to `count` candidates: the best first, none that tests what another tests or gives away its key,
 * no kind and no paragraph more than its share. A question that gives away many others ("With which organisation
 * will Russia suspend ties?" – NATO) costs more questions than it is worth: of several ways of weighing that,
 * the one that gives most is taken.
 */
export function choose(candidates: readonly Candidate[], count: number, anyKind: boolean): Candidate[] {
  const asksWho = new Set(
    candidates.filter(({ draft }) => SUBJECT_RULE.test(draft.rule)).map(({ draft }) => draft.fact.predicate),
  );
  const asksDoer = new Set(
    candidates
      .filter((each) => DOER_RULE.test(each.draft.rule) && worthOf(each) >= LEAST_SCORE)
      .map(({ draft }) => draft.fact.predicate),
  );
  const fit = candidates.filter(
    ({ draft: { rule, kind, fact } }) =>
      !(OUTCOME_RULE.test(rule) && asksWho.has(fact.predicate)) &&
      // Who did what the article is about is worth more than when.
      !(kind === 'when' && fact.sentence === 0 && asksDoer.has(fact.predicate)),
  );
  const worthy = fit.filter((each) => isSure(each) && worthOf(each) >= LEAST_SCORE);
  // A poor article gives one question that passed all gates rather than none, but none that most teachers would refuse.
  const poor = fit.filter(({ score }) => score >= LEAST_OF_POOR).sort((a, b) => b.score - a.score);
  const able = worthy.length > 0 ? worthy : poor.slice(0, 1);
  const families = [
    ...new Set(able.flatMap(({ draft }) => (draft.context ? [familyOf(draft.context)] : []))),
  ];
  let best: Candidate[] = [];
  // One quiz quotes one text before its questions: the headline, unless the opening or a part of it allows more.
  for (const family of families.length > 0 ? families : ['']) {
    const ofFamily = able.filter(({ draft }) => !draft.context || familyOf(draft.context) === family);
    const chosen = pickBest(ofFamily, count, anyKind);
    const gain = best.length > 0 && isPartial(family) ? LEAST_GAIN : 0;
    if (valueOf(chosen) > valueOf(best) + gain) best = chosen;
  }
  // Those behind the headline come together, so that a worksheet prints it once; who held an office comes last.
  return best.sort(
    (a, b) =>
      Number(a.draft.fact.pattern === 'office') - Number(b.draft.fact.pattern === 'office') ||
      Number(a.draft.context !== null) - Number(b.draft.context !== null) ||
      // what asks for a date stands behind the headline without one: first, and together
      Number(isDated(a.draft)) - Number(isDated(b.draft)) ||
      a.draft.fact.sentence - b.draft.fact.sentence ||
      a.draft.fact.predicate - b.draft.fact.predicate,
  );
}

/** Of 140 judged questions that were chosen with a lower score 49 in 100 were accepted. */
const LEAST_OF_POOR = 0.5;

/** What a set behind a part of the headline must be worth more: a question. Parts tell less (docs/quality.md). */
const LEAST_GAIN = 0.6;

const isDated = ({ context }: Draft): boolean => context !== null && familyOf(context) !== context;

/** The headline with and without its month is one. */
const familyOf = withoutMonth;

/** Of several ways of weighing what a candidate rules out, the one that gives most. */
function pickBest(able: readonly Candidate[], count: number, anyKind: boolean): Candidate[] {
  const rivals = rivalsOf(able);
  let best: Candidate[] = [];
  for (const cost of CLASH_COSTS) {
    const worth = (one: Candidate): number => preferenceOf(one) - cost * (rivals.get(one)?.size ?? 0);
    const sorted = [...able].sort((a, b) => worth(b) - worth(a) || (a.draft.stem < b.draft.stem ? -1 : 1));
    const chosen = pick(sorted, rivals, count, anyKind);
    if (valueOf(chosen) > valueOf(best)) best = chosen;
  }
  return best;
}

/** "Who announced that …?" has one answer where "What did X announce?" may have several. */
const SUBJECT_RULE = /\/(?:who-subject|which-subject|which-role)$/;
const OUTCOME_RULE = /\/what-outcome$/;

/** What each other candidate that it rules out costs a candidate, as it is tried. */
const CLASH_COSTS = [0.008, 0.02, 0.05, 0.15];

const valueOf = (chosen: readonly Candidate[]): number =>
  chosen.reduce((sum, each) => sum + preferenceOf(each), 0);

/** What somebody did or said is news; who held an office fills the room that is left, and costs none of the others. */
const BEHIND_DEEDS: Readonly<Record<string, number>> = { office: 0.4, headlined: 0.15 };

/** A date is asked where nothing else of its sentence can be: teachers ask for one in ten questions. */
const BEHIND_OTHERS = 0.2;

/** The order in which candidates are taken, which has no part in whether they are good enough. */
function preferenceOf(candidate: Candidate): number {
  const { kind, fact } = candidate.draft;
  const cost = kind === 'when' ? BEHIND_OTHERS : (BEHIND_DEEDS[fact.pattern] ?? 0);
  return worthOf(candidate) - cost;
}

/** For each candidate those that cannot be asked beside it. */
type Rivals = ReadonlyMap<Candidate, ReadonlySet<Candidate>>;

function rivalsOf(candidates: readonly Candidate[]): Rivals {
  const rivals = new Map(candidates.map((one) => [one, new Set<Candidate>()]));
  const compared = candidates.map(({ draft }) => comparedOf(draft));
  candidates.forEach((one, i) => {
    for (let k = 0; k < i; k++) {
      const other = candidates[k]!;
      if (!clash(compared[i]!, compared[k]!) && !asksHolder(one, candidates[k]!)) continue;
      rivals.get(one)?.add(other);
      rivals.get(other)?.add(one);
    }
  });
  return rivals;
}

/** Who did something need not be asked for once more by an office. */
const asksHolder = ({ draft }: Candidate, { draft: other }: Candidate): boolean =>
  draft.key === other.key && [draft, other].some(({ fact }) => fact.pattern in BEHIND_DEEDS);

/**
 * Takes what fits beside what is taken already, in this order; where that gives too few, a half more of each kind:
 * a teacher who wants ten would rather have a sixth "who" than seven questions.
 */
function pick(sorted: readonly Candidate[], rivals: Rivals, count: number, anyKind: boolean): Candidate[] {
  const chosen: Candidate[] = [];
  const shares = anyKind ? [1, 1.5] : [Infinity];
  for (const share of shares) take(sorted, rivals, count, share, chosen);
  return chosen;
}

function take(
  sorted: readonly Candidate[],
  rivals: Rivals,
  count: number,
  share: number,
  chosen: Candidate[],
): void {
  const taken = (is: (candidate: Candidate) => boolean): number => chosen.filter(is).length;
  for (const candidate of sorted) {
    if (chosen.length >= count) return;
    if (chosen.includes(candidate)) continue;
    const { draft, paragraph } = candidate;
    // one date in ten, whatever else there is
    const more = draft.kind === 'when' && Number.isFinite(share) ? 1 : share;
    const most = Math.ceil((more * MOST_OF_TEN[draft.kind] * Math.max(count, 4)) / 10);
    if (taken((each) => each.draft.kind === draft.kind) >= most) continue;
    const isRole = isOfOffice(draft.fact);
    if (isRole && taken((each) => isOfOffice(each.draft.fact)) >= MOST_ROLES) continue;
    if (taken((each) => each.paragraph === paragraph) >= Math.max(2, Math.ceil(0.4 * count))) continue;
    if (taken((each) => each.draft.fact.predicate === draft.fact.predicate) >= MOST_OF_CLAUSE) continue;
    if (taken((each) => each.draft.key === draft.key) >= MOST_OF_KEY) continue;
    if (chosen.some((each) => rivals.get(candidate)?.has(each))) continue;
    chosen.push(candidate);
  }
}
