/** Shows typed words at once, while the server still has to put them in order; they never mix with its order. */
import type { ICellData, Nullable, Workbook } from '@univerjs/core';
import { isStructural, VALUES_MUTATION } from '../../engine/shared-mutations.ts';
import type { Mutation } from '../../protocol.ts';

interface CellParams {
  readonly subUnitId?: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, unknown>> | null>> | null;
}

interface Original {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly cell: Nullable<ICellData>;
}

interface Preview {
  readonly number: number;
  readonly mutations: readonly Mutation[];
  /** What stood there before, the last touched first. */
  originals: readonly Original[];
}

const MOVES = /reorder-range|move-range|remove-sheet|insert-sheet/;

const movesCells = ({ id }: Mutation): boolean => isStructural(id) || MOVES.test(id);

/** Inserting, sorting and the like wait for the echo. */
const canShow = (mutations: readonly Mutation[]): boolean =>
  mutations.every(({ id }) => id === VALUES_MUTATION);

export interface Previews {
  /** Shows a batch that has just been sent. */
  readonly show: (number: number, mutations: readonly Mutation[]) => void;
  /** Applies what the server says as if nothing had been shown ahead of it. */
  readonly under: <T>(mutations: readonly Mutation[], applyThem: () => T) => T;
  /** The server has dealt with the batch: its word stands, whether it took the batch or refused it. */
  readonly settle: (number: number) => void;
}

export const makePreviews = (
  workbook: Workbook,
  apply: (mutations: readonly Mutation[]) => void,
): Previews => {
  let shown: readonly Preview[] = [];

  const matrixOf = (sheetId: string) => workbook.getSheetBySheetId(sheetId)?.getCellMatrix();
  const readCells = ({ params }: Mutation): Original[] => {
    const { subUnitId: sheetId = '', cellValue } = params as CellParams;
    const matrix = matrixOf(sheetId);
    return Object.entries(cellValue ?? {}).flatMap(([row, cells]) =>
      Object.keys(cells ?? {}).map((column) => {
        const cell = matrix?.getValue(Number(row), Number(column));
        return { sheetId, row: Number(row), column: Number(column), cell: structuredClone(cell) };
      }),
    );
  };
  const draw = (preview: Preview): void => {
    preview.originals = preview.mutations.flatMap(readCells).toReversed();
    apply(preview.mutations);
  };
  const takeAway = (preview: Preview): void => {
    for (const { sheetId, row, column, cell } of preview.originals) {
      const matrix = matrixOf(sheetId);
      if (cell) matrix?.setValue(row, column, structuredClone(cell));
      else matrix?.realDeleteValue(row, column);
    }
  };
  const takeAllAway = (): void => {
    for (const preview of shown.toReversed()) takeAway(preview);
  };
  /** The cells were put back behind Univer's back: tell it, so that they are drawn. */
  const drawOriginals = ({ originals }: Preview): void => {
    apply(
      originals.map(({ sheetId, row, column, cell }) => ({
        id: VALUES_MUTATION,
        params: {
          unitId: workbook.getUnitId(),
          subUnitId: sheetId,
          cellValue: { [row]: { [column]: cell ?? { v: null } } },
        },
      })),
    );
  };

  return {
    show: (number, mutations) => {
      if (!canShow(mutations)) return;
      const preview: Preview = { number, mutations, originals: [] };
      shown = [...shown, preview];
      draw(preview);
    },
    under: (mutations, applyThem) => {
      takeAllAway();
      const result = applyThem();
      // Where the words belong now only the echo can tell.
      if (mutations.some(movesCells)) shown = [];
      for (const preview of shown) draw(preview);
      return result;
    },
    settle: (number) => {
      const settled = shown.find((preview) => preview.number === number);
      if (!settled) return;
      takeAllAway();
      shown = shown.filter((preview) => preview !== settled);
      drawOriginals(settled);
      for (const preview of shown) draw(preview);
    },
  };
};
