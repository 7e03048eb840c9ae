/** One letter for each mark: alone in Confirm, with Alt where words are typed. */
import type { Mark } from '../domain/vocabulary.ts';

export const markLetters: { readonly [M in Mark]: string } = {
  ok: 'a',
  good: 'g',
  red: 'r',
  mixed: 'm',
  vague: 'v',
  fact: 'f',
};
export const skipLetter = 's';
export const undoLetter = 'u';

type Keys = Pick<
  KeyboardEvent,
  'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'repeat' | 'isComposing'
>;

/**
 * The letter that was pressed, `a` to `z`; '' for any other key. Where the keyboard gives another
 * character, as Option does on a Mac or a script without these letters, the place of the key decides.
 */
const letterOf = ({ key, code }: Keys): string =>
  /^[a-z]$/i.test(key) ? key.toLowerCase() : (/^Key([A-Z])$/.exec(code)?.[1] ?? '').toLowerCase();

/** A key that is held down counts once. */
const isOnce = ({ repeat, isComposing }: Keys): boolean => !repeat && !isComposing;

/** The letter of a key pressed alone; '' otherwise. */
export const plainLetter = (event: Keys): string =>
  isOnce(event) && !event.altKey && !event.ctrlKey && !event.metaKey ? letterOf(event) : '';

/** The mark whose letter was pressed together with Alt and nothing else; null for any other key. */
export const markOfAltKey = (event: Keys): Mark | null => {
  // Control and Alt together are AltGr, which writes letters of many languages.
  if (!isOnce(event) || !event.altKey || event.ctrlKey || event.metaKey) return null;
  return markOfLetter(letterOf(event));
};

export const markOfLetter = (letter: string): Mark | null =>
  (Object.keys(markLetters) as Mark[]).find((mark) => markLetters[mark] === letter) ?? null;
