/** Copies a whole sheet, with what Sheets keeps on it besides cells. */
import type { Book } from './book.ts';
import { copySheet } from './sheets.ts';

/**
 * Whether Google copies developer metadata along with a sheet is not certain. The host does: a copy
 * that says that it is the original is the harder case.
 */
const copyMetadata = ({ metadata }: Book, from: string, to: string): void => {
  for (const { id: _, ...entry } of metadata.all()) {
    if (entry.place.kind === 'spreadsheet' || entry.place.sheet !== from) continue;
    metadata.add({ ...entry, place: { ...entry.place, sheet: to } });
  }
};

/** The copy's key. */
export const copyTab = (book: Book, key: string, name: string): string => {
  const copy = copySheet(book.grid, key, name);
  copyMetadata(book, key, copy);
  return copy;
};
