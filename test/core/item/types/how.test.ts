import { how } from '../../../../src/core/item/types/how.js';
import { describeType } from './asked.js';

describeType(how, {
  asks: [
    [
      '2018-09-02',
      'Costa Rica protected its forests by paying farmers.',
      'How did Costa Rica protect its forests? – By paying farmers',
    ],
    [
      '2018-09-02',
      'Bhutan kept its forests by limiting tourism.',
      'How did Bhutan keep its forests? – By limiting tourism',
    ],
    [
      '2018-09-02',
      'Ecuador lowered the price of bananas by selling its stocks to Russia.',
      'How did Ecuador lower the price of bananas? – By selling its stocks to Russia',
    ],
    [
      '2018-09-02',
      'Australia stopped a plague of mice by spreading poisoned grain.',
      'How did Australia stop a plague of mice? – By spreading poisoned grain',
    ],
    [
      '2018-09-02',
      'The city of Medellín cooled its streets by planting thousands of trees.',
      'How did the city of Medellín cool its streets? – By planting thousands of trees',
    ],
    [
      '2018-09-02',
      'Estonia cut paper use by moving all its tax forms online.',
      'How did Estonia cut paper use? – By moving all its tax forms online',
    ],
    [
      '2018-09-02',
      'Japan calmed investors by raising its interest rates.',
      'How did Japan calm investors? – By raising its interest rates',
    ],
    [
      '2018-09-02',
      'Pakistan punished India by closing its airspace.',
      'How did Pakistan punish India? – By closing its airspace',
    ],
  ],
  asksNothing: [
    [
      'the first step',
      'Ann Lee escaped from a prison in Peru by breaking out of her cell, climbing down a wall and swimming home.',
    ],
    ['a question', 'Did Rwanda fight malaria by handing out nets?'],
    ['what was denied', 'Rwanda did not fight malaria by handing out nets.'],
    ['who did it', 'Rwanda was helped by the World Bank in 2010.'],
    ['by whom', 'The treaty of Oslo has been upheld by succeeding prime ministers.'],
    ['a pronoun', 'They protested by blocking the harbour of Izmir.'],
    ['means before the verb', 'By blocking the harbour, fishermen stopped the ferry to Izmir.'],
    ['a time', 'The ferry to Izmir leaves by five in the morning.'],
    ['a condition', 'If Rwanda fights malaria by handing out nets, Kenya will follow.'],
    ['two words', 'Bhutan kept its forests by waiting.'],
  ],
});
