import { standsAlone } from '../../../../src/core/item/gates/stands-alone.js';
import { describe, expect, test } from '@jest/globals';
import { contextOf } from '../ask-context.js';
import { describeGate, draftOf } from './judged.js';

const PRESENT = 'the stem speaks of a present that is past';
const UNTOLD = 'only the article tells which are meant';

describeGate(standsAlone, {
  refuses: [
    [
      PRESENT,
      '2013-06-08',
      'Anna Berg dismissed remarks made over the weekend by Norway.',
      'In June 2013, who dismissed remarks made over the weekend by Norway? – Anna Berg',
    ],
    [
      'the stem speaks of a present that is past',
      null,
      'Wages in Portugal rose by 5% over the past 12 months.',
      'Wages in Portugal rose by what percentage over the past 12 months? – 5%',
    ],
    [
      'only the article tells which are meant',
      '2021-05-04',
      'Perhaps 40 houses in Ghent were built in 1902.',
      'Perhaps how many houses in Ghent were built in 1902? – 40',
    ],
    [
      'nothing in the stem says which event it is about',
      '2021-10-22',
      'She opened the museum in Berlin on Friday because the old building had burned down in 2018.',
      'In what year had the old building burned down? – 2018',
    ],
    [
      'nothing in the stem says which event it is about',
      null,
      'In 2004, ten countries joined the European Union.',
      'Which international organization did ten countries join in 2004? – The European Union',
    ],
    [
      'nothing in the stem says which event it is about',
      '2021-03-30',
      'The container ship sank in Egypt on 23 March 2021.',
      'In which country did the container ship sink on March 23, 2021? – Egypt',
    ],
    [
      'nothing in the stem says which event it is about',
      '2019-01-03',
      'An apartment building in Magnitogorsk collapsed on Monday.',
      'In which city did an apartment building collapse on December 31, 2018? – Magnitogorsk',
    ],
    [
      'nothing in the stem says which event it is about',
      '2022-07-25',
      'A swarm of locusts destroyed the maize harvest in Kenya in 2020.',
      'A swarm of locusts destroyed the maize harvest in which country in 2020? – Kenya',
    ],
    [
      'nothing in the stem says which event it is about',
      '2022-07-25',
      'A swarm of locusts destroyed the harvest of maize in 2020.',
      'What did a swarm of locusts destroy in 2020? – The harvest of maize',
    ],
    [
      'nothing in the stem says which event it is about',
      '2022-05-05',
      'NASA launched a space telescope in December 2021.',
      'Which space agency launched a space telescope in December 2021? – NASA',
    ],
  ],
  passes: [
    [
      '2018-05-02',
      'To save power, Norway banned heated pavements for those under 19.',
      'Why did Norway ban heated pavements for those under 19? – To save power',
    ],
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
      '2022-05-05',
      'Volvo presented an electric lorry in Gothenburg on Monday.',
      'What did Volvo present in Gothenburg on May 2, 2022? – An electric lorry',
    ],
    [
      '2018-10-29',
      'A gunman killed eleven people in a synagogue in Pittsburgh on Saturday.',
      'How many people did a gunman kill in a synagogue in Pittsburgh on October 27, 2018? – Eleven',
    ],
    [
      '2021-07-16',
      'A swarm of bees stopped a football match in Tanzania in 2018.',
      'In what year did a swarm of bees stop a football match in Tanzania? – 2018',
    ],
  ],
  reworded: [
    ['In 2021, who became the first person to swim round the island?', 'Ann Lee', null],
    [
      'In 2021, who became the next person to swim?',
      'Ann Lee',
      'nothing in the stem says which event it is about',
    ],
    ['In which country was an unrelated poll held by CBS?', 'Peru', 'the stem leans on the sentence before'],
    [
      'According to further reports, how many soldiers left Peru?',
      'Eight',
      'only the article tells which are meant',
    ],
    ['According to two reports, how many soldiers left Peru?', 'Eight', null],
    [
      'Which country suspended its ties with NATO yesterday?',
      'Russia',
      '“yesterday” has no meaning outside the article',
    ],
    [
      'Which country suspended its ties with NATO on Monday?',
      'Russia',
      '“on Monday” has no meaning outside the article',
    ],
    ['One ordered how many cases of wine from Italy?', 'Nine', UNTOLD],
    ['How many cases of wine from Italy did one order?', 'Nine', UNTOLD],
    ['One of the EU countries ordered how many cases of wine?', 'Nine', null],
    ['In one case, how many men robbed a bank in Rome?', 'Five', UNTOLD],
    ['Twenty others were injured in which city of Italy?', 'Rome', UNTOLD],
    ['Who says that the law of Italy is very different?', 'Mario Draghi', UNTOLD],
    ['Who says that the law of Italy is very different from that of Peru?', 'Mario Draghi', null],
    ['Who went on to lead NATO in 2021?', 'Mario Draghi', 'the stem leans on the sentence before'],
    ['Who went on strike in Italy in 2021?', 'Mario Draghi', null],
    ['In his speech, who spoke of Italy?', 'Mario Draghi', UNTOLD],
    ['In his speech in Rome, who spoke of Peru?', 'Mario Draghi', null],
    ['Whom did police in Italy arrest on a day?', 'Ann Lee', UNTOLD],
    ['Whom did police in Italy arrest on a day of mourning?', 'Ann Lee', null],
    ['How many ships has Italy built during the past two years?', '12', PRESENT],
    ['How many ships has Italy built during the past 18 months?', '12', PRESENT],
    [
      'The similar bridge in Porto cost which country 40 million euros?',
      'Portugal',
      'the stem leans on the sentence before',
    ],
    ['A bridge similar to that in Porto cost which country 40 million euros?', 'Portugal', null],
    ['In addition, how many ships has Italy built?', '12', UNTOLD],
    ['Less convincingly, which country has claimed Malta?', 'Italy', UNTOLD],
    ['More than half of which country lies below the North Sea?', 'Italy', null],
    ['How many ships did Italy build in the two years after 2011?', '12', null],
    ['According to a spokesman, which country left NATO?', 'Russia', UNTOLD],
    ['According to a spokesman for NATO, which country left?', 'Russia', null],
    ['According to a report, which country left NATO?', 'Russia', null],
    ['The group Chief Executive said that Volvo has left which country?', 'Russia', UNTOLD],
    ['Both offices of NATO reported on which country?', 'Russia', UNTOLD],
    ['Both Italy and Peru left which body in 2021?', 'NATO', null],
    ['What percentage of respondents trusted NATO in 2021?', '72%', UNTOLD],
    ['What percentage of respondents to a poll by NATO trusted it in 2021?', '72%', null],
    ['Which country of the EU did so in June 2021?', 'Italy', 'the stem leans on the sentence before'],
    [
      'By whom was a similar law of Italy rejected in 2021?',
      'Mario Draghi',
      'the stem leans on the sentence before',
    ],
    ['Who drafted a similar bill in Rome in 2021?', 'Mario Draghi', 'the stem leans on the sentence before'],
    ['Who drafted a law similar to that of Italy in 2021?', 'Mario Draghi', null],
    ['Who took a similar view to Mario Draghi in 2021?', 'Ann Lee', null],
    ['Which NATO member followed suit in 2021?', 'Italy', 'the stem leans on the sentence before'],
    [
      'When did Russia suspend its ties with NATO?',
      'On Monday',
      '“Monday” in the key has no meaning outside the article',
    ],
    ['Which union of Peru now has 11,000 members?', 'CGTP', PRESENT],
    ['Which minister said, “Peru now has a union”, in Lima?', 'Lavrov', null],
    ['According to NATO, which country said that it was leaving?', 'Russia', null],
    ['Which country suspended its ties with NATO on Monday, October 18?', 'Russia', null],
    ['Who phoned the president of Peru beforehand?', 'Lavrov', 'the stem leans on the sentence before'],
    ['Which country left the US in peace in 1812?', 'Russia', null],
    ['Which minister said, “They left us yesterday”, in Brussels?', 'Lavrov', null],
  ],
});

describe('stands alone, behind a headline', () => {
  const context = contextOf('Ann Lee flew to Turku in 2018.', null);
  const draft = draftOf(context, 'Who flew to Turku in 2018? – Ann Lee');
  const HEADLINE = 'A headline read “Lee back in Turku”.';
  const fault = (key: string): string | null =>
    standsAlone.fault({ ...draft, key, context: HEADLINE }, context);

  test.each([
    ['The boat', 'the key only points back'],
    ['The US', null],
    ['The Sahel', null],
  ])('%s', (key, expected) => {
    expect(fault(key)).toBe(expected);
  });
});

describe('stands alone, what the headline names', () => {
  const context = contextOf('Ann Lee flew to Turku in 2018.', null);
  const draft = draftOf(context, 'Who flew to Turku in 2018? – Ann Lee');

  test.each([
    ['A headline read “Parties agree on tax”.', 'Both parties left which city?', null],
    ['A headline read “Talks on tax fail”.', 'Both parties left which city?', UNTOLD],
    ['A headline read “Astronaut is home”.', 'According to the astronaut, where did Soyuz land?', null],
    ['A headline read “Soyuz is home”.', 'According to the astronaut, where did Soyuz land?', UNTOLD],
    ['A headline read “Poll shocks NATO”.', 'What percentage of respondents trust NATO?', null],
  ])('%s %s: %s', (told, question, fault) =>
    expect(standsAlone.fault({ ...draft, context: told, stem: `${told} ${question}` }, context)).toBe(fault),
  );
});
