import { aOrAn } from './a-or-an.js';
import { absolutes } from './absolutes.js';
import { answerInStem } from './answer-in-stem.js';
import { bannedOption } from './banned-option.js';
import { bareTime } from './bare-time.js';
import { danglingPronoun } from './dangling-pronoun.js';
import { detailCue } from './detail-cue.js';
import { doubledWord } from './doubled-word.js';
import { droppedHedge } from './dropped-hedge.js';
import { emptyText } from './empty-text.js';
import { equalOptions } from './equal-options.js';
import { keyEcho } from './key-echo.js';
import { keyIncomplete } from './key-incomplete.js';
import { keyLength } from './key-length.js';
import { keyRepeatsStem } from './key-repeats-stem.js';
import type { LintCheck } from './lint-check.js';
import { longOption } from './long-option.js';
import { lowerCaseStart } from './lower-case-start.js';
import { mixedFormat } from './mixed-format.js';
import { mixedKinds } from './mixed-kinds.js';
import { negativeStem } from './negative-stem.js';
import { numberOrder } from './number-order.js';
import { optionInOption } from './option-in-option.js';
import { passageReference } from './passage-reference.js';
import { questionMark } from './question-mark.js';
import { questionWord } from './question-word.js';
import { stemLength } from './stem-length.js';
import { strayMark } from './stray-mark.js';
import { twoRightOptions } from './two-right-options.js';
import { wrongQuestionWord } from './wrong-question-word.js';

/** In the order of the rubric, which is that in which a teacher reads the faults. */
export const LINT_CHECKS: readonly LintCheck[] = [
  questionMark,
  lowerCaseStart,
  doubledWord,
  strayMark,
  questionWord,
  stemLength,
  wrongQuestionWord,
  danglingPronoun,
  bareTime,
  passageReference,
  droppedHedge,
  emptyText,
  keyIncomplete,
  keyLength,
  keyRepeatsStem,
  answerInStem,
  twoRightOptions,
  optionInOption,
  mixedKinds,
  aOrAn,
  equalOptions,
  longOption,
  detailCue,
  mixedFormat,
  numberOrder,
  keyEcho,
  bannedOption,
  absolutes,
  negativeStem,
];
