/**
 * Fits data/language-model/calibration.json, so that the confidence of an arc is the share of such arcs that are right.
 * To be run again whenever the parser's weights change, on texts that it has not learned from:
 *
 *     npm run build && node dist/training/calibrate-parser.js ../shared/language-data/ewt-dev.conllu \
 *       ../shared/language-data/gum-dev-free.conllu ../shared/language-data/gumnews-dev.conllu
 *
 * Right are head and relation (without subtype) together, as found in raw text; marks are left out. With `--check`
 * nothing is written: the table shows how the constants in use do on other texts.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { calibrated, logOddsOf } from '../core/document/passes/calibration.js';
import type { Calibration } from '../core/document/passes/calibration.js';
import { divide } from '../core/document/passes/divide.js';
import { parseTokens } from '../core/document/passes/syntax.js';
import { PACKAGE_DIRECTORY } from '../package-directory.js';
import { loadLanguageModel } from '../resources.js';
import { readConllu } from './conllu.js';
import type { TreebankDocument } from './conllu.js';

interface Arc {
  readonly stated: number;
  readonly right: boolean;
}

const BINS = 10;
const ROUNDS = 3000;
const model = loadLanguageModel();

const withoutSubtype = (relation: string): string => relation.split(':')[0] ?? '';

function arcsOf({ text, sentences: gold }: TreebankDocument): Arc[] {
  const expected = new Map(
    gold.flatMap((words) =>
      words.map((word): [string, string] => [
        `${word.start} ${word.end}`,
        `${words[word.head]?.start ?? 'root'} ${withoutSubtype(word.deprel)}`,
      ]),
    ),
  );
  const { sentences, tokens: spans } = divide(text, model.boundaries);
  const tokens = parseTokens(text, spans, sentences, { ...model, calibration: { slope: 1, shift: 0 } });
  return tokens.flatMap((token) => {
    const arc = expected.get(`${token.start} ${token.end}`);
    if (arc === undefined || token.upos === 'PUNCT') return [];
    const found = `${tokens[token.head]?.start ?? 'root'} ${withoutSubtype(token.deprel)}`;
    return [{ stated: token.arcConfidence, right: arc === found }];
  });
}

/** Logistic regression of being right on the log-odds of what is stated. */
function fit(arcs: readonly Arc[]): Calibration {
  let [slope, shift] = [1, 0];
  for (let round = 0; round < ROUNDS; round++) {
    let [slopeStep, shiftStep] = [0, 0];
    for (const { stated, right } of arcs) {
      const error = (right ? 1 : 0) - calibrated({ slope, shift }, stated);
      slopeStep += error * logOddsOf(stated);
      shiftStep += error;
    }
    slope += (0.1 * slopeStep) / arcs.length;
    shift += (0.3 * shiftStep) / arcs.length;
  }
  return { slope: Number(slope.toFixed(3)), shift: Number(shift.toFixed(3)) };
}

function print(title: string, arcs: readonly Arc[], calibration: Calibration): void {
  const bins = Array.from({ length: BINS }, () => ({ count: 0, stated: 0, right: 0 }));
  for (const { stated, right } of arcs) {
    const confidence = calibrated(calibration, stated);
    const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))];
    if (bin === undefined) continue;
    bin.count++;
    bin.stated += confidence;
    if (right) bin.right++;
  }
  const gap = bins.reduce((sum, bin) => sum + Math.abs(bin.stated - bin.right), 0) / arcs.length;
  const mean = bins.reduce((sum, bin) => sum + bin.stated, 0) / arcs.length;
  console.log(`${title}: mean confidence ${mean.toFixed(3)}, mean gap ${(100 * gap).toFixed(2)} points`);
  bins.forEach(({ count, stated, right }, at) => {
    const share = (sum: number): string => (count === 0 ? '–' : ((100 * sum) / count).toFixed(1));
    console.log(
      `  from ${(at / BINS).toFixed(1)}: ${count} arcs, stated ${share(stated)} %, right ${share(right)} %`,
    );
  });
}

const args = process.argv.slice(2);
const arcs = args.filter((arg) => arg !== '--check').flatMap((path) => readConllu(path).flatMap(arcsOf));
print('as the network states it', arcs, { slope: 1, shift: 0 });
const checked = args.includes('--check');
const calibration = checked ? model.calibration : fit(arcs);
print('calibrated', arcs, calibration);
if (!checked) {
  const path = join(PACKAGE_DIRECTORY, 'data', 'language-model', 'calibration.json');
  writeFileSync(path, `${JSON.stringify(calibration)}\n`);
  const half = calibrated(calibration, 0.5);
  console.log(
    `slope ${calibration.slope}, shift ${calibration.shift}; what was 0.5 is now ${half.toFixed(3)}`,
  );
}
