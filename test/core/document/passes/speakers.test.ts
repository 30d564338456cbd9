import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../../../src/core/document/analyse.js';
import { english } from '../english.js';
import { namedSpeakers, unnamedSpeakers } from './named-speakers.js';

/** The name of whoever says each quotation, `-` for nobody. */
function speakersOf(body: string): string[] {
  const { quotations, entities } = analyse(
    { title: '', publisher: null, url: null, publishedOn: null, body },
    english,
  );
  return quotations.map(({ speakerEntity }) => entities[speakerEntity]?.name ?? '-');
}

describe('who says a quotation', () => {
  test.each(namedSpeakers)('%s', (body, ...names) => {
    expect(speakersOf(body)).toEqual(names);
  });
});

describe('who may not be taken for the speaker', () => {
  test.each(unnamedSpeakers)('%s', (body, ...names) => {
    expect(speakersOf(body)).toEqual(names);
  });
});
