import type { Tree } from '../../document/tree.js';
import type { Document, Entity, Mention } from '../../model.js';
import type { World } from '../../world/world.js';
import type { Phrases } from './phrase.js';
import { withArticle } from './rendering.js';

/** A name in the text, with what the article calls it. */
export interface Named {
  readonly entity: Entity;
  readonly mention: Mention;
  /** "Iranian airline", "Nato spokeswoman": the words that stand before the name; null for none. */
  readonly description: string | null;
}

/** Last words of organisation names that say what the organisation is. */
const CATEGORY_WORDS =
  /\b(airline|airlines|airways|university|college|school|party|court|council|committee|commission|agency|ministry|department|institute|association|federation|union|bank|club|foundation|museum|hospital|newspaper|company|group|corporation|centre|center|observatory|laboratory|parliament|senate|assembly|congress|league|church|police|army|navy|society|trust|authority|bureau|board|service)\b/gi;
const CATEGORY_NOUNS: Readonly<Record<string, string>> = {
  airlines: 'airline',
  airways: 'airline',
  group: 'company',
  corporation: 'company',
  centre: 'organization',
  center: 'organization',
  board: 'body',
  authority: 'authority',
  service: 'organization',
  bureau: 'agency',
  trust: 'organization',
  society: 'organization',
  union: 'organization',
  police: 'police force',
};

/** What names stand for, and which noun asks for them. */
export class Naming {
  constructor(
    private readonly document: Document,
    private readonly tree: Tree,
    private readonly phrases: Phrases,
    private readonly world: World,
  ) {}

  /** The name that is the head of a phrase, or stands right behind it: "Iranian airline Mahan Air". */
  at(head: number): Named | null {
    const own = this.tree.mention(head);
    if (own) return this.named(own, this.titleBefore(head) ?? this.appositionAfter(head, own));
    for (const child of this.tree.childrenBy(head, 'appos', 'flat')) {
      const mention = this.tree.mention(child);
      if (!mention || child < head || this.tree.token(mention.first - 1).text === ',') continue;
      const without = new Set(range(mention.first, mention.last));
      return this.named(mention, this.phrases.render(head, { without })?.text ?? null);
    }
    return null;
  }

  private named(mention: Mention, description: string | null): Named | null {
    const entity = this.document.entities[mention.entity];
    return entity ? { entity, mention, description: description?.replace(/^(the|an?) /i, '') ?? null } : null;
  }

  private titleBefore(head: number): string | null {
    const title = this.tree.childBy(head, 'nmod:desc');
    return title >= 0 && title < head ? (this.phrases.render(title)?.text ?? null) : null;
  }

  /** "UOKiK, the Polish anti-monopoly agency, …" → "Polish anti-monopoly agency". */
  private appositionAfter(head: number, mention: Mention): string | null {
    if (mention.kind !== 'organisation' || this.tree.tokens[mention.last]?.text !== ',') return null;
    const noun = this.tree.childrenBy(head, 'appos').find((child) => child > mention.last);
    if (noun === undefined || this.tree.token(noun).upos !== 'NOUN' || this.tree.mention(noun)) return null;
    if (this.tree.subtree(noun).find((at) => at > mention.last) !== mention.last + 1) return null;
    const text = this.phrases.render(noun)?.text ?? '';
    return /^(the|an?) /i.test(text) && text.split(' ').length <= 5 ? text : null;
  }

  /** "airline", "country", "court": the noun with which to ask for a place or an organisation; null for none. */
  category(named: Named): string | null {
    const description = named.description;
    if (description && named.entity.kind !== 'person' && !/['’]s /.test(description)) return description;
    const known = this.world.categoryNoun(named.entity.name, named.entity.kind);
    // A team of England is asked for as a country's, not as a part of one.
    if (known === 'part of the United Kingdom') return 'country';
    if (known) return known;
    if (named.entity.kind !== 'organisation') return null;
    const last = [...named.entity.name.matchAll(CATEGORY_WORDS)].at(-1)?.[0]?.toLowerCase();
    return last ? (CATEGORY_NOUNS[last] ?? last) : null;
  }

  /** A person's title as a question noun: "NATO spokeswoman"; null when it picks out one person ("the Pope"). */
  roleNoun(named: Named): string | null {
    const role = named.description ?? named.entity.role;
    if (!role || /['’]s\b/.test(role) || role.split(' ').length > 5) return null;
    // "which director of Youth Forum", "which fiancée": there is but one.
    if (
      /^(fianc[eé]+|wife|husband|mother|father|director|head|ceo|president|chairman|chairwoman|founder|owner|king|queen|pope|prime minister|crown prince)\b/i.test(
        role,
      )
    )
      return null;
    // "which President", "which Dr.": a title alone asks for nobody.
    if (role.split(' ').length === 1 && /^[A-Z]/.test(role)) return null;
    return role.replace(/^(the|an?) /i, '');
  }

  /** The name as a key or in running text: "the World Health Organization". */
  text(entity: Entity): string {
    const known = this.world.meanings(entity.name, entity.kind)[0];
    // "Britain" and "Holland" go without the article of the full name.
    const whole =
      known?.kind !== 'country' ||
      known.name.toLowerCase() === entity.name.replace(/^the /i, '').toLowerCase();
    return known?.article && whole
      ? `${known.article} ${entity.name.replace(/^the /i, '')}`
      : withArticle(entity, '');
  }
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first }, (_, i) => first + i);
}
