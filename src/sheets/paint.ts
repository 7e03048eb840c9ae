/** Paints a design onto a sheet: looks, colours by rule, drop-downs, notes and guards. */
import type { Area } from '../domain/workbook/a1.ts';
import type { Choice, ColourRule, Dress, Guard, TabDesign } from '../domain/workbook/design.ts';
import { font } from '../domain/workbook/designs/palette.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const rangeOf = (sheet: Sheet, { row, column, rows, columns }: Area): Range =>
  sheet.getRange(row, column, rows, columns);

const wrapStrategy = (wrap: NonNullable<Dress['wrap']>) =>
  ({
    wrap: SpreadsheetApp.WrapStrategy.WRAP,
    clip: SpreadsheetApp.WrapStrategy.CLIP,
    overflow: SpreadsheetApp.WrapStrategy.OVERFLOW,
  })[wrap];

export const paintDress = (sheet: Sheet, dresses: readonly Dress[]): void => {
  for (const dress of dresses) {
    const range = rangeOf(sheet, dress.area);
    if (dress.background !== undefined) range.setBackground(dress.background);
    if (dress.color !== undefined) range.setFontColor(dress.color);
    if (dress.bold !== undefined) range.setFontWeight(dress.bold ? 'bold' : 'normal');
    if (dress.italic !== undefined) range.setFontStyle(dress.italic ? 'italic' : 'normal');
    if (dress.size !== undefined) range.setFontSize(dress.size);
    if (dress.wrap !== undefined) range.setWrapStrategy(wrapStrategy(dress.wrap));
    if (dress.vertical !== undefined) range.setVerticalAlignment(dress.vertical);
    if (dress.horizontal !== undefined) range.setHorizontalAlignment(dress.horizontal);
    if (dress.format !== undefined) range.setNumberFormat(dress.format);
  }
};

const makeRule = (sheet: Sheet, rule: ColourRule): Rule => {
  const builder = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(rule.formula)
    .setRanges([rangeOf(sheet, rule.area)]);
  if (rule.background !== undefined) builder.setBackground(rule.background);
  if (rule.color !== undefined) builder.setFontColor(rule.color);
  if (rule.bold) builder.setBold(true);
  if (rule.italic) builder.setItalic(true);
  if (rule.strike) builder.setStrikethrough(true);
  return builder.build();
};

/** A rule's formula without its addresses: rows and columns that came in have moved those. */
const shapeOf = (formula: string): string =>
  formula.replace(/\$?[A-Z]{1,3}\$?\d+/g, '#').replace(/\s+/g, '');

const formulaOf = (rule: Rule): string =>
  String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? '');

/** Ours first, in order; rules that a person made stay, behind ours. */
export const paintRules = (sheet: Sheet, rules: readonly ColourRule[]): void => {
  const ours = new Set(rules.map(({ formula }) => shapeOf(formula)));
  const others = sheet
    .getConditionalFormatRules()
    .filter((rule) => !ours.has(shapeOf(formulaOf(rule))));
  sheet.setConditionalFormatRules([...rules.map((rule) => makeRule(sheet, rule)), ...others]);
};

export const paintChoices = (sheet: Sheet, choices: readonly Choice[]): void => {
  for (const choice of choices) {
    const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
    switch (choice.kind) {
      case 'list':
        builder.requireValueInList([...choice.values], true).setHelpText(choice.help);
        break;
      case 'whole-number':
      case 'number':
        builder.requireNumberGreaterThanOrEqualTo(choice.least).setHelpText(choice.help);
        break;
      case 'checkbox':
        builder.requireCheckbox();
        break;
    }
    rangeOf(sheet, choice.area).setDataValidation(builder.build());
  }
};

/** Warned before an edit, never kept from it: so no address of an editor is read. */
const paintGuards = (sheet: Sheet, guards: readonly Guard[]): void => {
  for (const guard of guards) {
    rangeOf(sheet, guard.area).protect().setDescription(guard.says).setWarningOnly(true);
  }
};

const paintSizes = (sheet: Sheet, design: TabDesign): void => {
  for (const { column, count, width } of design.widths) {
    sheet.setColumnWidths(column, count, width);
  }
  for (const { row, count, height } of design.heights) {
    sheet.setRowHeightsForced(row, count, height);
  }
  for (const column of design.hiddenColumns) sheet.hideColumns(column);
};

const paintFrozen = (sheet: Sheet, design: TabDesign): void => {
  sheet.setFrozenRows(design.frozenRows);
  sheet.setFrozenColumns(design.frozenColumns);
};

/** What can be put back without touching what a person chose: freezing, colours by rule, drop-downs. */
export const paintAgain = (sheet: Sheet, design: TabDesign): void => {
  paintFrozen(sheet, design);
  paintRules(sheet, design.rules);
  paintChoices(sheet, design.choices);
};

/** Everything, on a new sheet. */
export const paintAll = (sheet: Sheet, design: TabDesign): void => {
  const all = { row: 1, column: 1, rows: design.rows, columns: design.columns };
  rangeOf(sheet, all).setFontFamily(font);
  paintDress(sheet, design.dress);
  paintSizes(sheet, design);
  paintAgain(sheet, design);
  for (const { row, column, text } of design.notes) sheet.getRange(row, column).setNote(text);
  paintGuards(sheet, design.guards);
  sheet.setTabColor(design.colour);
};
