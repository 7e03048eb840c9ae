/** Color rules are worked out in the window, for the cells on screen; Univer's own way would calculate them all. */
import {
  CellValueType,
  type ICellData,
  type Injector,
  type Nullable,
  ObjectMatrix,
  type Workbook,
} from '@univerjs/core';
import { FormulaDataModel, FormulaResultStatus } from '@univerjs/engine-formula';
import {
  CFSubRuleType,
  ConditionalFormattingFormulaService,
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
} from '@univerjs/sheets-conditional-formatting';
import { type ColourTest, compileColourFormula, type Scalar } from '../../engine/colour-rules.ts';
import type { Mutation } from '../../protocol.ts';

const TOUCHES_VALUES = /set-range-values|set-array-formula-data|insert-|remove-|move-|reorder/;
const SPARKLINE = '\u2063';

type ReadSheetCell = (sheetId: string, row: number, column: number) => Scalar;

const tests = new Map<string, ColourTest | null>();

const testOf = (formula: string): ColourTest | null => {
  const known = tests.get(formula);
  if (known !== undefined) return known;
  const test = compileColourFormula(formula);
  tests.set(formula, test);
  return test;
};

const scalarOf = (cell: Nullable<ICellData>): Scalar => {
  const value = cell?.v;
  if (cell?.t === CellValueType.BOOLEAN) return Number(value) === 1;
  if (cell?.t === CellValueType.NUMBER) return Number(value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && !value.startsWith(SPARKLINE) ? value : '';
};

const reader = (injector: Injector, workbook: Workbook): ReadSheetCell => {
  const unitId = workbook.getUnitId();
  const spills = injector.get(FormulaDataModel);
  return (sheetId, row, column) => {
    if (row < 0 || column < 0) return '';
    const own = workbook.getSheetBySheetId(sheetId)?.getCellRaw(row, column);
    if (own?.v !== undefined && own.v !== null) return scalarOf(own);
    return scalarOf(spills.getArrayFormulaCellData()[unitId]?.[sheetId]?.[row]?.[column]);
  };
};

/** The grid that is open; a page has one at a time. */
let read: ReadSheetCell = () => '';

/** What Univer asks instead of its formula engine. */
const useOwnRules = (): void => {
  const service = ConditionalFormattingFormulaService.prototype;
  service.registerFormulaWithRange = () => {};
  service.getFormulaMatrix = () => ({
    status: FormulaResultStatus.SUCCESS,
    result: new ObjectMatrix<boolean>(),
  });
  service.getFormulaResultWithCoords = (_unit, sheetId, _rule, formula, row = 0, column = 0) => ({
    status: FormulaResultStatus.SUCCESS,
    result: testOf(formula)?.((r, c) => read(sheetId, r, c), row, column) ?? false,
  });
};

useOwnRules();

export interface ColourRules {
  /** Colors again what these mutations may have changed. */
  readonly after: (mutations: readonly Mutation[]) => void;
}

export const colourRules = (injector: Injector, workbook: Workbook): ColourRules => {
  read = reader(injector, workbook);
  const unitId = workbook.getUnitId();
  const rules = injector.get(ConditionalFormattingRuleModel);
  const view = injector.get(ConditionalFormattingViewModel);
  return {
    after: (mutations) => {
      const sheetId = workbook.getActiveSheet(true)?.getSheetId();
      if (sheetId === undefined || !mutations.some(({ id }) => TOUCHES_VALUES.test(id))) return;
      for (const { rule, cfId } of rules.getSubunitRules(unitId, sheetId) ?? [])
        if ('subType' in rule && rule.subType === CFSubRuleType.formula)
          view.markRuleDirty(unitId, sheetId, cfId);
    },
  };
};
