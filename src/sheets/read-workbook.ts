/** Reads the workbook for one run: each block once, and only when it is asked for. */
import type { CellState, Ports, Selection } from '../app/ports.ts';
import type { Bank } from '../domain/bank.ts';
import type { Place } from '../domain/workbook/a1.ts';
import {
  type AnswersIndex,
  findAnswersFrame,
  makeAnswersIndex,
} from '../domain/workbook/answers-index.ts';
import type { Cell, Grid } from '../domain/workbook/cells.ts';
import { makeRankListIndex } from '../domain/workbook/rank-list-index.ts';
import { makeSettingsIndex } from '../domain/workbook/settings-index.ts';
import { programKey, sampleKey, type TabId } from '../domain/workbook/tabs.ts';
import { makeAnchors } from './anchors.ts';
import { once } from './once.ts';
import { wholeColumn } from './whole-column.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type RawCell = Cell | Date;

/** Rows at the top among which the labels are looked for. */
const topRows = 20;

/** A date as ISO text in the spreadsheet's time zone; made only when a date turns up. */
const makeSayDate = (timeZone: () => string): ((date: Date) => string) => {
  const format = once(
    () =>
      new Intl.DateTimeFormat('en-CA', {
        timeZone: timeZone(),
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
      }),
  );
  return (date) => format().format(date);
};

const isDate = (cell: RawCell): cell is Date =>
  Object.prototype.toString.call(cell) === '[object Date]';

const readAnswers = (sheet: Sheet): AnswersIndex | null => {
  const rows = sheet.getMaxRows();
  const columns = sheet.getMaxColumns();
  const top = sheet.getRange(1, 1, Math.min(topRows, rows), columns).getDisplayValues();
  const frame = findAnswersFrame(top);
  if (!frame) return null;
  const places = [frame.idColumn, frame.audienceColumn, frame.questionColumn];
  const first = Math.min(...places);
  const block = sheet.getRange(1, first, rows, Math.max(...places) - first + 1).getDisplayValues();
  const fixed = block.map((cells) => places.map((column) => cells[column - first] ?? ''));
  return makeAnswersIndex(frame, top[frame.headerRow - 1] ?? [], fixed);
};

const readCell = (sheet: Sheet, { row, column }: Place): CellState => {
  const range = sheet.getRange(row, column);
  const value = range.getValue() as RawCell;
  const text = typeof value === 'string' ? value : range.getDisplayValue();
  return { text, formula: range.getFormula() };
};

const readRemembered = (sheet: Sheet, column: number): string | null => {
  const found = wholeColumn(sheet, column)
    .getDeveloperMetadata()
    .find((metadata) => metadata.getKey() === programKey);
  return found?.getValue() ?? null;
};

const readSampleQuestions = (sheet: Sheet): readonly string[] => {
  const found = sheet
    .getDeveloperMetadata()
    .find((metadata) => metadata.getKey() === sampleKey)
    ?.getValue();
  return found ? found.split(' ') : [];
};

/** Keeps what a reader gave for each tab. */
const byTab = <T>(read: (tab: TabId) => T): ((tab: TabId) => T) => {
  const known = new Map<TabId, T>();
  return (tab) => {
    const value = known.has(tab) ? (known.get(tab) as T) : read(tab);
    known.set(tab, value);
    return value;
  };
};

const whole = (sheet: Sheet) => sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());

export const readWorkbook = (book: Spreadsheet, bank: Bank): Ports => {
  const { find, found, tabOf } = makeAnchors(book);
  const timeZone = once(() => book.getSpreadsheetTimeZone());
  const sayDate = makeSayDate(timeZone);
  const sayCellValue = (cell: RawCell): Cell => (isDate(cell) ? sayDate(cell) : cell);
  const ofSheet = <T>(tab: TabId, read: (sheet: Sheet) => T, otherwise: T): T => {
    const sheet = find(tab);
    return sheet ? read(sheet) : otherwise;
  };
  const readGrid = byTab(
    (tab): Grid =>
      ofSheet(
        tab,
        (sheet) => (whole(sheet).getValues() as RawCell[][]).map((row) => row.map(sayCellValue)),
        [],
      ),
  );
  const readSelection = (): Selection | null => {
    const range = book.getActiveRange();
    if (!range) return null;
    const tab = tabOf(range.getSheet().getSheetId());
    return { tab, at: { row: range.getRow(), column: range.getColumn() } };
  };
  return {
    bank,
    today: once(() => sayDate(new Date())),
    readTabs: once(found),
    readAnswers: once(() => ofSheet('answers', readAnswers, null)),
    readRankList: once(() => {
      const grid = readGrid('rank-list');
      return grid.length > 0 ? makeRankListIndex(grid) : null;
    }),
    readSettings: once(() => {
      const grid = readGrid('settings');
      return grid.length > 0 ? makeSettingsIndex(grid) : null;
    }),
    readGrid,
    readFormulas: byTab((tab) => ofSheet(tab, (sheet) => whole(sheet).getFormulas(), [])),
    readFormats: byTab((tab) => ofSheet(tab, (sheet) => whole(sheet).getNumberFormats(), [])),
    readRules: byTab((tab) =>
      ofSheet(
        tab,
        (sheet) =>
          sheet
            .getConditionalFormatRules()
            .map((rule) => String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? '')),
        [],
      ),
    ),
    readCell: (tab, at) => ofSheet(tab, (sheet) => readCell(sheet, at), { text: '', formula: '' }),
    readSelection,
    readRemembered: (columns) =>
      ofSheet('answers', (sheet) => columns.map((column) => readRemembered(sheet, column)), []),
    readSampleQuestions: () => ofSheet('answers', readSampleQuestions, []),
  };
};
