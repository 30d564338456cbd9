import { whatToDo } from '../../../../src/core/item/types/what-to-do.js';
import { describeType } from './asked.js';

describeType(whatToDo, {
  asks: [
    [
      '2021-10-22',
      'Chile is prepared to open a mine in Kosovo as well.',
      'What is Chile prepared to do? – Open a mine in Kosovo',
    ],
    [
      '2019-06-10',
      'Mexico agreed to send 6,000 soldiers to its southern border.',
      'What did Mexico agree to do in June 2019? – Send 6,000 soldiers to its southern border',
    ],
    [
      '2018-05-09',
      'Donald Trump threatened to impose tariffs on French wine.',
      'What did Donald Trump threaten to do in May 2018? – Impose tariffs on French wine',
    ],
    [
      '2019-12-06',
      'NASA plans to land a woman on the Moon by 2024.',
      'What does NASA plan to do? – Land a woman on the Moon by 2024',
    ],
    [
      null,
      'In 2015, Volkswagen promised to repair 11 million cars.',
      'What did Volkswagen promise to do in 2015? – Repair 11 million cars',
    ],
    [
      '2022-09-06',
      'Denmark decided to kill all mink on farms in Jutland.',
      'What did Denmark decide to do in September 2022? – Kill all mink on farms in Jutland',
    ],
    [
      '2022-09-06',
      'The city of Venice voted to ban large cruise ships.',
      'What did the city of Venice vote to do in September 2022? – Ban large cruise ships',
    ],
    [
      '2022-09-06',
      'The government of Kenya pledged to plant two billion trees.',
      'What did the government of Kenya pledge to do in September 2022? – Plant two billion trees',
    ],
    [
      '2022-09-06',
      'Toyota offered to repair 3,000 airbags.',
      'What did Toyota offer to do in September 2022? – Repair 3,000 airbags',
    ],
    [
      '2022-09-06',
      'Farmers in Holland threatened to block the port of Rotterdam.',
      'What did farmers in Holland threaten to do in September 2022? – Block the port of Rotterdam',
    ],
    [
      '2022-09-06',
      'Japan plans to release treated water into the Pacific.',
      'What does Japan plan to do? – Release treated water into the Pacific',
    ],
    [
      '2018-05-02',
      'The Norwegian parliament voted 90 to 60 to ban petrol cars.',
      'What did the Norwegian parliament vote 90 to 60 to do? – Ban petrol cars',
    ],
    [
      '2018-05-02',
      'The hospital in Turku was designated to treat divers with injuries.',
      'What was the hospital in Turku designated to do? – Treat divers with injuries',
    ],
    [
      '2018-05-02',
      'Greenpeace lobbied Norway in 2017 to close three mines, but to no avail.',
      'What did Greenpeace lobby Norway to do in 2017? – Close three mines',
    ],
  ],
  asksNothing: [
    ['what something is for', 'Ikea built a hall to store 400 sofas.'],
    ['a question', 'Should Denmark decide to kill all mink?'],
    ['a pronoun', 'He promised to repair the roof of the church in Rome.'],
    ['what was denied', 'NASA did not plan to land a woman on the Moon.'],
    ['one’s own voice', '“We promised to repair the engines,” Karl Braun of Volkswagen said.'],
    ['a verb that asks for nothing', 'NASA seems to have lost the probe Juno in March.'],
    ['what is to be, not to be done', 'NASA wants to be first.'],
    ['a purpose', 'British Airways cancelled 120 flights to save fuel.'],
    ['a condition', 'If Denmark decides to kill all mink, farmers will protest.'],
    ['what a thing is good for', 'A test is recommended to find faults in engines of Volvo.'],
  ],
});
