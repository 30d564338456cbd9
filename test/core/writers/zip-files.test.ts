import { expect, test } from '@jest/globals';
import { fromBufferPromise } from 'yauzl';
import { zipFiles } from '../../../src/core/writers/zip-files.js';

test('files keep their order, and all carry the earliest time a zip can hold', async () => {
  const names = ['z.xml', 'a.xml', 'folder/ü.xml'];
  const bytes = zipFiles(names.map((name) => [name, new Uint8Array([1, 2, 3])] as const));
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true });
  const entries: [string, string][] = [];
  for await (const entry of zip.eachEntry()) {
    entries.push([entry.fileName, entry.getLastModDate({ timezone: 'UTC' }).toISOString()]);
  }
  expect(entries).toEqual(names.map((name) => [name, '1980-01-01T00:00:00.000Z']));
});
