import { lengths } from '../../../../src/core/item/gates/lengths.js';
import { describeGate } from './judged.js';

describeGate(lengths, {
  refuses: [
    [
      'the stem is too short to say what it is about',
      '2020-05-28',
      'In 2019, Denmark opened an embassy in Mali and lifted sanctions against Zimbabwe.',
      'What did Denmark lift? – Sanctions against Zimbabwe',
    ],
    [
      'the stem is too short to say what it is about',
      '2016-09-02',
      'Tom Becker suffers from asthma.',
      'Who suffers from asthma? – Tom Becker',
    ],
    [
      'the stem is too short to say what it is about',
      '2020-05-28',
      'Tom Becker teaches Latin.',
      'Who teaches Latin? – Tom Becker',
    ],
    [
      'the stem is too short to say what it is about',
      '2020-05-28',
      'In 2019, Denmark opened an embassy in Mali and banned plastic bags.',
      'What did Denmark ban? – Plastic bags',
    ],
    [
      'the stem is too short to say what it is about',
      '2021-10-08',
      'Nissan pays no charges on deposits.',
      'What does Nissan pay? – No charges on deposits',
    ],
    [
      'the stem is too short to say what it is about',
      '2020-05-28',
      'Norway hunts whales.',
      'Which country hunts whales? – Norway',
    ],
    [
      'the stem is too short to say what it is about',
      '2020-05-28',
      'Ghana exports cocoa beans.',
      'What does Ghana export? – Cocoa beans',
    ],
    [
      'the stem is too short to say what it is about',
      '2020-05-28',
      'Anna Berg lives in Oslo.',
      'Who lives in Oslo? – Anna Berg',
    ],
  ],
  passes: [
    [
      '2021-10-22',
      'Russia suspended diplomatic ties with NATO on Monday.',
      'Which country suspended diplomatic ties with NATO on October 18, 2021? – Russia',
    ],
    [
      '2021-10-08',
      '“Russia has turned its embassies into offices for its secret services,” Nato spokeswoman Oana Lungescu said.',
      'A spokeswoman for which international organization said, “Russia has turned its embassies into offices for its secret services”? – Nato',
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
      null,
      'The Titanic carried 20 lifeboats in 1912.',
      'How many lifeboats did the Titanic carry in 1912? – 20',
    ],
    [
      '2020-10-02',
      'Mary Robinson was born in Ballina in 1944.',
      'Where was Mary Robinson born in 1944? – Ballina',
    ],
  ],
  reworded: [
    ['Who suffers from asthma?', 'Tom Becker', 'the stem is too short to say what it is about'],
    ['Which country sold its ships?', 'Peru', null],
    [
      'Which country sold its oldest ship to a small museum in the north of France after a long dispute with the widow of the captain who once sailed it around Cape Horn?',
      'Peru',
      'the stem is too long',
    ],
    [
      'Which country sold its oldest ship to a small museum in France after a dispute with the widow of the captain who sailed it around Cape Horn?',
      'Peru',
      null,
    ],
  ],
});
