import { real } from '../../../../src/core/item/gates/real.js';
import { describeGate } from './judged.js';

describeGate(real, {
  refuses: [
    [
      'what is told did not happen',
      '2021-05-04',
      'Farmed salmon would have escaped in Norway in 2019.',
      'In what year would farmed salmon have escaped in Norway? – 2019',
    ],
    [
      'what is told did not happen',
      '2021-05-04',
      'Farmed salmon would have escaped in Norway in 2019.',
      'In which country would farmed salmon have escaped in 2019? – Norway',
    ],
    [
      'what is told did not happen',
      '2021-05-04',
      'Greece might have left the euro in 2015.',
      'Which country might have left the euro in 2015? – Greece',
    ],
    [
      'what is told did not happen',
      '2021-05-04',
      'Airbus would have sold 20 aircraft to Iran in 2018.',
      'Which aircraft maker would have sold 20 aircraft to Iran in 2018? – Airbus',
    ],
    [
      'what is told did not happen',
      '2021-05-04',
      'Airbus would have sold 20 aircraft to Iran in 2018.',
      'To which country would Airbus have sold 20 aircraft in 2018? – Iran',
    ],
    [
      'what is told did not happen',
      '2021-05-04',
      'Poland would have been fined 5 million euros by the European Commission in 2019.',
      'Which country would have been fined 5 million euros by the European Commission in 2019? – Poland',
    ],
    [
      'what is told did not happen',
      '2021-05-04',
      'Poland would have been fined 5 million euros by the European Commission in 2019.',
      'How much would Poland have been fined in 2019? – 5 million euros',
    ],
    [
      'what is told did not happen',
      '2021-05-04',
      'The dam should have been repaired by Vale in 2018.',
      'The dam should have been repaired by which mining company in 2018? – Vale',
    ],
    [
      'what is told did not happen',
      '2021-05-04',
      'The dam should have been repaired by Vale in 2018.',
      'The dam should have been repaired by Vale in which year? – 2018',
    ],
  ],
  passes: [
    [
      '2021-05-04',
      'Airbus would sell 20 aircraft to Iran in 2022.',
      'Which aircraft maker would sell 20 aircraft to Iran in 2022? – Airbus',
    ],
    [
      '2021-05-04',
      'Airbus has sold 20 aircraft to Iran.',
      'To which country has Airbus sold 20 aircraft? – Iran',
    ],
    [
      '2021-05-04',
      'Airbus had sold 20 aircraft to Iran in 2018.',
      'In what year did Airbus sell 20 aircraft to Iran? – 2018',
    ],
    [
      '2021-05-04',
      'Airbus will have sold 20 aircraft to Iran by 2024.',
      'Which aircraft maker was to have sold 20 aircraft to Iran by 2024? – Airbus',
    ],
    [
      '2021-05-04',
      'Greece might leave the euro in 2022.',
      'Greece might leave the euro in which year? – 2022',
    ],
    [
      '2021-05-04',
      'Denmark has been fined 5 million euros by the European Commission.',
      'Which country has been fined 5 million euros by the European Commission? – Denmark',
    ],
    [
      '2021-05-04',
      'Norway should ban plastic bags in 2022.',
      'What should Norway ban in 2022? – Plastic bags',
    ],
    [
      '2021-05-04',
      'The dam was repaired by Vale in 2018.',
      'The dam was repaired by Vale in which year? – 2018',
    ],
  ],
});
