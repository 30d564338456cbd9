const FUNCTION_WORDS = new Set(
  (
    'a an the this that these those of in on at to from by for with without and or but nor as than then if so not no ' +
    'is are was were be been being am do does did have has had having will would can could may might must shall should ' +
    'who whom whose which what when where why how many much it its he him his she her they them their we our you your i my ' +
    'there here into onto over under about after before during between among against through up down out off again more most ' +
    'all any both each few some such only own same very also said says say according because due one'
  ).split(' '),
);

/** Stem of a plural or possessive: enough to see that "diplomats" and "diplomat" are one word. */
function bare(word: string): string {
  const plain = /['’s.-]$/.test(word) ? word.replace(/['’]s?$|[.-]+$/, '') : word;
  return plain.length > 3 && plain.endsWith('s') && !plain.endsWith('ss') ? plain.slice(0, -1) : plain;
}

/** The words of a text that carry its meaning, lower case, without plural endings. */
export function contentWords(text: string): Set<string> {
  const words =
    text
      .replace(/\bus\b/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu) ?? [];
  return new Set(
    words
      .filter((word) => !FUNCTION_WORDS.has(word))
      .map(bare)
      .filter((word) => word.length > 1 || /\d/.test(word)),
  );
}
