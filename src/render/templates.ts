import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { partHeadline } from '../core/item/context/headline.js';
import { PACKAGE_DIRECTORY } from '../package-directory.js';

const EXTENSION = '.hbs';

/** Names of all templates below a folder: `pages/article`, `print/sheet`. */
function templateNames(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(EXTENSION))
    .map((name) => name.slice(0, -EXTENSION.length).replaceAll('\\', '/'));
}

/** A stem with the headline or opening that it stands behind set apart: that is read once, the question answered. */
function asked(stem: string): Handlebars.SafeString {
  const { headline, question } = partHeadline(stem);
  const lead =
    headline === null ? '' : `<span class="lead-in">${Handlebars.escapeExpression(headline)}</span> `;
  return new Handlebars.SafeString(`${lead}${Handlebars.escapeExpression(question)}`);
}

/**
 * The pages' templates. Every one is also a partial under its own name, everything written is escaped, and a field
 * that the view lacks is an error rather than an empty place.
 */
export class Templates {
  private readonly handlebars = Handlebars.create();

  /** @param frame what every page may show beside its view, as `{{@name}}`; asked for at each rendering. */
  constructor(
    folder = join(PACKAGE_DIRECTORY, 'templates'),
    private readonly frame: () => object = () => ({}),
  ) {
    this.handlebars.registerHelper('asked', asked);
    for (const name of templateNames(folder)) {
      const source = readFileSync(join(folder, `${name}${EXTENSION}`), 'utf8');
      this.handlebars.registerPartial(name, this.handlebars.compile(source, { strict: true }));
    }
  }

  /** @throws for a name that no template has. */
  render(name: string, view: object): string {
    const template = this.handlebars.partials[name];
    if (typeof template !== 'function') throw new Error(`There is no template “${name}”.`);
    return (template as HandlebarsTemplateDelegate)(view, { data: this.frame() });
  }
}
