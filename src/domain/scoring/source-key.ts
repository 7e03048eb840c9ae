/** Tells one source from another. */
import type { Observation } from '../vocabulary.ts';

/**
 * Role and name, spelling and case of the name aside. Without a name all of one role are one source:
 * two nameless residents cannot be shown to be two people.
 */
export const sourceKey = ({ role, source }: Pick<Observation, 'role' | 'source'>): string =>
  `${role}|${source.trim().toLowerCase().replace(/\s+/gu, ' ')}`;
