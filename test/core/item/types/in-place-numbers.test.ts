import { inPlace } from '../../../../src/core/item/types/in-place.js';
import { describeType } from './asked.js';

describeType(inPlace, {
  asks: [
    [null, 'Acme owns 301 stores, two depots and the head office.', 'Acme owns how many stores? – 301'],
    [
      null,
      'Bankers estimate that 600 people attended parties.',
      'Bankers estimate that how many people attended parties? – 600',
      'According to bankers, how many people attended parties? – 600',
    ],
    [
      null,
      'Anna Berg was sentenced to 25 years in prison.',
      'Anna Berg was sentenced to how many years in prison? – 25',
      'Who was sentenced to 25 years in prison? – Anna Berg',
    ],
    [
      null,
      'Repairs of roads in Mali cost $774 million over 10 years.',
      'Repairs of roads in Mali cost how much money over 10 years? – $774 million',
      'Repairs of roads in Mali cost $774 million over how many years? – 10',
    ],
    [
      null,
      'Students in Cameroon pay fees of 50,000 CFA francs.',
      'Students in Cameroon pay fees of how much? – 50,000 CFA francs',
    ],
    [
      null,
      'Brazil beat Croatia 3-1.',
      'Brazil beat Croatia by what score? – 3–1',
      'Which country beat Croatia 3-1? – Brazil',
      'Brazil beat which country 3-1? – Croatia',
    ],
    [
      null,
      'Parliament passed laws on whaling by 96 votes to 12.',
      'Parliament passed laws on whaling by how many votes to how many? – 96 to 12',
    ],
    [
      null,
      'British farmers imposed a 15% tariff on imports.',
      'British farmers imposed a tariff of what percentage on imports? – 15%',
    ],
    [
      null,
      'British farmers offered a US$20 billion economic package.',
      'British farmers offered an economic package worth how much? – US$20 billion',
    ],
    [null, 'British farmers ran a 31 mile relay.', 'British farmers ran a relay of how many miles? – 31'],
    [null, 'Exports of oil jumped 58%.', 'Exports of oil jumped by what percentage? – 58%'],
    [
      null,
      'British farmers hold one third of shares in farms.',
      'British farmers hold what fraction of shares in farms? – One third',
    ],
    [
      null,
      'Lions in the valley live in a third of mainland Africa.',
      'Lions in the valley live in what fraction of mainland Africa? – A third',
    ],
  ],
  asksNothing: [
    ['a share that may be anybody’s', 'Exports of oil lost 58%.'],
    ['a win with its score before it', 'Fans celebrated a 3-1 win.'],
    ['a sum that is known', 'British farmers fear the $20 billion package.'],
    ['what a sum says nothing of', 'British farmers fear a $20 billion question.'],
    ['a measure in one word', 'British farmers climbed a 7,000ft mountain.'],
    ['a range', 'British farmers imposed a 15% to 20% tariff.'],
    ['two percentages', 'Exports of oil jumped 58% or 60%.'],
    ['a fraction of nothing', 'British farmers hold one third.'],
  ],
});
