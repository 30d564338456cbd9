import type { Paper } from '../../render/paper.js';

/** Regions that use Letter: the list of CLDR, https://cldr.unicode.org (paperSize, US-Letter). */
const LETTER_REGIONS = /^(?:BZ|CA|CL|CO|CR|GT|MX|NI|PA|PH|PR|SV|US|VE)$/u;

/** The paper that is usual where the reader's first language with a region is spoken; A4 where nothing is said. */
export function paperFor(acceptLanguage: string | undefined): Paper {
  const region = /[a-z]{2,3}-([A-Z]{2})\b/u.exec(acceptLanguage ?? '')?.[1];
  return region !== undefined && LETTER_REGIONS.test(region) ? 'letter' : 'a4';
}
