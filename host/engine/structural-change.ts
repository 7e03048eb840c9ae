/** How inserting, removing and moving rows or columns moves what stands on them. */
import type { Area } from './a1.ts';
import { isStructural } from './shared-mutations.ts';

export interface StructuralChange {
  readonly sheet: string;
  readonly line: 'row' | 'column';
  readonly kind: 'insert' | 'remove' | 'move';
  readonly start: number;
  readonly count: number;
  /** Of a move: the index before it, in front of which the lines will stand; otherwise 0. */
  readonly target: number;
}

interface Params {
  readonly subUnitId: string;
  readonly range?: Area;
  readonly sourceRange?: Area;
  readonly targetRange?: Area;
}

export const readStructuralChange = (mutation: {
  readonly id: string;
  readonly params: unknown;
}): StructuralChange | null => {
  if (!isStructural(mutation.id)) return null;
  const params = mutation.params as Params;
  const line = mutation.id.includes('row') ? 'row' : 'column';
  const first = line === 'row' ? 'startRow' : 'startColumn';
  const last = line === 'row' ? 'endRow' : 'endColumn';
  const range = params.range ?? params.sourceRange;
  if (!range) return null;
  const kind = params.sourceRange ? 'move' : mutation.id.includes('insert') ? 'insert' : 'remove';
  return {
    sheet: params.subUnitId,
    line,
    kind,
    start: range[first],
    count: range[last] - range[first] + 1,
    target: params.targetRange?.[first] ?? 0,
  };
};

const moved = ({ start, count, target }: StructuralChange, index: number): number => {
  const end = start + count;
  if (index >= start && index < end)
    return target > start ? target - count + index - start : target + index - start;
  if (target > start) return index >= end && index < target ? index - count : index;
  return index >= target && index < start ? index + count : index;
};

/** Where that row or column is afterwards; null if it is gone. */
export const moveIndex = (change: StructuralChange, index: number): number | null => {
  const { kind, start, count } = change;
  if (kind === 'move') return moved(change, index);
  if (kind === 'insert') return index >= start ? index + count : index;
  if (index < start) return index;
  return index < start + count ? null : index - count;
};

const moveSpan = (
  change: StructuralChange,
  from: number,
  to: number,
): readonly [number, number] | null => {
  const { kind, start, count } = change;
  if (kind === 'move') {
    // A span goes along when all of it is moved; a move within it or past it leaves it where it is.
    const inside = from >= start && to < start + count;
    const outside = to < start || from >= start + count;
    if (inside) return [moved(change, from), moved(change, to)];
    return outside ? shiftedBy(change, from, to) : [from, to];
  }
  const first = moveIndex(change, from) ?? start;
  const last = moveIndex(change, to) ?? start - 1;
  return first <= last ? [first, last] : null;
};

/** A span beside the moved lines: it closes the gap they leave, or makes room for them. */
const shiftedBy = (
  change: StructuralChange,
  from: number,
  to: number,
): readonly [number, number] => {
  const within = change.target > from && change.target <= to;
  return within ? [from, to] : [moved(change, from), moved(change, to)];
};

/** null if nothing of the area is left. An insertion inside makes it larger. */
export const moveArea = <T extends Area>(change: StructuralChange, area: T): T | null => {
  const row = change.line === 'row';
  const span = row
    ? moveSpan(change, area.startRow, area.endRow)
    : moveSpan(change, area.startColumn, area.endColumn);
  if (!span) return null;
  return row
    ? { ...area, startRow: span[0], endRow: span[1] }
    : { ...area, startColumn: span[0], endColumn: span[1] };
};
