import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../../../src/core/document/analyse.js';
import type { Document } from '../../../../src/core/model.js';
import { english } from '../english.js';
import { namedEntities } from './named-entities.js';

const read = (body: string): Document =>
  analyse({ title: '', publisher: null, url: null, publishedOn: null, body }, english);

function written(document: Document): string[] {
  return document.entities
    .filter(({ name }) => !/Institute/.test(name))
    .map(({ name, aliases, kind, role, gender }) =>
      [name, aliases.join('; ') || '-', kind, role ?? '-', gender ?? '-'].join(' | '),
    );
}

describe('entities', () => {
  test.each(namedEntities.map(({ body, entities }) => [body, entities] as const))('%s', (body, entities) => {
    expect(written(read(body))).toEqual(entities);
  });

  test('two names that run into each other are no fuller name', () => {
    const { entities } = read(
      'Angela Erdmann studies the archive of Apple Inc. Steve Jobs. Steve Jobs led Apple Inc. for years. Apple sold computers.',
    );
    expect(entities.map(({ name }) => name)).toEqual(['Angela Erdmann', 'Apple Inc.', 'Steve Jobs']);
  });

  test('a firm that is called like the one who heads it', () => {
    const { entities } = read(
      'Ford, the US car maker, sold more cars. Ford lost money. Its chief executive Bill Ford was content. Mr Ford praised the staff.',
    );
    expect(entities.map(({ name, kind, mentions }) => [name, kind, mentions.length])).toEqual(
      expect.arrayContaining([
        ['Ford', 'organisation', 2],
        ['Bill Ford', 'person', 2],
      ]),
    );
  });

  test('what bears the name of a firm is no fuller name of the firm', () => {
    const { entities } = read(
      'Workers built the Sears Tower. Sears sold shoes. Sears closed its offices in the Sears Tower.',
    );
    expect(entities.map(({ name }) => name)).toEqual(['Sears Tower', 'Sears']);
  });

  test('the article of an Arabic name may go from the short one', () => {
    const { entities } = read('Ammar al-Saffar spoke in Riga. On Monday Mr Saffar met doctors.');
    expect(entities.map(({ name }) => name)).toEqual(['Ammar al-Saffar', 'Riga']);
  });

  test('every mention belongs to an entity of its kind, and every entity to its mentions', () => {
    const { mentions, entities } = read(namedEntities.map(({ body }) => body).join('\n\n'));
    for (const mention of mentions) {
      expect(entities[mention.entity]?.mentions).toContain(mention.index);
      expect(entities[mention.entity]?.kind).toBe(mention.kind);
    }
  });
});
