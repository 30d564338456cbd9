import { parse } from 'yaml';
import { z } from 'zod';
import { MalformedArticle } from '../errors.js';
import { publicationDay } from '../publication-day.js';
import { webAddress } from '../web-address.js';

const text = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => (value === null || value === undefined ? null : String(value).trim() || null));

/** What the lines between `---` and `---` may say about an article; other keys are left alone. */
const FrontMatter = z.object({ title: text, source: text, url: text, date: text });

export interface FrontMatterReading {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly publishedOn: string | null;
  /** The text after the front matter. */
  readonly rest: string;
}

function parsed(yaml: string): z.infer<typeof FrontMatter> {
  let value: unknown;
  try {
    value = parse(yaml) ?? {};
  } catch (error) {
    const [why] = (error as Error).message.split('\n');
    throw new MalformedArticle(`The front matter between the “---” lines is not valid YAML: ${why}`, {
      cause: error,
    });
  }
  const result = FrontMatter.safeParse(value);
  if (result.success) return result.data;
  const key = result.error.issues[0]?.path.join('.') ?? '';
  throw new MalformedArticle(
    `The front matter wants lines such as “title: A headline”${key === '' ? '' : `; “${key}” is something else`}.`,
  );
}

/** The day, checked. */
function dayOf(written: string | null): string | null {
  if (written === null) return null;
  const day = publicationDay(written);
  if (day !== null) return day;
  throw new MalformedArticle(
    `The date “${written}” in the front matter is not a day that can be read. Write it as 2021-10-22.`,
  );
}

/**
 * Takes the YAML front matter off the top of a Markdown file.
 * @throws MalformedArticle where it is there and cannot be read.
 */
export function readFrontMatter(input: string): FrontMatterReading {
  const match = /^---[^\S\n]*\n([\s\S]*?)\n?---[^\S\n]*(?:\n|$)/u.exec(input);
  if (!match) return { title: null, publisher: null, url: null, publishedOn: null, rest: input };
  const { title, source, url, date } = parsed(match[1] ?? '');
  return {
    title,
    publisher: source,
    url: url === null ? null : webAddress(url),
    publishedOn: dayOf(date),
    rest: input.slice(match[0].length),
  };
}
