import { beforeAll, describe, expect, test } from '@jest/globals';
import { variedPhrases } from '../../../../src/core/item/distractors/varied-phrases.js';
import type { AnswerType, Draft } from '../../../../src/core/item/draft.js';
import type { World } from '../../../../src/core/world/world.js';
import { loadWorld } from '../../../../src/resources.js';
import { contextOf, documentOf, draftOf, type Notes } from './documents.js';

let world: World;
beforeAll(() => {
  world = loadWorld();
});

const texts = (found: readonly { readonly text: string }[]): string[] => found.map(({ text }) => text);
const thing = (
  head: string,
  number: 'singular' | 'plural' = 'singular',
  determiner: 'a' | 'an' | 'the' | null = null,
): AnswerType => ({
  type: 'noun-phrase',
  head,
  number,
  determiner,
});
const ROLE: AnswerType = { type: 'role' };
const TO_DO: AnswerType = { type: 'clause', form: 'infinitive' };

/** A draft whose key stands in a document of its own words. */
function drafted(
  key: string,
  answer: AnswerType,
  notes: Notes = {},
): { draft: Draft; document: ReturnType<typeof documentOf> } {
  const document = documentOf(key, notes);
  const keyTokens = { first: 0, last: document.tokens.length };
  return { draft: draftOf('What was it?', key, answer, document, { keyTokens }), document };
}

function vary(key: string, answer: AnswerType, notes: Notes = {}): string[] {
  const { draft, document } = drafted(key, answer, notes);
  return texts(variedPhrases.propose(draft, contextOf(world, document)));
}

describe('varied-phrases', () => {
  test.each<[string, AnswerType, RegExp]>([
    ['A rifle', thing('rifle', 'singular', 'a'), /^An? [a-z -]+$/],
    ['Sacred ibises', thing('ibis', 'plural'), /^[A-Z][a-z]+s?$/],
    ['An outbreak of measles', thing('outbreak', 'singular', 'an'), /^An outbreak of [A-Za-z]/],
    ['Diplomatic ties with NATO', thing('tie', 'plural'), /^Diplomatic ties with .+$/],
    ['Run 19 stores', TO_DO, /^Run \d+ stores$/],
    ['A treaty with Iran', thing('treaty', 'singular', 'a'), /^A treaty with (?:the )?[A-Z]/],
    ['CEO of Tesco', ROLE, /^\p{L}.* of Tesco$/u],
    [
      'Student Association president',
      ROLE,
      /^Student Association (?:vice president|secretary|treasurer|chairman|spokesman|director)$/,
    ],
    ['Italian foreign minister', ROLE, /^Italian [a-z ]+$/],
    ['President of Russia', ROLE, /^[A-Z][a-z ]+ of Russia$/],
    ['Russian spacecraft', thing('spacecraft', 'plural'), /^[A-Z][A-Za-z ]+ spacecraft$/],
    ['Climate change', thing('change'), /^[A-Z][a-z ]+$/],
    ['The gold medal', thing('medal', 'singular', 'the'), /^$/],
  ])('%s', (key, answer, form) => {
    const found = vary(key, answer);
    if (key === 'The gold medal') return expect(found).toEqual([]);
    expect(found.length).toBeGreaterThanOrEqual(3);
    expect(found.filter((text) => !form.test(text) || text === key)).toEqual([]);
  });

  test.each<[string, AnswerType, Notes, string]>([
    ['A surprise victory', thing('victory', 'singular', 'a'), {}, 'nothing in it is in the lists'],
    ['Due to the Clean Air Act', { type: 'clause', form: 'phrase' }, {}, 'Act is part of a name'],
    [
      'Artillery fire',
      thing('fire'),
      { tree: { Artillery: 'fire compound' }, tags: { Artillery: 'NOUN NN' } },
      'no fire',
    ],
    ['Minister and former Army colonel', ROLE, {}, 'half of it would stay right'],
    ['The private sector', thing('sector', 'singular', 'the'), {}, 'no military rank'],
    ['Science, technology and engineering', thing('science'), {}, 'one of a list'],
    ['One store', thing('store'), {}, 'one'],
    ['Germany', { type: 'country' }, {}, 'another kind of key'],
    [
      'Twelve',
      { type: 'number', kind: 'cardinal', value: 12, unit: null, hedge: null, text: 'Twelve', noun: null },
      {},
      'a number',
    ],
  ])('%s gets none: %s', (key, answer, notes) => {
    expect(vary(key, answer, notes)).toEqual([]);
  });

  test('nothing that article or stem names', () => {
    const document = documentOf('The talks with Iraq and Syria failed. Afghanistan stayed away.');
    const draft = draftOf('What did Pakistan sign?', 'A treaty with Iran', thing('treaty'), document);
    const found = texts(variedPhrases.propose(draft, contextOf(world, document)));
    expect(found.filter((text) => /Iraq|Syria|Afghanistan|Pakistan/.test(text))).toEqual([]);
    expect(found.length).toBeGreaterThanOrEqual(3);
  });

  test('the article before the piece fits', () => {
    const found = vary('A rifle', thing('rifle', 'singular', 'a'));
    expect(found.filter((text) => /^A [aeio]|^An [^aeiou]/.test(text))).toEqual([]);
  });
});
