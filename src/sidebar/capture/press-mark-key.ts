/** Alt and a letter mark the line while its words are typed; the same again takes the mark away. */
import { markOfAltKey } from '../mark-keys.ts';
import type { Capture } from './use-capture.ts';

/**
 * True when the key was one of these; then it writes no character and opens no menu. `showsReading`:
 * one sees how the words read, so that one can agree.
 */
export const pressMarkKey = (
  event: KeyboardEvent,
  { draft, reading, change }: Capture,
  showsReading: boolean,
): boolean => {
  const mark = markOfAltKey(event);
  if (mark === null) return false;
  event.preventDefault();
  // Of these very words; another mark or name since changes nothing about how they read.
  const read = reading.read?.draft.words === draft.words ? reading.read.result : null;
  const isRead = showsReading && read !== null && read.rating !== null;
  if (mark !== 'ok' || isRead) change({ mark: draft.mark === mark ? null : mark });
  return true;
};
