import type { Pipeline } from '../../core/pipeline.js';

/** A function whose answer comes later. */
type Later<F> = F extends (...args: infer A) => infer R ? (...args: A) => Promise<R> : never;

/** The pipeline as the server sees it: it may work in another thread, so that other requests go on meanwhile. */
export type AsyncPipeline = { readonly [Name in 'make' | 'spares' | 'rivals']: Later<Pipeline[Name]> };
