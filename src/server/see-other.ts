import type { Response } from 'express';

/**
 * Leads the browser on to another page, by GET: the answer of a handler that otherwise returns a page itself.
 * `response.redirect` would send at once, and Nest, sending what the handler returns, would break the connection.
 */
export function seeOther(response: Response, path: string): '' {
  response.status(303).location(path);
  return '';
}
