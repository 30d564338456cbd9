import { z } from 'zod';

/** Forms send one field as a string, several as a list, none as nothing. */
export const severalOf = <T extends z.ZodType>(schema: T) =>
  z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(schema),
  );
