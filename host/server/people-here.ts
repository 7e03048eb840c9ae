/** Who sits at which window, and what they are called. */
import { OWNER, type Person } from '../host.ts';
import type { PersonHere, Place } from '../protocol.ts';

export interface Guest {
  readonly window: string;
  readonly person: Person;
  place: Place | null;
}

/** Whoever opens the workbook first owns it; the others may edit. */
const makePerson = (name: string): Person =>
  name === OWNER.name ? OWNER : { id: name.toLowerCase(), name, access: 'edit' };

const tidy = (name: string | null): string => (name ?? '').replaceAll(/\s+/g, ' ').trim();

export const peopleHere = () => {
  const guests = new Map<string, Guest>();
  /** A window that comes back after a reload keeps its name. */
  const names = new Map<string, string>();

  const nextName = (): string => {
    const taken = new Set([...guests.values()].map(({ person }) => person.name));
    if (!taken.has(OWNER.name)) return OWNER.name;
    for (let count = 2; ; count += 1) if (!taken.has(`Guest ${count}`)) return `Guest ${count}`;
  };

  return {
    join: (window: string, asked: string | null): Guest => {
      guests.delete(window);
      const name = tidy(asked) || names.get(window) || nextName();
      names.set(window, name);
      const guest: Guest = { window, person: makePerson(name), place: null };
      guests.set(window, guest);
      return guest;
    },
    leave: (window: string): void => void guests.delete(window),
    find: (window: string): Guest | undefined => guests.get(window),
    /** The windows of a person; a person may have several. */
    windowsOf: (id: string): string[] =>
      [...guests.values()].filter(({ person }) => person.id === id).map(({ window }) => window),
    list: (): PersonHere[] =>
      [...guests.values()].map(({ window, person }) => ({ window, name: person.name })),
  };
};
