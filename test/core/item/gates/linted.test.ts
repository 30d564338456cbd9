import { linted } from '../../../../src/core/item/gates/linted.js';
import { describeGate } from './judged.js';

describeGate(linted, {
  refuses: [
    [
      'The question contains the answer “The Commission”.',
      '2020-02-05',
      'The president of Peru dissolved the Commission in September 2019.',
      'Which commission did the president of Peru dissolve in September 2019? – The Commission',
    ],
    [
      '“on” stands twice in a row.',
      '2019-05-14',
      'Turkish police arrested Deniz Yilmaz on charges of tax fraud on Monday.',
      'What did Turkish police arrest Deniz Yilmaz on on May 13, 2019? – Charges of tax fraud',
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
      '2021-10-08',
      '“Russia has turned its embassies into offices for its secret services,” Nato spokeswoman Oana Lungescu said.',
      'A spokeswoman for which international organization said, “Russia has turned its embassies into offices for its secret services”? – Nato',
    ],
    [
      '2021-10-08',
      'NATO expelled eight Russian diplomats on Wednesday.',
      'How many Russian diplomats did NATO expel on October 6, 2021? – Eight',
    ],
    [
      '2018-07-30',
      'Greece closed the Acropolis on Monday due to extreme heat.',
      'Why did Greece close the Acropolis on July 30, 2018? – Due to extreme heat',
    ],
    [
      '2022-05-05',
      'Volvo presented an electric lorry in Gothenburg on Monday.',
      'What did Volvo present in Gothenburg on May 2, 2022? – An electric lorry',
    ],
  ],
  reworded: [
    [
      'Which country suspended its ties with NATO',
      'Russia',
      'The question does not end with a question mark.',
    ],
    [
      'Which country did he visit in October 2021?',
      'Russia',
      'Nothing before “he” says who or what is meant: put the name.',
    ],
    ['Which country suspended its ties with with NATO?', 'Russia', '“with” stands twice in a row.'],
    [
      'According to the article, which country suspended its ties with NATO?',
      'Russia',
      'The question points to the article: ask about the event itself, so that it stands alone.',
    ],
    [
      'Which country did not suspend its ties with NATO in 2021?',
      'Russia',
      'The question asks for what is not so: turn it round, or write NOT in capitals.',
    ],
    ['Which country suspended its ties with NATO in 2021?', '', 'There is no text here.'],
  ],
});
