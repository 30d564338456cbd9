import type { Draft } from '../../../../src/core/item/draft.js';
import { specific } from '../../../../src/core/item/gates/specific.js';
import { describe, expect, test } from '@jest/globals';
import { contextOf } from '../ask-context.js';
import { describeGate, draftOf } from './judged.js';

describeGate(specific, {
  refuses: [
    [
      'nothing says what is to be dated',
      '2021-01-20',
      'Search and rescue were suspended on Monday.',
      'On what date were search and rescue suspended? – January 18, 2021',
    ],
    [
      'neither a year nor enough names say which event it is',
      '2021-04-12',
      'Turkey has been trying to join for weeks.',
      'Which country has been trying to join for weeks? – Turkey',
    ],
    [
      'the stem fits too many events',
      '2021-05-04',
      'Denmark has been fined 5 million euros by the European Commission.',
      'How much has Denmark been fined? – 5 million euros',
    ],
    [
      'the stem fits too many events',
      '2021-01-20',
      'Boeing and Airbus delivered fewer aircraft in 2020.',
      'What did Boeing and Airbus deliver in 2020? – Fewer aircraft',
    ],
    [
      'neither a year nor enough names say which event it is',
      '2022-05-05',
      'Sri Lanka introduced a fuel ration in May.',
      'Which country introduced a fuel ration in May 2022? – Sri Lanka',
    ],
    [
      'the stem fits too many events',
      '2022-05-05',
      'Sri Lanka introduced a fuel ration in May.',
      'What did Sri Lanka introduce in May 2022? – A fuel ration',
    ],
    [
      'the stem fits too many events',
      '2016-09-02',
      'Tom Becker suffers from asthma.',
      'Who suffers from asthma? – Tom Becker',
    ],
    [
      'the stem fits too many events',
      '2016-09-02',
      'Tom Becker suffers from asthma.',
      'What does Tom Becker suffer from? – Asthma',
    ],
    [
      'the stem fits too many events',
      '2019-12-06',
      'NASA plans to land a woman on the Moon by 2024.',
      'What does NASA plan to do? – Land a woman on the Moon by 2024',
    ],
    [
      'neither a year nor enough names say which event it is',
      '2021-11-02',
      "Amazon's shareholders rejected the proposal in May.",
      'Which company’s shareholders rejected the proposal in May 2021? – Amazon',
    ],
    [
      'the stem fits too many events',
      '2022-07-25',
      'A swarm of locusts destroyed the harvest of maize in 2020.',
      'What did a swarm of locusts destroy in 2020? – The harvest of maize',
    ],
    [
      'neither a year nor enough names say which event it is',
      '2021-05-12',
      'A school in Kazan was attacked on Tuesday.',
      'In which city was a school attacked on May 11, 2021? – Kazan',
    ],
    [
      'neither a year nor enough names say which event it is',
      '2018-09-02',
      'Ecuador lowered the price of bananas by selling its stocks to Russia.',
      'How did Ecuador lower the price of bananas? – By selling its stocks to Russia',
    ],
  ],
  passes: [
    [
      '2021-10-22',
      'Russia suspended diplomatic ties with NATO on Monday.',
      'Which country suspended diplomatic ties with NATO on October 18, 2021? – Russia',
    ],
    [
      '2019-10-28',
      'Abu Bakr al-Baghdadi died in Syria on Saturday.',
      'In which country did Abu Bakr al-Baghdadi die on October 26, 2019? – Syria',
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
      '2018-10-29',
      'A gunman killed eleven people in a synagogue in Pittsburgh on Saturday.',
      'How many people did a gunman kill in a synagogue in Pittsburgh on October 27, 2018? – Eleven',
    ],
    [
      '2019-05-14',
      'Judge Helen Carter sentenced Martin Boyle to six years in prison in London.',
      'Who sentenced Martin Boyle to six years in prison in London in May 2019? – Helen Carter',
    ],
    [
      '2019-05-14',
      'Judge Helen Carter sentenced Martin Boyle to six years in prison in London.',
      'Whom did Judge Helen Carter sentence to six years in prison in London in May 2019? – Martin Boyle',
    ],
    [
      '2019-05-30',
      'Russia and China vetoed a UN resolution on Venezuela on Thursday.',
      'Which two countries vetoed a UN resolution on Venezuela on May 30, 2019? – Russia and China',
    ],
    [
      '2019-03-27',
      'Sudan cut diplomatic relations with Iran in January 2016.',
      'In what month did Sudan cut diplomatic relations with Iran? – January 2016',
    ],
    [
      '2019-01-18',
      'Richard Grenell, the US ambassador to Germany, wrote to several companies. Grenell warned them of sanctions.',
      'What position did Richard Grenell hold in January 2019? – US ambassador to Germany',
    ],
  ],
});

/** Behind a headline in January 2019 on a collapsed house; the clause is that of another event, which gives the rule. */
const HEADLINE = 'A headline in January 2019 read “House in Turku collapses after explosion”.';

describe('behind a headline', () => {
  const context = contextOf('Ada Berg flew to Turku on Monday.', '2019-01-04');
  const draft = draftOf(context, 'Who flew to Turku on December 31, 2018? – Ada Berg');
  const counted: Draft = { ...draft, kind: 'how-many', rule: 'clause/how-many-subject' };
  const fault = (question: string): string | null =>
    specific.fault({ ...draft, context: HEADLINE, stem: `${HEADLINE} ${question}` }, context);

  test.each([
    ['Who flew to Turku on December 31, 2018?'],
    ['Who was thanked on January 2, 2019 in Turku?'],
    ['Who was re-elected with 60,760 votes?'],
    ['Who measured 7.45 metres of rubble?'],
    ['Who was elected with 1,204,311 votes?'],
    ['Who left Turku on May 3, 2018?'],
    ['Who received 12,400 letters about Turku?'],
    ['Who opened the house in Turku in 2011?'],
  ])('told apart by a day, an exact number or another year: %s', (question) => {
    expect(fault(question)).toBeNull();
  });

  test.each([
    ['Who flew to Turku?'],
    ['Who was thanked?'],
    ['Who flew to Turku in January 2019?'],
    ['Who was re-elected in 2015?'],
    ['Who earned 8 votes?'],
    ['Who received 9% of the votes?'],
    ['Who was thanked on January 2, 2019?'],
    ['Who died in 2019?'],
  ])('not told apart: %s', (question) => {
    expect(fault(question)).toBe('the question fits too much of the event');
  });

  test.each([
    ['Who swam around Riga and Turku?'],
    ['Who praised Anna Lee in Riga?'],
    ['Who has bought houses in Turku and Riga?'],
    ['Who is known in Riga and in Turku?'],
    ['Who painted the churches of Riga and Turku?'],
    ['Who travelled to Turku for the annual assembly of the choirs of Riga?'],
    ['On May 3, 2018, who had read an article about the choir in a paper of Riga?'],
    ['Which country joined the union of the Baltic choirs on May 3, 2018?'],
  ])('others may have done it: %s', (question) => {
    expect(fault(question)).toBe('others may have done that, too');
  });

  test.each([
    ['Who swam around Riga and Turku in one night?'],
    ['Who has bought all of the old houses in Turku and Riga?'],
    ['Who praised Anna Lee of the Riga choir in Turku?'],
    ['Who sent travellers to Turku for the annual assembly of the choirs of Riga?'],
    ['Which country has left the union of the Baltic choirs on May 3, 2018?'],
  ])('says enough: %s', (question) => {
    expect(fault(question)).toBeNull();
  });

  test.each([
    ['How many windows were broken?'],
    ['How many firefighters responded?'],
    ['How many floors burned?'],
  ])('counted at the event: %s', (question) => {
    expect(
      specific.fault({ ...counted, context: HEADLINE, stem: `${HEADLINE} ${question}` }, context),
    ).toBeNull();
  });

  test.each([
    ['How many people died?'],
    ['How many guys were dismissed?'],
    ['How many letters did both receive?'],
    ['How many signatures did a petition have?'],
  ])('counted anywhere, or told anew every hour: %s', (question) => {
    expect(specific.fault({ ...counted, context: HEADLINE, stem: `${HEADLINE} ${question}` }, context)).toBe(
      'the question fits too much of the event',
    );
  });
});
