/** Members of a Sheet. */

import { parseColour } from '../engine/colours.ts';
import { copyTab } from '../engine/copy-tab.ts';
import { readSheet } from '../engine/read-cells.ts';
import {
  freeSheetName,
  listSheets,
  renameSheet,
  setSheetHidden,
  sheetIdOf,
} from '../engine/sheets.ts';
import { sortArea } from '../engine/sort-rows.ts';
import { enumValue } from './member-list.ts';
import { areaOf, type RangeSelf, serveRange } from './range-self.ts';
import { toWritten } from './range-values.ts';
import { type Call, type Members, refuse, type ServiceObject, serve } from './service-object.ts';
import { sheetLines } from './sheet-lines.ts';
import {
  activeRange,
  currentCell,
  findRange,
  type SheetSelf,
  selectRange,
  selectSheet,
  serveSpreadsheet,
} from './spreadsheet-app.ts';

type SheetCall = Call<SheetSelf>;

const used = ({ run, self }: SheetCall) => {
  run.settle();
  return readSheet(run.book.grid, self.sheet).used();
};

const setHidden = (call: SheetCall, hidden: boolean) => {
  const { run, self } = call;
  run.allow(null);
  const visible = listSheets(run.book.grid).filter((sheet) => !sheet.hidden);
  if (hidden && visible.length === 1 && visible[0]?.key === self.sheet)
    refuse("You can't hide all the sheets in a document.");
  setSheetHidden(run.book.grid, self.sheet, hidden);
  return call.it;
};

const setTabColor = (call: SheetCall, color: string | null) => {
  call.run.allow(null);
  call.run.book.grid.command('sheet.command.set-tab-color', call.self.sheet, {
    value: color === null ? '' : (parseColour(color) ?? ''),
  });
  return call.it;
};

const rename = (call: SheetCall, name: string) => {
  const { run, self } = call;
  run.now(null);
  const other = run.host.sheetNamed(name);
  if (other !== null && other !== self.sheet)
    refuse(`A sheet with the name "${name}" already exists. Please enter another name.`);
  renameSheet(run.book.grid, self.sheet, name);
  return call.it;
};

const appendRow = (call: SheetCall, values: readonly unknown[]) => {
  const { run, self } = call;
  const written = values.map((value) => toWritten(run, value));
  const row = used(call).rows;
  const worksheet = run.book.grid.sheet(self.sheet);
  const width = worksheet.getColumnCount();
  if (row >= worksheet.getRowCount()) sheetLines.appendAtEnd(call, 'row', 1);
  if (written.length > width) sheetLines.appendAtEnd(call, 'column', written.length - width);
  run.later({
    where: { sheet: self.sheet, area: areaOf(row + 1, 1, 1, Math.max(1, written.length)) },
    apply: (writer) => {
      for (const [column, value] of written.entries()) writer.write(self.sheet, row, column, value);
    },
  });
  return call.it;
};

const getRange = (call: SheetCall, args: readonly unknown[]) => {
  const { run, self } = call;
  if (typeof args[0] === 'string' && args.length === 1)
    return findRange(run, args[0], self.sheet) ?? refuse('Range not found');
  const [row = 1, column = 1, rows = 1, columns = 1] = args.map(Number);
  return serveRange(run, self.sheet, areaOf(row, column, rows, columns));
};

const worksheetOf = ({ run, self }: SheetCall) => run.book.grid.sheet(self.sheet);

export const sheetMembers: Members<SheetSelf> = {
  ...sheetLines.members,
  getName: (call) => worksheetOf(call).getName(),
  getSheetName: (call) => worksheetOf(call).getName(),
  setName: (call, name: string) => rename(call, name),
  getSheetId: ({ self }) => sheetIdOf(self.sheet),
  getIndex: ({ run, self }) =>
    listSheets(run.book.grid).findIndex((sheet) => sheet.key === self.sheet) + 1,
  getParent: () => serveSpreadsheet(),
  getType: () => enumValue('SheetType', 'GRID'),
  getRange: (call, ...args: unknown[]) => getRange(call, args),
  getRangeList: (call, notations: readonly string[]) => {
    const found = notations.map((text) => findRange(call.run, text, call.self.sheet));
    const areas = found.map((range) => range?.self.area ?? refuse('Range not found'));
    return serve('RangeList', { sheet: call.self.sheet, areas });
  },
  getLastRow: (call) => used(call).rows,
  getLastColumn: (call) => used(call).columns,
  getMaxRows: (call) => worksheetOf(call).getRowCount(),
  getMaxColumns: (call) => worksheetOf(call).getColumnCount(),
  getDataRange: (call) => {
    const { rows, columns } = used(call);
    return serveRange(
      call.run,
      call.self.sheet,
      areaOf(1, 1, Math.max(1, rows), Math.max(1, columns)),
    );
  },
  getSheetValues: (call, row: number, column: number, rows: number, columns: number) => {
    const range = serveRange(call.run, call.self.sheet, areaOf(row, column, rows, columns));
    return call.run.callMember(range, 'getValues', []);
  },
  appendRow: (call, values: readonly unknown[]) => appendRow(call, values),
  activate: ({ run, it }) => selectSheet(run, it),
  getActiveRange: ({ run }) => activeRange(run),
  getActiveCell: ({ run }) => currentCell(run),
  getCurrentCell: ({ run }) => currentCell(run),
  getSelection: ({ run }) => serve('Selection', run.session.selection()),
  setActiveRange: ({ run }, range: ServiceObject<RangeSelf>) => selectRange(run, range),
  setActiveSelection: ({ run }, range: ServiceObject<RangeSelf>) => selectRange(run, range),
  setCurrentCell: ({ run }, range: ServiceObject<RangeSelf>) => selectRange(run, range),
  hideSheet: (call) => setHidden(call, true),
  showSheet: (call) => setHidden(call, false),
  isSheetHidden: (call) => worksheetOf(call).getConfig().hidden === 1,
  setTabColor: (call, color: string | null) => setTabColor(call, color),
  getTabColor: (call) => worksheetOf(call).getConfig().tabColor || null,
  setHiddenGridlines: (call, hidden: boolean) => {
    call.run.allow(null);
    call.run.book.grid.mutate('sheet.mutation.toggle-gridlines', {
      subUnitId: call.self.sheet,
      showGridlines: hidden ? 0 : 1,
    });
    return call.it;
  },
  hasHiddenGridlines: (call) => worksheetOf(call).getConfig().showGridlines === 0,
  copyTo: (call) => {
    const { run, self } = call;
    run.now(null);
    const name = run.book.grid.sheet(self.sheet).getName();
    const free = freeSheetName(run.book.grid, (count) =>
      count === 1 ? `Copy of ${name}` : `Copy of ${name} ${count}`,
    );
    return serve('Sheet', { sheet: copyTab(run.book, self.sheet, free) });
  },
  clear: (call) => {
    const all = serveRange(call.run, call.self.sheet, wholeOf(call));
    call.run.callMember(all, 'clear', []);
    return call.it;
  },
  clearContents: (call) => {
    const all = serveRange(call.run, call.self.sheet, wholeOf(call));
    call.run.callMember(all, 'clearContent', []);
    return call.it;
  },
  sort: (call, column: number, ascending = true) => {
    const { run, self } = call;
    const { rows, columns } = used(call);
    const frozen = Math.max(0, run.book.grid.sheet(self.sheet).getFreeze().ySplit);
    if (rows <= frozen) return call.it;
    const area = areaOf(frozen + 1, 1, rows - frozen, Math.max(columns, column));
    run.now({ sheet: self.sheet, area });
    sortArea(run.book, self.sheet, area, [{ column: column - 1, ascending }]);
    return call.it;
  },
  getFilter: () => null,
};

const wholeOf = (call: SheetCall) => {
  const worksheet = worksheetOf(call);
  return areaOf(1, 1, worksheet.getRowCount(), worksheet.getColumnCount());
};
