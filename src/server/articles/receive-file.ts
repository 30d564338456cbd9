import { PayloadTooLargeException } from '@nestjs/common';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import multer, { MulterError } from 'multer';
import { MAX_ARTICLE_BYTES } from '../../core/article/decode-text.js';

/** Somewhat more than an article may have, so that the sentence about its length can name the length. */
const limits = {
  fileSize: 2 * MAX_ARTICLE_BYTES,
  fieldSize: 2 * MAX_ARTICLE_BYTES,
  files: 1,
  fields: 30,
  headerPairs: 50,
};

const receive: RequestHandler = multer({ limits }).single('file');

/** Reads a form that came with a file. It stays in memory: nothing is written to the disk. */
export function receiveFile(request: Request, response: Response, next: NextFunction): void {
  receive(request, response, (error: unknown) => {
    next(error instanceof MulterError ? new PayloadTooLargeException() : error);
  });
}
