/** A request that its schema refuses. The message names the field. */
export class BadRequest extends Error {
  override readonly name = 'BadRequest';
}
