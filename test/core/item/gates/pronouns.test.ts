import { describe, expect, test } from '@jest/globals';
import type { Draft } from '../../../../src/core/item/draft.js';
import { pronouns } from '../../../../src/core/item/gates/pronouns.js';
import { contextOf } from '../ask-context.js';

const context = contextOf('Anna Berg of Norway signed the treaty in Oslo.', '2021-10-22');

/** The gate reads nothing but the words of the question. */
const fault = (stem: string): string | null => pronouns.fault({ stem, context: null } as Draft, context);

describe('pronouns', () => {
  test.each([
    'Who hopes that it may be spared?',
    'Which mayor said that it was needed?',
    'On what date did Anna Berg say that it would be closed?',
    'Which minister announced that it would be closed?',
    'Which company has replaced it with a newer model?',
    'According to UNICEF, they had delivered how many doses?',
    'Which minister says that they would stay in Canada?',
    'Which its alleged owner was arrested in Lima?',
    'Who told them to leave the hall?',
    'Which court ruled that it had no power?',
  ])('refuses %s', (stem) => expect(fault(stem)).not.toBeNull());

  test.each([
    'Which mayor said that it was too late for the harbour?',
    'Norway estimated that it would cost how much to build the bridge?',
    'Which car maker announced that it would recall 12,000 cars?',
    'On what date did Norway announce that it was closing its mines?',
    'Tesco said on May 4, 2019 it would sell how many shops in Poland?',
    'According to Tesco, what does it intend to do in Poland?',
    'Who said that she was not surprised by the vote?',
    'Why did the miners say that they would strike?',
    'Which country withdrew its ambassador from Chile in 2019?',
    'Who said, “It was too late for them”?',
    'What did the nurses ask for when they met the minister?',
    'Who announced that he would resign in May 2020?',
    'How many people said that they had seen the comet?',
  ])('lets pass %s', (stem) => expect(fault(stem)).toBeNull());
});
