import { byWhatTally } from '../../../../src/core/item/types/by-what-tally.js';
import { describeType } from './asked.js';

describeType(byWhatTally, {
  asks: [
    [
      '2009-02-27',
      'Hilda Solis was confirmed by the Senate by a vote of 80–17 on February 24.',
      'By what vote was Hilda Solis confirmed by the Senate on February 24, 2009? – 80–17',
    ],
    [
      null,
      'The Senate voted 62-37 to approve a treaty with Russia.',
      'By how many votes to how many did the Senate vote to approve a treaty with Russia? – 62–37',
    ],
    [
      null,
      'The Senate rejected plans 51 to 48 in 2010.',
      'By what vote did the Senate reject plans in 2010? – 51 to 48',
    ],
    [
      null,
      'The House of Commons approved a treaty with France by 280 votes to 162.',
      'By how many votes to how many did the House of Commons approve a treaty with France? – 280 to 162',
    ],
    [
      null,
      'In 2009 the House passed a bill with a final vote of 272 in favor and 152 against.',
      'By what vote did the House pass a bill in 2009? – 272 to 152',
    ],
    [
      null,
      'Parliament passed a law on whaling in Norway 96-0.',
      'By what vote did Parliament pass a law on whaling in Norway? – 96–0',
    ],
    [
      null,
      'Parliament adopted a law on whaling in Norway by a margin of 219 to 212.',
      'By what vote did Parliament adopt a law on whaling in Norway? – 219 to 212',
    ],
    [
      null,
      'The Supreme Court upheld a ban on whaling in a 5-4 decision.',
      'By what vote did the Supreme Court uphold a ban on whaling? – 5–4',
    ],
    [
      null,
      'The Security Council has voted 14–0 to send troops to Mali.',
      'By how many votes to how many has the Security Council voted to send troops to Mali? – 14–0',
    ],
    [
      '2014-06-13',
      'Brazil beat Croatia 3-1 in Sao Paulo on Thursday.',
      'By what score did Brazil beat Croatia in Sao Paulo on June 12, 2014? – 3–1',
    ],
    [
      null,
      'Germany defeated Argentina 4–2 on penalties in Berlin.',
      'By what score did Germany defeat Argentina on penalties in Berlin? – 4–2',
    ],
    [
      null,
      'Chelsea won 3–2 against Arsenal in London.',
      'By what score did Chelsea win against Arsenal in London? – 3–2',
    ],
    [
      null,
      'England lost 2-0 to Portugal in Lisbon.',
      'By what score did England lose to Portugal in Lisbon? – 2–0',
    ],
    [
      null,
      'Liverpool secured a 3–0 win over Everton in 2009.',
      'By what score did Liverpool secure a win over Everton in 2009? – 3–0',
    ],
    [
      null,
      'The Boston Red Sox beat the Colorado Rockies by a score of 13-1.',
      'By what score did the Boston Red Sox beat the Colorado Rockies? – 13–1',
    ],
    [null, 'Michigan lost to Ohio State 42–39.', 'By what score did Michigan lose to Ohio State? – 42–39'],
    [
      null,
      'Real Madrid suffered a 5-0 defeat at the hands of Barcelona.',
      'By what score did Real Madrid suffer a defeat at the hands of Barcelona? – 5–0',
    ],
  ],
  asksNothing: [
    ['a guess', 'The Senate approved a plan of 3-4 years.'],
    ['years', 'Norway beat Sweden in the season 2005-06.'],
    ['sets', 'Roger Federer beat Andy Murray 6-2, 7-5, 6-2 in New York.'],
    ['a record', 'Norway won the group at 3-0-1.'],
    ['a rise', 'The Senate raised the number of judges from 5 to 7.'],
    ['two votes', 'The resolution passed the House 96-0 and the Senate on a voice vote in Ohio.'],
    ['a draw', 'Sweden drew 1-1 with Norway in Oslo.'],
    ['what decides nothing', 'Norway bought 3-1 in Oslo.'],
    ['a ratio', 'Students in Norway scored 3-1 better than teachers.'],
    ['what was ruled and is lost', 'The Supreme Court ruled 5-4.'],
    ['percentages', 'Norway won 3-4% of the trade.'],
    ['a range', 'Norway lost between 5 and 7 games.'],
    ['things', 'Norway lost 15 to 20 ships in Oslo.'],
    ['what is only a wish', 'Norway hopes that Sweden will win 3-1.'],
    ['a subject', 'A 5-4 decision shocked the Senate.'],
  ],
});
