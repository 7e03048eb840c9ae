/** What depends on the cells of a spill is calculated again when the spill grows, shrinks, changes or goes away. */
import type { ICellData } from '@univerjs/core';
import type { Area } from './a1.ts';
import type { Injector } from './grid.ts';
import type { UniverModule } from './realm.ts';
import type * as Entry from './univer-entry.ts';

/** By workbook, sheet, row and column of the formula. */
type Ranges = Record<string, Record<string, Record<number, Record<number, Area>>> | undefined>;

interface Matrix {
  getValue(row: number, column: number): ICellData | null | undefined;
  realDeleteValue(row: number, column: number): void;
}

type Cells = Record<string, Record<string, Matrix> | undefined>;

interface DirtyRange {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: Area;
}

interface RuntimeInside {
  readonly _currentUnitId: string;
  readonly _currentSubUnitId: string;
  readonly currentRow: number;
  readonly currentColumn: number;
  getUnitArrayFormula(): Ranges;
  getRuntimeArrayFormulaCellData(): Cells;
  setRuntimeData(variant: unknown): void;
  reset(): void;
}

interface ConfigInside {
  _forceCalculate: boolean;
  getArrayFormulaRange(): Ranges;
  getArrayFormulaCellData(): Cells;
  loadDirtyRangesAndExcludedCell(ranges: readonly DirtyRange[], excluded: object): void;
}

type CalculatorInside = Parameters<typeof Entry.calculateInRounds<readonly DirtyRange[]>>[0] & {
  execute(dataset: { readonly dirtyRanges: readonly DirtyRange[] }): Promise<void>;
};

interface ModelInside {
  getArrayFormulaRange(): Ranges;
  updateArrayFormulaCellData(unitId: string, sheetId: string, cells: object): boolean;
}

interface Spill {
  readonly area: Area | undefined;
  /** The cells as text, to tell two spills apart. */
  readonly text: string;
}

const NO_SPILL: Spill = { area: undefined, text: '' };

/** Spills that feed each other in a circle come to an end here; a chain of spills is never that long. */
const MOST_ROUNDS = 25;

const isIn = ({ startRow, endRow, startColumn, endColumn }: Area, row: number, column: number) =>
  row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;

const eachCell = (area: Area, work: (row: number, column: number) => void): void => {
  for (let row = area.startRow; row <= area.endRow; row += 1)
    for (let column = area.startColumn; column <= area.endColumn; column += 1) work(row, column);
};

/** Without the cell of the formula, which the engine follows itself. */
const coveredBy = ({ startRow, endRow, startColumn, endColumn }: Area): Area[] => [
  ...(endColumn > startColumn
    ? [{ startRow, endRow: startRow, startColumn: startColumn + 1, endColumn }]
    : []),
  ...(endRow > startRow ? [{ startRow: startRow + 1, endRow, startColumn, endColumn }] : []),
];

const readSpill = (area: Area | undefined, cells: Matrix | undefined): Spill => {
  if (!area) return NO_SPILL;
  const found: unknown[] = [];
  eachCell(area, (row, column) => found.push(cells?.getValue(row, column) ?? null));
  found[0] = null;
  return { area, text: JSON.stringify([area, found]) };
};

/**
 * The engine marks only the cells that a spill covers now, once, and goes on reading those that it has left. Here both
 * are marked where anything about them differs, and what is calculated from them may spill and change in its turn.
 */
export const followSpills = (module: UniverModule, injector: Injector): void => {
  const runtime = injector.get(module.IFormulaRuntimeService) as unknown as RuntimeInside;
  const config = injector.get(module.IFormulaCurrentConfigService) as unknown as ConfigInside;
  const calculator = injector.get(module.ICalculateFormulaService) as unknown as CalculatorInside;
  const model = injector.get(module.FormulaDataModel) as unknown as ModelInside;
  /** Spills as this calculation has left them so far. */
  const seen = new Map<string, Spill>();
  let changed: DirtyRange[] = [];
  let overwritten: DirtyRange[] = [];

  const forgetReadCells = (): void => {
    module.FORMULA_REF_TO_ARRAY_CACHE.clear();
    module.CELL_INVERTED_INDEX_CACHE.clear();
  };
  const dirtyRanges = (unitId: string, sheetId: string, area: Area | undefined): DirtyRange[] =>
    area ? coveredBy(area).map((range) => ({ unitId, sheetId, range })) : [];

  const setData = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (variant) => {
    const {
      _currentUnitId: unitId,
      _currentSubUnitId: sheetId,
      currentRow,
      currentColumn,
    } = runtime;
    const place = `${unitId}/${sheetId}/${currentRow}/${currentColumn}`;
    const oldCells = config.getArrayFormulaCellData()[unitId]?.[sheetId];
    const oldArea = config.getArrayFormulaRange()[unitId]?.[sheetId]?.[currentRow]?.[currentColumn];
    const before = seen.get(place) ?? readSpill(oldArea, oldCells);
    // A formula may be worked out twice; what it gave the first time does not count any more.
    const rowOfRanges = () => runtime.getUnitArrayFormula()[unitId]?.[sheetId]?.[currentRow];
    delete rowOfRanges()?.[currentColumn];
    setData(variant);
    const newCells = runtime.getRuntimeArrayFormulaCellData()[unitId]?.[sheetId];
    const after = readSpill(rowOfRanges()?.[currentColumn], newCells);
    if (before.text === after.text) return;
    seen.set(place, after);
    changed.push(
      ...dirtyRanges(unitId, sheetId, before.area),
      ...dirtyRanges(unitId, sheetId, after.area),
    );
    if (before.area)
      eachCell(before.area, (row, column) => {
        if (after.area && isIn(after.area, row, column)) return;
        oldCells?.realDeleteValue(row, column);
        newCells?.realDeleteValue(row, column);
      });
    forgetReadCells();
  };
  const reset = runtime.reset.bind(runtime);
  runtime.reset = () => {
    seen.clear();
    changed = [];
    reset();
  };

  let rounds = 0;
  module.calculateInRounds<readonly DirtyRange[]>(calculator, (asked) => {
    rounds = asked ? 1 : rounds + 1;
    const ranges = [...changed, ...(asked ?? [])];
    changed = [];
    if (ranges.length === 0 || rounds > MOST_ROUNDS) return false;
    forgetReadCells();
    config._forceCalculate = false;
    config.loadDirtyRangesAndExcludedCell(ranges, {});
    return true;
  });

  // A formula that is replaced or cleared has lost its spill before anything is calculated.
  const update = model.updateArrayFormulaCellData.bind(model);
  model.updateArrayFormulaCellData = (unitId, sheetId, cells) => {
    const areas = model.getArrayFormulaRange()[unitId]?.[sheetId];
    for (const [row, columns] of Object.entries(cells))
      for (const column of Object.keys((columns as object | null) ?? {}))
        overwritten.push(...dirtyRanges(unitId, sheetId, areas?.[Number(row)]?.[Number(column)]));
    return update(unitId, sheetId, cells);
  };
  const execute = calculator.execute.bind(calculator);
  calculator.execute = (dataset) => {
    const ranges = [...dataset.dirtyRanges, ...overwritten];
    overwritten = [];
    return execute({ ...dataset, dirtyRanges: ranges });
  };
};
