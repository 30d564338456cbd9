import { roles } from '../../../../src/core/fact/patterns/roles.js';
import { describePattern } from './found.js';

describePattern(roles, {
  finds: [
    ['Maria Ohisalo, the interior minister of Finland, spoke in Oslo.', 'Maria: subject Maria'],
    ['“Bees find more flowers in cities,” said the biologist Paul Marsh.', 'Paul: subject Paul'],
    ['Ana Castro, the mayor of Vigo, closed the road. Castro thanked the police.', 'Ana: subject Ana'],
    ['The Norwegian writer Erik Dahl died in Bergen.', 'Erik: subject Erik'],
    ['Ingrid Moe, the director of the Munch Museum, found a drawing.', 'Ingrid: subject Ingrid'],
    ['Chancellor Angela Merkel visited Auschwitz.', 'Angela: subject Angela'],
    [
      'Adam Pryce, the mayor of Bristol, met Jorge Salas, the mayor of Lima.',
      'Adam: subject Adam',
      'Jorge: subject Jorge',
    ],
  ],
  findsNothing: [
    ['a person without an office', 'Paul Marsh spoke in Leeds.'],
    ['an organisation', 'The Bank of Japan raised interest rates.'],
    ['a city', 'Oslo, the capital of Norway, lies on a fjord.'],
    ['an office without a name', 'The mayor of Vigo closed the road.'],
    ['a verb between', 'Paul Marsh saw a minister in Leeds.'],
    ['a pronoun', 'She is the mayor of Vigo.'],
    ['a question of nobody', 'Who is the mayor of Vigo?'],
    ['a river', 'The Thames, a river in England, froze.'],
  ],
});
