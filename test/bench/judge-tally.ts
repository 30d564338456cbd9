/**
 * Counts marks by check and by rule, with the agreement of judges who marked the same items:
 *
 *     npm run judge:tally -- test/judged/2026-11-23-first
 *
 * Takes files of marks or folders of them; of an item with two marks, both count.
 */
import { parseArgs } from 'node:util';
import { agreements } from '../../src/training/judged/agreement.js';
import { CHECK_NAMES, CHECKS, OPTION_CHECKS } from '../../src/training/judged/checks.js';
import { HUMAN } from '../../src/training/judged/judged-item.js';
import { readJudgements } from '../../src/training/judged/read-judgements.js';
import { tallyJudgements, type JudgementTally } from '../../src/training/judged/tally-judgements.js';
import { percent, textTable } from './text-table.js';

const { positionals } = parseArgs({ allowPositionals: true });
const all = readJudgements(positionals.length > 0 ? positionals : ['test/judged']);
const judgements = all.filter(({ of }) => of.rule !== HUMAN && of.chosen);
const spare = all.filter(({ of }) => !of.chosen);
const human = all.filter(({ of }) => of.rule === HUMAN);
const tally = tallyJudgements(judgements);
const items = new Set(judgements.map(({ round, item }) => `${round}/${item}`));
const articles = new Set(judgements.map(({ of }) => of.article));
const judges = new Set(judgements.map(({ judge }) => judge));

const inPercent = (share: number | null): number | null => (share === null ? null : percent(share, 1));

console.log(
  `${judgements.length} marks of ${items.size} items (${tally.choices} marks with options), ` +
    `${articles.size} articles, ${judges.size} judges\n`,
);
console.log(`${headline(tally)}\n`);
if (spare.length > 0) {
  console.log(`${spare.length} marks of drafts not chosen\n${headline(tallyJudgements(spare))}\n`);
}
if (human.length > 0) {
  console.log(`${human.length} marks of questions by people\n${headline(tallyJudgements(human))}\n`);
}

function headline(of: JudgementTally): string {
  return textTable(
    ['measure', '%'],
    [
      ['ACCEPT', inPercent(of.accepted)],
      ['MCQ-ACCEPT, of those with options', inPercent(of.choiceAccepted)],
      ['MINOR-EDIT', inPercent(of.minorEdit)],
      ['keys right (A6)', inPercent(of.keysRight)],
      ['options clean, of those with options', inPercent(of.optionsClean)],
      ['GUESSED, of those with options', inPercent(of.guessed)],
    ],
  );
}

console.log(
  `\n${textTable(
    ['check', 'name', 'fails', '%'],
    CHECKS.map((check) => {
      const marked = (OPTION_CHECKS as readonly string[]).includes(check) ? tally.choices : tally.marks;
      return [check, CHECK_NAMES[check], tally.fails[check], percent(tally.fails[check], marked)];
    }),
  )}`,
);

console.log(`\n${textTable(['rule', 'marks', 'ACCEPT %', 'fails'], ruleRows())}`);

function ruleRows() {
  return [...new Set(judgements.map(({ of }) => of.rule))]
    .map((rule) => ({ rule, marks: judgements.filter(({ of }) => of.rule === rule) }))
    .toSorted((a, b) => b.marks.length - a.marks.length)
    .map(({ rule, marks }) => {
      const { accepted, fails } = tallyJudgements(marks);
      const failed = CHECKS.filter((check) => fails[check] > 0).map((check) => `${check} ${fails[check]}`);
      return [rule, marks.length, inPercent(accepted), failed.join(', ')];
    });
}

for (const { judges, items, raw, kappa } of agreements(all)) {
  const than = kappa === null ? 'no kappa: both say the same of all' : `Cohen's kappa ${kappa.toFixed(2)}`;
  console.log(`\nJudges ${judges.join(' and ')} agree on ${percent(raw, 1)} % of ${items} items; ${than}.`);
}
