import { open, stat, writeFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { MAX_ARTICLE_BYTES } from './core/article/decode-text.js';

/** A file cannot be read or written. The message says why. */
export class FileFault extends Error {
  override readonly name = 'FileFault';
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder, not a file',
  ENOTDIR: 'a part of its path is not a folder',
  EACCES: 'the permission for it is missing',
  EPERM: 'the permission for it is missing',
  EROFS: 'it is on a disk that cannot be written to',
  ENOSPC: 'the disk is full',
};

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ''] ?? message;
}

/** Gathers a stream, but no more than one byte over the limit: enough to see that it is too long. */
export async function readStream(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array);
    chunks.push(bytes);
    size += bytes.byteLength;
    if (size > MAX_ARTICLE_BYTES) break;
  }
  return Buffer.concat(chunks);
}

/**
 * The bytes of an article's file; at most little more than an article may have.
 * @throws FileFault
 */
export async function readArticleFile(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path);
    try {
      return await readStream(file.createReadStream({ end: MAX_ARTICLE_BYTES }));
    } finally {
      await file.close();
    }
  } catch (error) {
    throw new FileFault(`The file cannot be read: ${reasonOf(error)}.`, { cause: error });
  }
}

/**
 * When a file last changed, seconds since 1970.
 * @throws FileFault
 */
export async function changedAt(path: string): Promise<number> {
  try {
    return Math.floor((await stat(path)).mtimeMs / 1000);
  } catch (error) {
    throw new FileFault(`The file cannot be read: ${reasonOf(error)}.`, { cause: error });
  }
}

/** @throws FileFault */
export async function writeOutput(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(path, bytes);
  } catch (error) {
    throw new FileFault(`${path} cannot be written: ${reasonOf(error)}.`, { cause: error });
  }
}
