/** Which parts of Univer the page loads: the smallest set that shows all that Sheets shows of a tab. */
import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import designWords from '@univerjs/design/locale/en-US';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import docsWords from '@univerjs/docs-ui/locale/en-US';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import sheetsWords from '@univerjs/sheets/locale/en-US';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import rulesWords from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import validationWords from '@univerjs/sheets-data-validation-ui/locale/en-US';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import formulaWords from '@univerjs/sheets-formula/locale/en-US';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import formulaBarWords from '@univerjs/sheets-formula-ui/locale/en-US';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNoteUIPlugin } from '@univerjs/sheets-note-ui';
import noteWords from '@univerjs/sheets-note-ui/locale/en-US';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import numberWords from '@univerjs/sheets-numfmt-ui/locale/en-US';
import { UniverSheetsSortPlugin } from '@univerjs/sheets-sort';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import sheetsUiWords from '@univerjs/sheets-ui/locale/en-US';
import { defaultTheme } from '@univerjs/themes';
import { UniverUIPlugin } from '@univerjs/ui';
import uiWords from '@univerjs/ui/locale/en-US';
import { hiddenMenus } from './hidden-menus.ts';

const words = mergeLocales(
  designWords,
  uiWords,
  docsWords,
  sheetsWords,
  sheetsUiWords,
  formulaWords,
  formulaBarWords,
  numberWords,
  validationWords,
  rulesWords,
  noteWords,
);

const registerSheets = (univer: Univer): void => {
  // Only the server calculates: values and spilled results arrive as mutations.
  univer.registerPlugin(UniverSheetsPlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsUIPlugin, {
    protectedRangeShadow: false,
    disableForceStringAlert: true,
    disableForceStringMark: true,
    menu: hiddenMenus,
  });
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin, { menu: hiddenMenus });
  univer.registerPlugin(UniverSheetsNumfmtPlugin, {
    disableTextFormatMark: true,
    disableTextFormatAlert: true,
  });
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin, { menu: hiddenMenus });
};

const registerExtras = (univer: Univer): void => {
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin, {
    menu: hiddenMenus,
    showEditOnDropdown: false,
    showSearchOnDropdown: false,
  });
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin, { menu: hiddenMenus });
  univer.registerPlugin(UniverSheetsNotePlugin);
  univer.registerPlugin(UniverSheetsNoteUIPlugin, { menu: hiddenMenus });
  univer.registerPlugin(UniverSheetsSortPlugin);
};

/** A Univer without a workbook, drawing into `container`. */
export const startUniver = (container: HTMLElement): Univer => {
  const univer = new Univer({
    theme: defaultTheme,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: words },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: true,
    footer: true,
    contextMenu: true,
    ribbonType: 'simple',
    menu: hiddenMenus,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  registerSheets(univer);
  registerExtras(univer);
  return univer;
};
