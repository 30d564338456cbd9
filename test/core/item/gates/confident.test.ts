import { confident } from '../../../../src/core/item/gates/confident.js';
import { describeGate } from './judged.js';

describeGate(confident, {
  refuses: [
    [
      'the parts of the sentence are hard to join',
      '2020-03-18',
      'Greece asked the European Union to send doctors to Lesbos in March 2020.',
      'Which country asked the European Union to send doctors to Lesbos in March 2020? – Greece',
    ],
    [
      'the parts of the sentence are hard to join',
      '2020-03-18',
      'Greece asked the European Union to send doctors to Lesbos in March 2020.',
      'Which international organization did Greece ask to send doctors to Lesbos in March 2020? – The European Union',
    ],
    [
      'the sentence is hard to read by machine',
      '2021-04-12',
      'UN special envoy Christine Burger met generals in Yangon. Burger demanded an end to the violence.',
      'What position did Christine Burger hold in April 2021? – UN special envoy',
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
      'Which Nato spokeswoman said, “Russia has turned its embassies into offices for its secret services”? – Oana Lungescu',
    ],
  ],
});
