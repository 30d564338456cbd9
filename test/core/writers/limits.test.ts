import { describe, expect, test } from '@jest/globals';
import type { Item, Loss, Quiz } from '../../../src/core/model.js';
import { aiken } from '../../../src/core/writers/aiken.js';
import { blooket } from '../../../src/core/writers/blooket.js';
import { gift } from '../../../src/core/writers/gift.js';
import { kahoot } from '../../../src/core/writers/kahoot.js';
import { moodleXml } from '../../../src/core/writers/moodle-xml.js';
import { qti12 } from '../../../src/core/writers/qti-1-2.js';
import { quizlet } from '../../../src/core/writers/quizlet.js';
import { wayground } from '../../../src/core/writers/wayground.js';
import type { Writer } from '../../../src/core/writers/writer.js';
import { readBlooket, readKahoot } from './reading/read-tables.js';
import { unzip } from './reading/unzip.js';
import { SAMPLE_QUIZ } from './sample-quiz.js';
import { WRITER_OPTIONS } from './writer-options.js';

const choice: Partial<Item> = { key: 'A', options: ['A', 'B', 'C', 'D'] };

/** The sample's first item, changed, alone in a quiz. */
function quizOfOne(change: Partial<Item>, ask: 'choice' | 'recall' = 'choice'): Quiz {
  const [first] = SAMPLE_QUIZ.items;
  return { ...SAMPLE_QUIZ, items: [{ ...first!, ask, item: { ...first!.item, ...choice, ...change } }] };
}

async function lossOf(writer: Writer, quiz: Quiz): Promise<Omit<Loss, 'itemId'>> {
  const { lossReport } = await writer.write(quiz, WRITER_OPTIONS);
  const { outcome = 'kept', reason = null } = lossReport[0] ?? {};
  return { outcome, reason };
}

const kept = { outcome: 'kept', reason: null };
const leftOut = (reason: RegExp) => ({ outcome: 'left out', reason: expect.stringMatching(reason) });
const adapted = (reason: RegExp) => ({ outcome: 'adapted', reason: expect.stringMatching(reason) });

describe('each limit, on both sides', () => {
  test.each<[string, Writer, Quiz, unknown]>([
    ['Kahoot: a question of 120 characters', kahoot, quizOfOne({ stem: 'x'.repeat(120) }), kept],
    ['Kahoot: one of 121', kahoot, quizOfOne({ stem: 'x'.repeat(121) }), leftOut(/120 characters.* 121/)],
    [
      'Kahoot: one of 120 behind a headline',
      kahoot,
      quizOfOne({ stem: `A headline in June 2024 read “Riga closes its old harbour”. ${'x'.repeat(120)}` }),
      adapted(/sentence before the question was left out.* 120 characters/),
    ],
    [
      'Kahoot: one of 121 behind a headline',
      kahoot,
      quizOfOne({ stem: `A headline in June 2024 read “Riga closes its old harbour”. ${'x'.repeat(121)}` }),
      leftOut(/120 characters/),
    ],
    ['Kahoot: an answer of 75', kahoot, quizOfOne({ options: ['A', 'x'.repeat(75)] }), kept],
    [
      'Kahoot: one of 76',
      kahoot,
      quizOfOne({ options: ['A', 'x'.repeat(76)] }),
      leftOut(/75 characters.* 76/),
    ],
    ['Kahoot: five answers', kahoot, quizOfOne({ options: ['A', 'B', 'C', 'D', 'E'] }), leftOut(/up to 4/)],
    ['Wayground: five', wayground, quizOfOne({ options: ['A', 'B', 'C', 'D', 'E'] }), kept],
    ['Wayground: six', wayground, quizOfOne({ options: ['A', 'B', 'C', 'D', 'E', 'F'] }), leftOut(/up to 5/)],
    [
      'Wayground: six accepted answers',
      wayground,
      quizOfOne({ accept: ['b', 'c', 'd', 'e', 'f'] }, 'recall'),
      adapted(/will not accept: f\./),
    ],
    ['Blooket: a negative number', blooket, quizOfOne({ options: ['A', '-40', '+3.5%'] }), kept],
    ['Blooket: a formula', blooket, quizOfOne({ options: ['A', '=HYPERLINK("x")'] }), leftOut(/formula/)],
    ['Quizlet: a tab', quizlet, quizOfOne({ stem: 'a\tb' }), leftOut(/tab/)],
    [
      'Aiken: a stem that looks like option U',
      aiken,
      quizOfOne({ stem: 'U.S. troops left. When?' }),
      leftOut(/U\.S\./),
    ],
    ['Aiken: two lines', aiken, quizOfOne({ stem: 'a\nb' }), leftOut(/line break/)],
    ['GIFT: an arrow in a choice', gift, quizOfOne({ options: ['A', 'a->b'] }), kept],
    ['GIFT: an arrow in a typed answer', gift, quizOfOne({ key: 'a->b' }, 'recall'), leftOut(/command/)],
    [
      'Moodle: a typed answer of two lines',
      moodleXml,
      quizOfOne({ key: 'a\nb' }, 'recall'),
      leftOut(/line break/),
    ],
    ['a key that is no option', moodleXml, quizOfOne({ key: 'Z' }), leftOut(/not among its options/)],
    ['a control character', moodleXml, quizOfOne({ stem: 'bell\u0007' }), leftOut(/question.*U\+0007/)],
    [
      'half an emoji',
      moodleXml,
      quizOfOne({ key: 'A', accept: ['\uD83D'] }),
      leftOut(/accepted answer.*U\+D83D/),
    ],
  ])('%s', async (_, writer, quiz, loss) => {
    expect(await lossOf(writer, quiz)).toEqual(loss);
  });
});

describe('a recall item in a format of multiple choice', () => {
  test('is asked with its options where it has some', async () => {
    const quiz = quizOfOne({}, 'recall');
    expect(await lossOf(kahoot, quiz)).toEqual(adapted(/Asked as multiple choice/));
    const { bytes } = await kahoot.write(quiz, WRITER_OPTIONS);
    expect(await readKahoot(bytes)).toEqual([
      { stem: quiz.items[0]?.item.stem, right: ['A'], wrong: ['B', 'C', 'D'] },
    ]);
  });

  test('is left out where it has none', async () => {
    expect(await lossOf(kahoot, quizOfOne({ options: [] }, 'recall'))).toEqual(leftOut(/no options/));
  });
});

describe('time to answer', () => {
  test.each([
    [25, 30],
    [30, 30],
    [241, 240],
  ])('%i seconds are %i in Kahoot', async (secondsPerQuestion, seconds) => {
    const { bytes } = await kahoot.write(quizOfOne({}), { ...WRITER_OPTIONS, secondsPerQuestion });
    const text = [...(await unzip(bytes)).values()].map((file) => file.toString()).join('');
    expect(text).toContain(`<v>${seconds}</v>`);
  });

  test('Blooket takes 300 seconds at most', async () => {
    const { bytes } = await blooket.write(quizOfOne({}), { ...WRITER_OPTIONS, secondsPerQuestion: 999 });
    expect(new TextDecoder().decode(bytes)).toContain(',300,1\r\n');
    expect(readBlooket(bytes)).toHaveLength(1);
  });
});

test('in Canvas, text that is HTML already is escaped once more as XML', async () => {
  const { bytes } = await qti12.write(quizOfOne({ stem: 'Is 1 < 2 & 3 > 2?' }), WRITER_OPTIONS);
  const files = await unzip(bytes);
  expect([...files.keys()][0]).toBe('imsmanifest.xml');
  const quiz = [...files].find(([name]) => !name.endsWith('meta.xml') && name.includes('/'))?.[1].toString();
  expect(quiz).toContain('<mattext texttype="text/html">Is 1 &amp;lt; 2 &amp;amp; 3 &amp;gt; 2?</mattext>');
});
