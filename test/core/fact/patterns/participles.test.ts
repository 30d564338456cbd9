import { participles } from '../../../../src/core/fact/patterns/participles.js';
import { describePattern } from './found.js';

describePattern(participles, {
  finds: [
    [
      'A database found by UpGuard held the names of 3,000 patients.',
      'passive found: subject database*, agent by UpGuard',
    ],
    [
      'The explosion hit the old port of Beirut, killing 62 people.',
      'killing: subject explosion*, object people',
    ],
    [
      'A bridge built in 1890 collapsed in Genoa, blocking the road.',
      'passive built: subject bridge*, oblique in 1890 (time)',
      'blocking: subject bridge*, object road',
    ],
    [
      'The storm destroyed a bridge designed by Karl Braun.',
      'passive designed: subject bridge*, agent by Karl',
    ],
    ['A ship owned by Maersk sank near Malta.', 'passive owned: subject ship*, agent by Maersk'],
    ['A fire destroyed a mill in Leeds, injuring three workers.', 'injuring: subject fire*, object workers'],
    [
      'The police found letters written by Ada Lind in Oslo.',
      'passive written: subject letters*, agent by Ada, oblique in Oslo (place)',
    ],
    ['Iceland left the talks, blaming Norway.', 'blaming: subject Iceland*, object Norway'],
  ],
  findsNothing: [
    ['a participle before the clause', 'Shaking his head, the mayor left.'],
    ['the present', 'A database found by UpGuard holds the names of patients.'],
    ['an adjective before its noun', 'The broken bridge collapsed in Genoa.'],
    ['a finite clause', 'The bridge that Karl Braun designed collapsed.'],
    ['a question', 'Did a ship owned by Maersk sink near Malta?'],
    ['a passive main verb', 'The letters were written by Karl Braun.'],
    ['a time clause', 'The mayor left after opening the bridge.'],
    ['a gerund', 'Swimming in the Thames is forbidden.'],
    ['the progressive', 'Greece was leaving the euro.'],
  ],
});
