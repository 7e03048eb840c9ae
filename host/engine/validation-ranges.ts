/** Data validation moves with its cells: an insertion in front of its first row moves it, and does not widen it. */
import type { IMutationInfo, IRange } from '@univerjs/core';
import type { Grid } from './grid.ts';
import { moveArea, type StructuralChange } from './structural-change.ts';
import { listValidations, makeRangeUpdate } from './validation.ts';

export interface ValidationFollower {
  /** To be called as soon as the change is heard, before the engine moves the rules in its own way. */
  expect(change: StructuralChange): void;
  /** Sets right what the engine made of it. */
  settle(): void;
}

type Expected = Map<string, readonly IRange[]>;

export const makeValidationFollower = (grid: Grid): ValidationFollower => {
  const sheets = new Map<string, Expected>();
  const read = (sheet: string): Expected =>
    new Map(
      listValidations(grid, sheet).map(
        ({ uid, ranges }) => [uid, structuredClone(ranges)] as const,
      ),
    );
  return {
    expect: (change) => {
      const before = sheets.get(change.sheet) ?? read(change.sheet);
      const after: Expected = new Map();
      for (const [uid, ranges] of before)
        after.set(
          uid,
          ranges.flatMap((range) => moveArea(change, range) ?? []),
        );
      sheets.set(change.sheet, after);
    },
    settle: () => {
      const changed = Array.from(sheets);
      sheets.clear();
      for (const [sheet, expected] of changed)
        for (const { uid, ranges } of listValidations(grid, sheet).slice()) {
          const wanted = expected.get(uid);
          if (!wanted || wanted.length === 0) continue;
          const plain = (all: readonly IRange[]) =>
            JSON.stringify(
              all.map(({ startRow, endRow, startColumn, endColumn }) => [
                startRow,
                endRow,
                startColumn,
                endColumn,
              ]),
            );
          if (plain(ranges) === plain(wanted)) continue;
          const { id, params }: IMutationInfo = makeRangeUpdate(grid, sheet, uid, wanted);
          grid.mutate(id, params);
        }
    },
  };
};
