import { onWhatCharge } from '../../../../src/core/item/types/on-what-charge.js';
import { describeType } from './asked.js';

describeType(onWhatCharge, {
  asks: [
    [
      '2019-05-14',
      'Turkish police arrested Deniz Yilmaz on charges of tax fraud on Monday.',
      'On what charges did Turkish police arrest Deniz Yilmaz on May 13, 2019? – Tax fraud',
    ],
    [
      '2019-05-14',
      'Police in Seoul detained Park Jin on suspicion of bribery in March.',
      'On what suspicion did police in Seoul detain Park Jin in March 2019? – Bribery',
    ],
    [
      '2019-05-14',
      'The mayor of Naples was arrested on suspicion of tax fraud in May 2017.',
      'On what suspicion was the mayor of Naples arrested in May 2017? – Tax fraud',
    ],
    [
      '2019-05-14',
      'Volkswagen was sued over allegations of fraud in California in 2016.',
      'Over what allegations was Volkswagen sued in 2016? – Fraud',
    ],
    [
      '2019-05-14',
      'Three judges in Peru resigned amid allegations of corruption in 2018.',
      'Amid what allegations did judges in Peru resign in 2018? – Corruption',
    ],
    [
      '2021-10-08',
      'NATO expelled eight Russian diplomats on suspicion of undisclosed espionage in October.',
      'On what suspicion did NATO expel Russian diplomats in October 2021? – Undisclosed espionage',
    ],
    [
      '2019-05-14',
      'Prosecutors in Brazil charged Vale over allegations of negligence in 2019.',
      'Over what allegations did prosecutors in Brazil charge Vale in 2019? – Negligence',
    ],
    [
      '2019-05-14',
      'The French writer Paul Morel was arrested on suspicion of drug trafficking.',
      'On what suspicion was the French writer Paul Morel arrested in May 2019? – Drug trafficking',
    ],
    [
      '2019-05-14',
      'A court in Oslo jailed Nils Berg on charges of tax fraud in 2015.',
      'On what charges did a court in Oslo jail Nils Berg in 2015? – Tax fraud',
    ],
    [
      '2019-05-14',
      'The governor of Osaka resigned over allegations of bribery on Tuesday.',
      'Over what allegations did the governor of Osaka resign on May 14, 2019? – Bribery',
    ],
  ],
  asksNothing: [
    ['charges that are not named', 'Police in Seoul detained Park Jin on serious charges.'],
    ['a question', 'Was Park Jin detained on suspicion of bribery?'],
    ['a pronoun', 'He was detained on suspicion of bribery.'],
    ['what was denied', 'Park Jin was not detained on suspicion of bribery.'],
    ['no charge', 'Park Jin was arrested on Monday.'],
    ['another kind of charge', 'Nissan pays no charges on deposits.'],
    ['it', 'Park Jin was detained on charges of it.'],
    ['a condition', 'If Park Jin is detained on suspicion of bribery, Seoul will be shocked.'],
  ],
});
