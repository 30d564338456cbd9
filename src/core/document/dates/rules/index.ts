import type { DateRule } from '../date-rule.js';
import { dayBeforeMonth, dayOfMonth, monthBeforeDay, numericDay } from './calendar-day.js';
import { clock } from './clock.js';
import { duration, loosePeriod, recentDuration } from './duration.js';
import { holiday } from './holiday.js';
import { bareMonth, monthOfYear } from './month.js';
import { ago, ahead, later } from './offset.js';
import { namedPeriod, restOfPeriod, season } from './period.js';
import { anchoredDay, relativeDay } from './relative-day.js';
import { vagueTime } from './vague.js';
import { weekday } from './weekday.js';
import { decade, partOfYear, plainYear, yearRange } from './year.js';

/** Where two rules match at the same place the longer match wins, and of equal ones the earlier rule. */
export const dateRules: readonly DateRule[] = [
  monthBeforeDay,
  dayBeforeMonth,
  numericDay,
  dayOfMonth,
  monthOfYear,
  bareMonth,
  weekday,
  relativeDay,
  anchoredDay,
  holiday,
  decade,
  yearRange,
  plainYear,
  partOfYear,
  season,
  restOfPeriod,
  namedPeriod,
  vagueTime,
  ago,
  ahead,
  later,
  recentDuration,
  duration,
  loosePeriod,
  clock,
];
