import { IsNull, type FindOperator } from 'typeorm';
import type { Owner } from './stored.js';

/** The `ownerId` part of a where clause: in SQL nothing equals NULL. */
export const ownedBy = (owner: Owner): { ownerId: string | FindOperator<string> } => ({
  ownerId: owner ?? IsNull(),
});
