import type { Sitting } from '../../store/sitting.js';
import type { AnyForm } from '../accounts/account-requests.js';
import { USUAL_PURGE_DAYS } from './sitting-requests.js';
import { FEEDBACK_NAMES, FORM_NAMES, RETAKE_NAMES } from './sitting-views.js';

const LAYOUT_NAMES: Readonly<Record<Sitting['layout'], string>> = {
  one: 'one on a screen',
  all: 'all on one page',
};

const typed = (form: AnyForm, field: string): string => {
  const value = form[field];
  return typeof value === 'string' ? value : '';
};

/** What can be chosen, as it was; at first the first. */
const choices = (form: AnyForm, field: keyof Sitting, names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, name]) => ({ value, name, chosen: value === form[field] }));

/** The form of a new sitting, with what was typed where it comes again with a fault. */
export const newSittingView = (form: AnyForm) => ({
  layouts: choices(form, 'layout', LAYOUT_NAMES),
  feedbacks: choices(form, 'feedback', FEEDBACK_NAMES),
  retakes: choices(form, 'retakes', RETAKE_NAMES),
  formPlans: choices(form, 'formPlan', FORM_NAMES),
  minutes: typed(form, 'minutes'),
  opensAt: typed(form, 'opensAt'),
  closesAt: typed(form, 'closesAt'),
  names: typed(form, 'names'),
  purgeDays: typed(form, 'purgeDays') || String(USUAL_PURGE_DAYS),
  /** The part that is folded up at first. */
  unfolded: ['opensAt', 'closesAt', 'names'].some((field) => typed(form, field) !== ''),
});
