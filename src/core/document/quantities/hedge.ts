const BEFORE =
  /(?:^|[\s(“"‘'—–-])((?:an\s)?estimated|about|around|roughly|approximately|approx\.|circa|some|nearly|almost|near|close\sto|(?:just\s|well\s|slightly\s|a\slittle\s)?(?:over|under|above|below)|(?:slightly\s|far\s|many\s)?(?:more|less|fewer|greater|higher|lower)\sthan|at\s(?:least|most)|up\sto|as\s(?:many|much|few|little)\sas|no\s(?:more|fewer|less)\sthan|a\smaximum\sof|a\sminimum\sof|barely|just\sshy\sof|upwards\sof|in\sexcess\sof)\s(?:an?\s)?$/i;

const AFTER = /^\s(or\s(?:so|more|fewer|less))\b/i;

/** The words that keep a number from being exact, as written: `about`, `more than`, `or so`; null for none. */
export function hedgeAround(before: string, after: string): string | null {
  return BEFORE.exec(before)?.[1] ?? AFTER.exec(after)?.[1] ?? null;
}
