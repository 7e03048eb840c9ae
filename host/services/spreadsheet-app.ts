/** SpreadsheetApp: where every script begins. */
import { parseA1 } from '../engine/a1.ts';
import type { Execution } from './execution.ts';
import { type RangeSelf, serveRange } from './range-self.ts';
import { type Members, refuse, type ServiceObject, serve } from './service-object.ts';

export interface SheetSelf {
  readonly sheet: string;
}

export const serveSheet = (sheet: string): ServiceObject<SheetSelf> => serve('Sheet', { sheet });

export const serveSpreadsheet = (): ServiceObject<null> => serve('Spreadsheet', null);

export const activeSheet = (run: Execution) => serveSheet(run.session.selection().sheet);

export const activeRange = (run: Execution) => {
  const { sheet, areas } = run.session.selection();
  const last = areas.at(-1);
  return last ? serveRange(run, sheet, last) : null;
};

export const currentCell = (run: Execution) => {
  const { sheet, cell } = run.session.selection();
  const { row, column } = cell;
  return serveRange(run, sheet, {
    startRow: row,
    endRow: row,
    startColumn: column,
    endColumn: column,
  });
};

export const activeRangeList = (run: Execution) => {
  const { sheet, areas } = run.session.selection();
  return serve('RangeList', { sheet, areas });
};

export const selectRange = (run: Execution, range: ServiceObject<RangeSelf>) => {
  run.session.select(range.self.sheet, [range.self.area]);
  run.tellSelection();
  return range;
};

export const selectSheet = (run: Execution, sheet: ServiceObject<SheetSelf>) => {
  run.session.showSheet(sheet.self.sheet);
  run.tellSelection();
  return sheet;
};

/** A1 notation, with or without a sheet's name, or a named range; null if it is none. */
export const findRange = (run: Execution, text: string, sheet: string) => {
  const { book } = run;
  const named = run.host.findName(text);
  if (named) return serveRange(run, named.sheet, named.area);
  const plain = parseA1(text, { rows: 1, columns: 1 });
  if (!plain) return null;
  const key = plain.sheet === null ? sheet : run.host.sheetNamed(plain.sheet);
  if (key === null) return null;
  const worksheet = book.grid.sheet(key);
  const size = { rows: worksheet.getRowCount(), columns: worksheet.getColumnCount() };
  const found = parseA1(text, size);
  return found && serveRange(run, key, found.area);
};

export const spreadsheetApp: Members<null> = {
  getActive: () => serveSpreadsheet(),
  getActiveSpreadsheet: () => serveSpreadsheet(),
  getActiveSheet: ({ run }) => activeSheet(run),
  getActiveRange: ({ run }) => activeRange(run),
  getActiveRangeList: ({ run }) => activeRangeList(run),
  getCurrentCell: ({ run }) => currentCell(run),
  getSelection: ({ run }) => serve('Selection', run.session.selection()),
  setActiveSheet: ({ run }, sheet: ServiceObject<SheetSelf>) => selectSheet(run, sheet),
  setActiveRange: ({ run }, range: ServiceObject<RangeSelf>) => selectRange(run, range),
  setCurrentCell: ({ run }, range: ServiceObject<RangeSelf>) => selectRange(run, range),
  setActiveSpreadsheet: () => undefined,
  flush: ({ run }) => {
    run.settle();
    run.host.tell(run.person.id);
  },
  getUi: ({ run }) =>
    run.hasUi ? serve('Ui', null) : refuse('Cannot call SpreadsheetApp.getUi() from this context.'),
};
