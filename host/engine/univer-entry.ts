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
  ERROR_TYPE_SET,
  ErrorValueObject,
  FormulaDataModel,
  FunctionType,
  IDefinedNamesService,
  IDependencyManagerService,
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
  ConditionalFormattingFormulaService,
  ConditionalFormattingRuleModel,
  ERROR_TYPE_SET,
  ErrorValueObject,
  FormulaDataModel,
  FunctionType,
  ICommandService,
  IDefinedNamesService,
  IDependencyManagerService,
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
