/**
 * A 32-bit hash of a text's UTF-16 code units (FNV-1a with a last mixing step), 0..2^32-1.
 *
 * The model files hold positions made with it: changing it makes every model file worthless.
 */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}
