/** Where the engine differs from Sheets and can be set right from outside. */
import type { ICellData } from '@univerjs/core';
import type { BaseValueObject } from '@univerjs/engine-formula';
import type { UniverModule } from './realm.ts';
import { useStyleHashes } from './style-ids.ts';

interface ReferenceInside {
  getRangePosition(): { readonly startRow: number; readonly startColumn: number };
  getCellData(row: number, column: number): ICellData | null | undefined;
  _checkIfWorksheetMiss(): boolean;
}

const isEmpty = (cell: ICellData | null | undefined): boolean =>
  cell == null || ((cell.v === null || cell.v === undefined) && !cell.p);

/** `=Z9` of an empty cell is empty in Sheets; the engine would say 0. */
const keepEmptyCellsEmpty = (module: UniverModule) => {
  const prototype = module.BaseReferenceObject.prototype as unknown as ReferenceInside & {
    getFirstCell(): BaseValueObject;
  };
  const { getFirstCell } = prototype;
  prototype.getFirstCell = function (this: ReferenceInside) {
    if (!this._checkIfWorksheetMiss()) {
      const { startRow, startColumn } = this.getRangePosition();
      if (isEmpty(this.getCellData(startRow, startColumn))) return module.NullValueObject.create();
    }
    return getFirstCell.call(this);
  };
};

/**
 * The engine keeps the parsed text of formulas, yet changes it while it binds the names of LET and LAMBDA: a second
 * formula of the same text would fail with #VALUE!. Such texts are parsed anew each time.
 */
const parseNamesAnew = (module: UniverModule) => {
  const prototype = module.LexerTreeBuilder.prototype;
  const { treeBuilder } = prototype;
  prototype.treeBuilder = function (this: typeof prototype, formula, ...rest) {
    // Disposing of any builder empties the cache that they all share.
    if (/\b(?:LET|LAMBDA)\s*\(/i.test(formula)) new module.LexerTreeBuilder().dispose();
    return treeBuilder.call(this, formula, ...rest);
  };
};

/** Once for each realm, before anything is made in it. */
export const repairEngine = (module: UniverModule): void => {
  useStyleHashes(module.Styles);
  module.ERROR_TYPE_SET.add('#ERROR!' as never);
  // The colors of formula rules are worked out by the host's own evaluator, for the cells in question only.
  module.ConditionalFormattingFormulaService.prototype.registerFormulaWithRange = () => {};
  keepEmptyCellsEmpty(module);
  parseNamesAnew(module);
};
