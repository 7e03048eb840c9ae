/** A person's mark put before one line of a cell, and taken away again: no other character changes. */
import type { Mark } from '../vocabulary.ts';
import { markInCell } from './line-marks.ts';
import { type ParsedLine, parseCell } from './parse-cell.ts';

/** What a line is known by: its text as typed, without the blanks and breaks around it. */
export const sayLine = ({ raw }: ParsedLine): string => raw.trim();

/** The text of a line with a mark before it. */
export const withMark = (line: string, mark: Mark): string => `${markInCell[mark]} ${line}`;

export interface Replaced {
  /** What the cell holds then. */
  readonly text: string;
  /** False when the line stood there as wanted already. */
  readonly changed: boolean;
}

/**
 * The cell with one of its lines written anew. The line is looked for in its place (from 0) first and
 * then in all the cell, since others may have added lines above it. When it is not there but stands as
 * wanted, nothing changes; null when it is there neither way.
 */
export const replaceLine = (
  cellText: string,
  place: number,
  from: string,
  to: string,
): Replaced | null => {
  if (from.trim() === '') return null;
  const lines = parseCell(cellText);
  const texts = lines.map(sayLine);
  const has = (text: string): boolean => texts.includes(text);
  // Of two equal lines the one in its place may be done: then the other is not meant.
  if (texts[place] !== from && (texts[place] === to || !has(from))) {
    return has(to) ? { text: cellText, changed: false } : null;
  }
  const at = texts[place] === from ? place : texts.indexOf(from);
  const raws = lines.map(({ raw }, index) => (index === at ? raw.replace(from, () => to) : raw));
  return { text: raws.join(''), changed: true };
};
