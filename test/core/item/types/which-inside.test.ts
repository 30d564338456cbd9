import { whichInside } from '../../../../src/core/item/types/which-inside.js';
import { describeType } from './asked.js';

describeType(whichInside, {
  asks: [
    [
      '2021-10-22',
      'Russia suspended diplomatic ties with NATO on Monday.',
      'With which international organization did Russia suspend diplomatic ties on October 18, 2021? – NATO',
    ],
    [
      '2019-03-27',
      'Sudan cut diplomatic relations with Iran in January 2016.',
      'With which country did Sudan cut diplomatic relations in January 2016? – Iran',
    ],
    [
      '2019-03-27',
      'Ministers from Germany visited Kabul in April.',
      'Ministers from which country visited Kabul in April 2018? – Germany',
    ],
    [
      '2019-03-27',
      'Police in Norway found a Viking sword in 2018.',
      'Police in which country found a Viking sword in 2018? – Norway',
    ],
    [
      '2018-04-09',
      'Volunteers from Portugal rebuilt a school in Nepal in 2016.',
      'Volunteers from which country rebuilt a school in Nepal in 2016? – Portugal',
    ],
    [
      '2020-07-01',
      'Kosovo signed a peace agreement with Serbia in June 2013.',
      'With which country did Kosovo sign a peace agreement in June 2013? – Serbia',
    ],
    [
      '2020-07-01',
      'Australia lodged a complaint against China in June 2020.',
      'Against which country did Australia lodge a complaint in June 2020? – China',
    ],
    [
      '2020-07-01',
      'Morocco won a lawsuit against Adidas in 2022.',
      'Against which clothing brand did Morocco win a lawsuit in 2022? – Adidas',
    ],
    [
      '2020-07-01',
      'Scientists from Finland reached Antarctica in 1999.',
      'Scientists from which country reached Antarctica in 1999? – Finland',
    ],
    [
      '2018-03-27',
      'Doctors at Harvard University treated patients with Ebola in Liberia in 2014.',
      'Doctors at which university treated patients with Ebola in Liberia in 2014? – Harvard University',
    ],
    [
      '2019-03-27',
      'Two pilots of Lufthansa were arrested in Minsk in March 2019.',
      'Two pilots of which airline were arrested in Minsk in March 2019? – Lufthansa',
    ],
    [
      '2022-03-03',
      'Scientists of NASA landed a probe on Mars in February 2021.',
      'Scientists of which space agency landed a probe on Mars in February 2021? – NASA',
    ],
  ],
  asksNothing: [
    [
      'one of two',
      'Scientists from the University of Bristol and Stanford University found a new comet in May.',
    ],
    ['a pronoun', 'The company signed a contract with it in March.'],
    ['a question', 'Did Russia suspend diplomatic ties with NATO on Monday?'],
    ['what was denied', 'Russia did not suspend diplomatic ties with NATO on Monday.'],
    ['a condition', 'If Russia suspends diplomatic ties with NATO, Brussels will answer.'],
    ['two names', 'Russia suspended diplomatic ties with NATO and Sweden on Monday.'],
    ['a person', 'Russia signed a contract with Peter Larsson in March.'],
    ['a noun without its article', 'Governor of Alaska for two years, she lost in March.'],
    ['a subject that is only its pronoun', 'It suspended ties on Monday.'],
  ],
});
