import type { Document } from '../model.js';

/**
 * A document on its way through the passes: what is known before dates, quantities, quotations and
 * coreference are looked for. `Mention.entity` is -1 until the mentions are joined to entities.
 */
export type DraftDocument = Pick<Document, 'article' | 'tokens' | 'sentences' | 'paragraphs' | 'mentions'>;
