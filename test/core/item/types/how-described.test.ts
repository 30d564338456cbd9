import { howDescribed } from '../../../../src/core/item/types/how-described.js';
import { describeType } from './asked.js';

describeType(howDescribed, {
  asks: [
    [
      '2020-01-06',
      'The Foreign Ministry of Iraq characterized the bombing of Baghdad as "a serious violation of Iraqi sovereignty".',
      'How did the Foreign Ministry of Iraq characterize the bombing of Baghdad in January 2020? – As “a serious violation of Iraqi sovereignty”',
    ],
    [
      '2021-11-15',
      'Greta Thunberg denounced the climate summit in Glasgow as a failure.',
      'As what did Greta Thunberg denounce the climate summit in Glasgow in November 2021? – A failure',
    ],
    [
      '2021-11-15',
      'Jeremy Corbyn of the Labour Party called Brexit a "smash and grab on our democracy".',
      'What did Jeremy Corbyn of the Labour Party call Brexit in November 2021? – A “smash and grab on our democracy”',
    ],
    [
      '2021-11-15',
      'The World Bank described the crisis in Lebanon as a deliberate depression.',
      'How did the World Bank describe the crisis in Lebanon in November 2021? – As a deliberate depression',
    ],
    [
      '2021-11-15',
      'In 2016, Boris Johnson dismissed the report of the Bank of England as "scaremongering nonsense".',
      'As what did Boris Johnson dismiss the report of the Bank of England in 2016? – “scaremongering nonsense”',
    ],
    [
      '2021-11-15',
      'The explosion in Beirut was described by Hassan Diab as a catastrophe.',
      'How was the explosion in Beirut described by Hassan Diab in November 2021? – As a catastrophe',
    ],
    [
      '2021-11-15',
      'Emmanuel Macron hailed the vaccine of Pfizer as a great success.',
      'As what did Emmanuel Macron hail the vaccine of Pfizer in November 2021? – A great success',
    ],
    [
      '2021-11-15',
      'Volkswagen described the strike of IG Metall as a mistake.',
      'How did Volkswagen describe the strike of IG Metall in November 2021? – As a mistake',
    ],
  ],
  asksNothing: [
    ['a pronoun', 'Boris Johnson described it as a failure.'],
    ['a question', 'Did Greta Thunberg denounce the climate summit in Glasgow as a failure?'],
    ['what was denied', 'Angela Merkel did not describe the fire in Moria as a tragedy.'],
    ['a call for something', 'Greta Thunberg called for a ban on coal in Germany.'],
    ['a call to somebody', 'Joe Biden called Vladimir Putin on Monday.'],
    ['two names', 'Anne Hidalgo called the plan for Paris "absurd" and "dangerous".'],
    ['one’s own voice', '“I described the fire in Moria as a tragedy,” Angela Merkel said.'],
    ['another verb', 'Angela Merkel used the fire in Moria as an example.'],
  ],
});
