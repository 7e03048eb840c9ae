/** Named ranges of the workbook. */
import { type Area, makeCellA1, makeSheetPrefix, parseA1 } from './a1.ts';
import type { Grid } from './grid.ts';
import { findSheet } from './sheets.ts';

export interface NamedArea {
  readonly name: string;
  /** null once its cells are deleted. */
  readonly place: { readonly sheet: string; readonly area: Area } | null;
}

const SET = 'formula.mutation.set-defined-name';
const REMOVE = 'formula.mutation.remove-defined-name';

const makeAbsolute = (row: number, column: number) =>
  makeCellA1(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');

const readPlace = (grid: Grid, reference: string): NamedArea['place'] => {
  const found = parseA1(reference.replace(/^=/, ''), { rows: 1000, columns: 1000 });
  const key = found?.sheet ? findSheet(grid, found.sheet)?.key : undefined;
  return found && key !== undefined ? { sheet: key, area: found.area } : null;
};

const mapOf = (grid: Grid) => {
  const service = grid.injector.get(grid.realm.module.IDefinedNamesService);
  return Object.values(service.getDefinedNameMap(grid.unitId) ?? {});
};

export const listNames = (grid: Grid): NamedArea[] =>
  mapOf(grid).map(({ name, formulaOrRefString }) => ({
    name,
    place: readPlace(grid, formulaOrRefString),
  }));

/** Makes the name, or moves it to another place. */
export const writeName = (
  grid: Grid,
  name: string,
  { sheet, area }: { readonly sheet: string; readonly area: Area },
): void => {
  const old = mapOf(grid).find((one) => one.name.toLowerCase() === name.toLowerCase());
  const from = makeAbsolute(area.startRow, area.startColumn);
  const to = makeAbsolute(area.endRow, area.endColumn);
  const prefix = makeSheetPrefix(grid.sheet(sheet).getName());
  grid.mutate(SET, {
    id: old?.id ?? `name${grid.realm.nextNumber()}x${Math.floor(Math.random() * 1e9)}`,
    name,
    formulaOrRefString: `${prefix}!${from === to ? from : `${from}:${to}`}`,
    localSheetId: 'AllDefaultWorkbook',
  });
};

export const removeName = (grid: Grid, name: string): void => {
  const old = mapOf(grid).find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (old) grid.mutate(REMOVE, { ...old });
};
