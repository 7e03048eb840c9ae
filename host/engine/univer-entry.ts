/** What is bundled into the Univer realm: the spreadsheet model without any page. */
import {
  ICommandService,
  IResourceLoaderService,
  IUndoRedoService,
  IUniverInstanceService,
  type IWorkbookData,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  numfmt,
  Styles,
  Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  BooleanValueObject,
  CELL_INVERTED_INDEX_CACHE,
  ERROR_TYPE_SET,
  ErrorValueObject,
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaDataModel,
  FunctionType,
  ICalculateFormulaService,
  IDefinedNamesService,
  IDependencyManagerService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  LexerTreeBuilder,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import {
  ConditionalFormattingFormulaService,
  ConditionalFormattingRuleModel,
  UniverSheetsConditionalFormattingPlugin,
} from '@univerjs/sheets-conditional-formatting';
import {
  SheetDataValidationModel,
  UniverSheetsDataValidationPlugin,
} from '@univerjs/sheets-data-validation';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { SheetsNoteModel, UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsSortPlugin } from '@univerjs/sheets-sort';

export {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  BooleanValueObject,
  CELL_INVERTED_INDEX_CACHE,
  ConditionalFormattingFormulaService,
  ConditionalFormattingRuleModel,
  ERROR_TYPE_SET,
  ErrorValueObject,
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaDataModel,
  FunctionType,
  ICalculateFormulaService,
  ICommandService,
  IDefinedNamesService,
  IDependencyManagerService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  IResourceLoaderService,
  IUndoRedoService,
  IUniverInstanceService,
  LexerTreeBuilder,
  LifecycleService,
  LifecycleStages,
  NullValueObject,
  NumberValueObject,
  numfmt,
  SheetDataValidationModel,
  SheetsNoteModel,
  StringValueObject,
  Styles,
  UniverInstanceType,
};

/** One Univer with the plugins that the host needs; workbooks are made in it one after another. */
export const startUniver = () => {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: 0 });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsSortPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  const injector = univer.__getInjector();
  const createWorkbook = (data: Partial<IWorkbookData>): Workbook =>
    univer.createUnit<Partial<IWorkbookData>, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  return { univer, injector, createWorkbook };
};

interface Calculator<Ranges> {
  _executeStep(): Promise<true | undefined>;
  _apply(again?: boolean): Promise<{ readonly runtimeFeatureRange: object } | undefined>;
  _getArrayFormulaDirtyRangeAndExcludedRange(
    spills: object,
    features: object,
  ): { readonly dirtyRanges: Ranges };
}

/**
 * Calculates again as long as `next` has something to load; gets what the first round itself asked for. It stands here
 * because what awaits a promise of the realm has to be made in the realm.
 */
export const calculateInRounds = <Ranges>(
  calculator: Calculator<Ranges>,
  next: (asked: Ranges | null) => boolean,
): void => {
  calculator._executeStep = async () => {
    const state = await calculator._apply();
    if (!state) return undefined;
    const { dirtyRanges } = calculator._getArrayFormulaDirtyRangeAndExcludedRange(
      {},
      state.runtimeFeatureRange,
    );
    for (let more = next(dirtyRanges); more; more = next(null)) await calculator._apply(true);
    return true;
  };
};
