/** What modules ask for by name, because it is no class of ours. */
export const CONFIG = Symbol('Config');
export const PIPELINE = Symbol('AsyncPipeline');
