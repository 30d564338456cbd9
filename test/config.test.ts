import { describe, expect, test } from '@jest/globals';
import { BadSetting, readConfig } from '../src/config.js';

describe('readConfig', () => {
  test('without settings the server is for this machine only, on a file beside the package', () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      browser: null,
      database: { kind: 'sqlite' },
    });
    expect(config.database).toMatchObject({ file: expect.stringMatching(/data\/quizwire\.sqlite$/u) });
  });

  test('an empty variable counts as unset', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '', QUIZWIRE_BROWSER: '' })).toEqual(readConfig({}));
  });

  test('an address of PostgreSQL goes before the SQLite file', () => {
    const url = 'postgres://anna:secret@db.example/quizwire';
    expect(readConfig({ DATABASE_URL: url, QUIZWIRE_DATABASE: '/tmp/q.sqlite' }).database).toEqual({
      kind: 'postgres',
      url,
    });
  });

  test.each([
    [{ PORT: 'web' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ DATABASE_URL: 'mysql://db' }, 'DATABASE_URL'],
  ])('%j is refused, naming %s', (environment, name) => {
    expect(() => readConfig(environment)).toThrow(BadSetting);
    expect(() => readConfig(environment)).toThrow(`The environment variable ${name} is wrong`);
  });
});
