import { confident } from '../../../../src/core/item/gates/confident.js';
import { describeGate } from './judged.js';

describeGate(confident, {
  refuses: [
    [
      'the parts of the sentence are hard to join',
      '2021-04-12',
      'Sweden wants the treaty with Turkey dead.',
      'Which country wants the treaty with Turkey dead? – Sweden',
    ],
    [
      'the parts of the sentence are hard to join',
      '2021-05-04',
      'Ireland made exports to Britain cost more in 2020.',
      'Which country made exports to Britain cost more in 2020? – Ireland',
    ],
    [
      'the parts of the sentence are hard to join',
      '2021-05-04',
      'Hungary found the plan Brussels wrote down unfair in 2019.',
      'Which country found the plan Brussels wrote down unfair in 2019? – Hungary',
    ],
    [
      'the parts of the sentence are hard to join',
      '2020-03-18',
      'Nigeria made Shell clean rivers oil spilled into in 2019.',
      'Which country made Shell clean rivers oil spilled into in 2019? – Nigeria',
    ],
    [
      'the parts of the sentence are hard to join',
      '2021-04-12',
      'The ship sailed past Malta burned in 2019.',
      'The ship sailed past Malta burned in which year? – 2019',
    ],
    [
      'the sentence is hard to read by machine',
      '2021-04-12',
      'Where Peru ends Bolivia begins.',
      'Which country ends Bolivia? – Peru',
    ],
    [
      'the sentence is hard to read by machine',
      '2021-04-12',
      'As Anna Berg sang birds in Oslo fell silent in May 2019.',
      'Who sang birds in Oslo? – Anna Berg',
    ],
    [
      'the sentence is hard to read by machine',
      '2021-04-12',
      'What Peru exports Chile buys since 2014.',
      'Since what year does what Peru exports buy? – 2014',
    ],
    [
      'the sentence is hard to read by machine',
      '2021-05-04',
      'Ants can smell cancer, researchers in France and Italy found in 2021.',
      'In what year did researchers in France and Italy find? – 2021',
    ],
  ],
  passes: [
    [
      '2021-10-22',
      'Russia suspended diplomatic ties with NATO on Monday.',
      'Which country suspended diplomatic ties with NATO on October 18, 2021? – Russia',
    ],
    [
      '2019-01-23',
      'Germany banned the Iranian airline Mahan Air from its airports on Monday.',
      'Which country banned the Iranian airline Mahan Air from its airports on January 21, 2019? – Germany',
    ],
    [
      '2019-01-23',
      'Germany banned the Iranian airline Mahan Air from its airports on Monday.',
      'Which Iranian airline did Germany ban from its airports on January 21, 2019? – Mahan Air',
    ],
    [
      '2022-05-18',
      'Finland and Sweden applied for membership of NATO on Wednesday.',
      'Which two countries applied for membership of NATO on May 18, 2022? – Finland and Sweden',
    ],
    [
      '2018-09-02',
      'Costa Rica protected its forests by paying farmers.',
      'How did Costa Rica protect its forests? – By paying farmers',
    ],
    [
      '2022-09-06',
      'Denmark decided to kill all mink on farms in Jutland.',
      'What did Denmark decide to do in September 2022? – Kill all mink on farms in Jutland',
    ],
    [
      '2021-10-08',
      'NATO expelled eight Russian diplomats on Wednesday.',
      'How many Russian diplomats did NATO expel on October 6, 2021? – Eight',
    ],
    [
      '2019-01-18',
      'Richard Grenell, the US ambassador to Germany, wrote to several companies. Grenell warned them of sanctions.',
      'What position did Richard Grenell hold in January 2019? – US ambassador to Germany',
    ],
    [
      '2021-10-08',
      '“Russia has turned its embassies into offices for its secret services,” Nato spokeswoman Oana Lungescu said.',
      'A spokeswoman for which international organization said, “Russia has turned its embassies into offices for its secret services”? – Nato',
    ],
  ],
});
