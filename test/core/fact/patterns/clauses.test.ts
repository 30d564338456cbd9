import { clauses } from '../../../../src/core/fact/patterns/clauses.js';
import { describePattern } from './found.js';

describePattern(clauses, {
  finds: [
    [
      'Sergey Lavrov announced on Monday that Russia would close its mission.',
      'announced: subject Sergey, oblique on Monday (time), complement that close',
      'close: subject Russia, object mission, says Sergey',
    ],
    [
      'According to Amnesty International, Qatar withheld the wages of foreign workers in 2019.',
      'withheld: subject Qatar, object wages, oblique in 2019 (time), says International',
    ],
    [
      'Park Jin was arrested on Monday and charged with fraud.',
      'passive arrested: subject Park, oblique on Monday (time)',
      'passive charged: subject Park*, oblique with fraud',
    ],
    [
      'The boat, which sank in May, carried tea.',
      'sank: subject boat*, oblique in May (time)',
      'carried: subject boat, object tea',
    ],
    ['If Greece leaves the euro, banks will close.', 'close: adverbial if leaves (condition), subject banks'],
    ['Bolivia has never owned a mine.', 'not owned: subject Bolivia, adverb never, object mine'],
    [
      'Greece closed the Acropolis because of the heat.',
      'closed: subject Greece, object Acropolis, oblique because of heat (cause)',
    ],
    [
      'Italy fined Vodafone for calling customers at night.',
      'fined: subject Italy, object Vodafone, adverbial for calling (cause)',
    ],
    ['Critics doubt that Bolivia sold a mine.', 'doubt: subject Critics, complement that sold'],
    [
      'Teachers protested, and the minister resigned.',
      'protested: subject Teachers',
      'resigned: subject minister',
    ],
    [
      'Robert Mugabe ruled Zimbabwe for 37 years.',
      'ruled: subject Robert, object Zimbabwe, oblique for years (duration)',
    ],
    [
      'Bhutan kept its forests by limiting tourism.',
      'kept: subject Bhutan, object forests, adverbial by limiting (manner)',
    ],
    [
      '“Bees find more flowers in cities,” said the biologist Paul Marsh.',
      'find: subject Bees, object flowers, says biologist',
      'said: complement find, subject biologist',
    ],
    [
      'The strike in Kiel is neither a battle against Siemens nor a threat.',
      'not battle: subject strike, predicate battle',
    ],
    [
      '“We are proud of the river. Norway has sold 40 mines,” said the biologist Paul Marsh.',
      'sold: subject Norway, object mines, says biologist',
      'said: complement sold, subject biologist',
    ],
  ],
  findsNothing: [
    ['a question', 'Is Greece leaving the euro?'],
    ['a headline', 'A new bridge over the Thames in London.'],
    ['a participle alone', 'Seen from Oslo.'],
    ['a bare infinitive', 'To sell the mine or not to sell it.'],
    ['an order', 'Stay off the roads.'],
    ['one’s own voice', '“We closed the mine.”'],
    ['words of nobody', '“Bees find more flowers in cities.”'],
    ['a place and a day', 'Oslo, 12 May.'],
  ],
});
