/** A formula without a function for arrays gives one value in Sheets, where the engine would spill. */
import type { FunctionVariantType } from '@univerjs/engine-formula';
import type { Injector } from './grid.ts';
import type { UniverModule } from './realm.ts';

/** Functions whose result spills in Sheets by itself, or that work over arrays inside. */
const SPILLING = new Set(
  `ARRAYFORMULA ARRAY_CONSTRAIN BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER FLATTEN FREQUENCY GROWTH
  HSTACK IMPORTRANGE INDEX INDIRECT LINEST LOGEST MAKEARRAY MAP MINVERSE MMULT MUNIT OFFSET QUERY RANDARRAY REDUCE
  REGEXEXTRACT SCAN SEQUENCE SORT SORTN SPLIT SUMPRODUCT TAKE TOCOL TOROW TRANSPOSE TREND UNIQUE VSTACK WRAPCOLS
  WRAPROWS XLOOKUP`
    .split(/\s+/)
    .filter(Boolean),
);

const NAME = /([A-Z_][A-Z0-9_.]*)\s*\(/gi;

/** `isCustom`: functions of an add-on may give rows. */
const maySpill = (formula: string, isCustom: (name: string) => boolean): boolean => {
  const bare = formula.replaceAll(/"(?:[^"]|"")*"/g, '""');
  if (bare.includes('{')) return true;
  return Array.from(bare.matchAll(NAME)).some(([, name = '']) => {
    const upper = name.toUpperCase();
    return SPILLING.has(upper) || isCustom(upper);
  });
};

interface RuntimeInside {
  readonly _currentUnitId: string;
  readonly _currentSubUnitId: string;
  readonly currentRow: number;
  readonly currentColumn: number;
  setRuntimeData(variant: FunctionVariantType): void;
}

interface ManyCells {
  isArray(): boolean;
  isReferenceObject(): boolean;
  isValueObject(): boolean;
  getRangePosition(): {
    readonly startRow: number;
    readonly endRow: number;
    readonly startColumn: number;
    readonly endColumn: number;
  };
  toArrayValueObject?(): ManyCells;
  get?(row: number, column: number): FunctionVariantType | null;
}

/** The value in the formula's own row or column, as Sheets picks it from a bare range. */
const intersect = (
  module: UniverModule,
  variant: ManyCells,
  row: number,
  column: number,
): FunctionVariantType => {
  const { startRow, endRow, startColumn, endColumn } = variant.getRangePosition();
  const inRow = startColumn === endColumn && row >= startRow && row <= endRow;
  const inColumn = startRow === endRow && column >= startColumn && column <= endColumn;
  const placed = variant.isReferenceObject() && (inRow || inColumn);
  const cells = variant.isReferenceObject() ? variant.toArrayValueObject?.() : variant;
  const found = placed
    ? cells?.get?.(inRow ? row - startRow : 0, inColumn ? column - startColumn : 0)
    : undefined;
  if (found) return found;
  const made = placed
    ? module.NullValueObject.create()
    : module.ErrorValueObject.create('#VALUE!' as never);
  return made;
};

const isMany = (variant: ManyCells): boolean => {
  if (!variant.isReferenceObject() && !(variant.isValueObject() && variant.isArray())) return false;
  const { startRow, endRow, startColumn, endColumn } = variant.getRangePosition();
  return startRow !== endRow || startColumn !== endColumn;
};

/** Once for each realm. */
export const intersectBareRanges = (
  module: UniverModule,
  injector: Injector,
  isCustom: (name: string) => boolean,
): void => {
  const runtime = injector.get(module.IFormulaRuntimeService) as unknown as RuntimeInside;
  const formulas = injector.get(module.FormulaDataModel);
  const old = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (variant) => {
    const many = variant as unknown as ManyCells;
    if (!isMany(many)) return old(variant);
    const { currentRow, currentColumn, _currentSubUnitId, _currentUnitId } = runtime;
    const formula = formulas.getFormulaStringByCell(
      currentRow,
      currentColumn,
      _currentSubUnitId,
      _currentUnitId,
    );
    if (!formula || maySpill(formula, isCustom)) return old(variant);
    return old(intersect(module, many, currentRow, currentColumn));
  };
};
