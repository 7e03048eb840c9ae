/** Members of a Spreadsheet. */
import { copyTab } from '../engine/copy-tab.ts';
import {
  deleteSheet,
  freeSheetName,
  insertSheet,
  listSheets,
  moveSheet,
  renameSheet,
} from '../engine/sheets.ts';
import type { Execution } from './execution.ts';
import type { RangeSelf } from './range-self.ts';
import { type Call, type Members, refuse, type ServiceObject, serve } from './service-object.ts';
import { sheetMembers } from './sheet.ts';
import {
  activeRange,
  activeRangeList,
  activeSheet,
  currentCell,
  findRange,
  type SheetSelf,
  selectRange,
  selectSheet,
  serveSheet,
} from './spreadsheet-app.ts';

type SpreadsheetCall = Call<null>;

const checkName = (run: Execution, name: string) => {
  if (name === '') refuse('The sheet name cannot be empty.');
  if (run.host.sheetNamed(name) !== null)
    refuse(`A sheet with the name "${name}" already exists. Please enter another name.`);
};

/** `insertSheet(name?, index?, options?)`, in any of its shapes. */
const insert = (call: SpreadsheetCall, args: readonly unknown[]) => {
  const { run } = call;
  run.allow(null);
  const { grid } = run.book;
  const name = args.find((arg) => typeof arg === 'string');
  const index = args.find((arg) => typeof arg === 'number');
  const options: { template?: unknown } | undefined = args.find(
    (arg) => typeof arg === 'object' && arg !== null,
  );
  if (name !== undefined) checkName(run, name);
  const wanted = name ?? freeSheetName(grid, (count) => `Sheet${count}`);
  const sheets = listSheets(grid);
  const active = sheets.findIndex((sheet) => sheet.key === run.session.selection().sheet);
  const at = Math.min(index ?? active + 1, sheets.length);
  const template = run.unwrap(options?.template) as ServiceObject<SheetSelf> | undefined;
  if (template) run.now(null);
  const key = template
    ? copyTab(run.book, template.self.sheet, wanted)
    : insertSheet(grid, at, wanted);
  if (template) moveSheet(grid, key, at);
  return selectSheet(run, serveSheet(key));
};

const remove = (run: Execution, key: string) => {
  run.now(null);
  if (listSheets(run.book.grid).length === 1)
    refuse("You can't remove all the sheets in a document.");
  deleteSheet(run.book.grid, key);
};

const visit = (run: Execution) => run.session.selection().sheet;

export const spreadsheetMembers: Members<null> = {
  getName: ({ run }) => run.book.grid.workbook.getSnapshot().name,
  getId: () => 'local-host-spreadsheet',
  getUrl: () => 'https://docs.google.com/spreadsheets/d/local-host-spreadsheet/edit',
  rename: ({ run }, name: string) => {
    run.book.grid.workbook.setName(name);
  },
  getSpreadsheetLocale: ({ run }) => run.book.locale,
  setSpreadsheetLocale: ({ run }, locale: string) => {
    run.book.locale = locale;
  },
  getSpreadsheetTimeZone: ({ run }) => run.book.timeZone,
  setSpreadsheetTimeZone: ({ run }, timeZone: string) => {
    run.book.timeZone = timeZone;
  },
  getSheets: ({ run }) => listSheets(run.book.grid).map(({ key }) => serveSheet(key)),
  getNumSheets: ({ run }) => listSheets(run.book.grid).length,
  getSheetByName: ({ run }, name: string) => {
    const key = run.host.sheetNamed(name, true);
    return key === null ? null : serveSheet(key);
  },
  getSheetById: ({ run }, id: number) => {
    const found = listSheets(run.book.grid).find((sheet) => sheet.id === id);
    return found ? serveSheet(found.key) : null;
  },
  getSheetId: ({ run }) => listSheets(run.book.grid)[0]?.id ?? 0,
  getSheetName: ({ run }) => run.book.grid.sheet(visit(run)).getName(),
  insertSheet: (call, ...args: unknown[]) => insert(call, args),
  deleteSheet: ({ run }, sheet: ServiceObject<SheetSelf>) => remove(run, sheet.self.sheet),
  deleteActiveSheet: ({ run }) => {
    remove(run, visit(run));
    return activeSheet(run);
  },
  duplicateActiveSheet: ({ run }) => {
    run.now(null);
    const name = run.book.grid.sheet(visit(run)).getName();
    const free = freeSheetName(run.book.grid, (count) =>
      count === 1 ? `Copy of ${name}` : `Copy of ${name} ${count}`,
    );
    return selectSheet(run, serveSheet(copyTab(run.book, visit(run), free)));
  },
  moveActiveSheet: ({ run }, position: number) => {
    run.allow(null);
    moveSheet(run.book.grid, visit(run), position - 1);
  },
  renameActiveSheet: ({ run }, name: string) => {
    run.now(null);
    checkName(run, name);
    renameSheet(run.book.grid, visit(run), name);
  },
  getActiveSheet: ({ run }) => activeSheet(run),
  getActiveRange: ({ run }) => activeRange(run),
  getActiveRangeList: ({ run }) => activeRangeList(run),
  getActiveCell: ({ run }) => currentCell(run),
  getCurrentCell: ({ run }) => currentCell(run),
  getSelection: ({ run }) => serve('Selection', run.session.selection()),
  setActiveSheet: ({ run }, sheet: ServiceObject<SheetSelf>) => selectSheet(run, sheet),
  setActiveRange: ({ run }, range: ServiceObject<RangeSelf>) => selectRange(run, range),
  setActiveSelection: ({ run }, range: ServiceObject<RangeSelf>) => selectRange(run, range),
  setCurrentCell: ({ run }, range: ServiceObject<RangeSelf>) => selectRange(run, range),
  getRange: ({ run }, text: string) =>
    findRange(run, text, visit(run)) ?? refuse('Range not found'),
  toast: ({ run }, text: string, title = '', seconds = 5) => {
    run.host.tellUi({ kind: 'toast', person: run.person, text, title, seconds });
  },
  addMenu: ({ run }) =>
    refuse(`${run.person.name}'s menus are made by SpreadsheetApp.getUi() in the local host.`),
  ...Object.fromEntries(
    ['getLastRow', 'getLastColumn', 'getDataRange', 'getFrozenRows', 'getFrozenColumns'].map(
      (member) => [
        member,
        ({ run }: SpreadsheetCall) => {
          const sheet = activeSheet(run);
          return (sheetMembers[member] as (call: Call<SheetSelf>) => unknown)({
            run,
            it: sheet,
            self: sheet.self,
          });
        },
      ],
    ),
  ),
};
