import { howManyHurt } from '../../../../src/core/item/types/how-many-hurt.js';
import { describeType } from './asked.js';

describeType(howManyHurt, {
  asks: [
    [null, 'Police in Mexico arrested 300.', 'How many people did police in Mexico arrest? – 300'],
    [
      null,
      'A bomb in Baghdad killed 12 policemen and injured at least 120 more.',
      'How many people did a bomb in Baghdad injure? – At least 120',
    ],
    [
      null,
      'An explosion in Mexico killed 27 miners and injured 56 others.',
      'How many people did an explosion in Mexico injure? – 56',
    ],
    [
      null,
      'At least 120 were injured in Baghdad in 2006.',
      'How many people were injured in Baghdad in 2006? – At least 120',
    ],
    [
      null,
      'Chinese soldiers fired on protesters in Lhasa, killing eight.',
      'How many people did Chinese soldiers kill? – Eight',
    ],
  ],
  asksNothing: [
    ['a part of them', 'Police in Mexico arrested 30 of them.'],
    ['others beside them', 'Police in Mexico arrested another 12.'],
    ['two', 'Police in Mexico arrested two.'],
    ['what is counted by its noun', 'Police in Mexico arrested 30 students.'],
    ['things', 'The bank lost 300.'],
    ['who did it', 'Three wounded policemen in Mexico.'],
    ['a year', 'Police in Mexico arrested 30 to 40.'],
  ],
});
