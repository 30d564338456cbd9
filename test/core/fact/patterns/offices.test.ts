import { offices } from '../../../../src/core/fact/patterns/offices.js';
import { describePattern } from './found.js';

describePattern(offices, {
  finds: [
    ['Helge Lund, chief executive of Statoil, praised the workers.', 'Helge: subject Helge'],
    ['“We are ready,” said Ingrid Moe, the Foreign Minister of Israel.', 'Ingrid: subject Ingrid'],
    ['Patrick Leahy (-), chairman of the Judiciary Committee, spoke.', 'Patrick: subject Patrick'],
    ['The mayor of Lima, Jorge Salas, opened a tunnel.', 'Jorge: subject Jorge'],
    ['The Interior Minister, Mohamed Lemine said that many voted.', 'Mohamed: subject Mohamed'],
    ['It was said by Ingrid Moe, who is the head of Statoil.', 'Ingrid: subject Ingrid'],
  ],
  findsNothing: [
    ['a person without an office', 'Paul Marsh spoke in Leeds.'],
    ['another person', 'Paul Marsh, a friend of the mayor of Lima, spoke.'],
    ['a list', 'She met the mayor of Lima, Jorge Salas, and Ann Lee.'],
    ['a trade', 'Tom Weber, a fisherman from Kiel, found a mine.'],
  ],
});
