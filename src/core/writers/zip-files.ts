import { zipSync, type Zippable } from 'fflate';

/** The earliest time a zip file can hold. Local time, since that is how zip times are written down. */
const FIXED_TIME = new Date(1980, 0, 1);

/**
 * Files as a zip, in the order given: Canvas wants the manifest first. The same files give the same bytes on
 * every day and in every time zone.
 */
export function zipFiles(files: readonly (readonly [name: string, content: Uint8Array])[]): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of files) entries[name] = [content, { mtime: FIXED_TIME, level: 6 }];
  return zipSync(entries);
}
