/** What a person does in the grid, by program: the headless twin of the page. */

import type { EditEvent } from './addon.ts';
import { type Area, makeCellA1, sizeOf } from './engine/a1.ts';
import { type Book, mayEdit } from './engine/book.ts';
import { NO_CONTENT } from './engine/cell-patches.ts';
import { copyTab } from './engine/copy-tab.ts';
import type { CellValue } from './engine/number-format.ts';
import { readSheet, readValue } from './engine/read-cells.ts';
import {
  deleteSheet,
  freeSheetName,
  insertSheet,
  listSheets,
  moveSheet,
  renameSheet,
  setSheetHidden,
} from './engine/sheets.ts';
import { sortArea } from './engine/sort-rows.ts';
import {
  insertLines,
  type Line,
  moveLines,
  removeLines,
  setLinesHidden,
} from './engine/structure.ts';
import { parseTyped } from './engine/typed-input.ts';
import { accepts, readValidation, writeValidation } from './engine/validation.ts';
import type { GridActions, Person } from './host-types.ts';
import { areaNamed, keyOf } from './readings.ts';
import { NO_STYLE } from './services/range-clear.ts';
import type { Session } from './services/session.ts';

export interface PersonStepsOptions {
  readonly book: Book;
  readonly owner: Person;
  readonly session: (person: Person) => Session;
  /** Called after each step, with what `onEdit` shall be told. */
  readonly after: (person: Person, edit: EditEvent | null) => void;
}

const FORBIDDEN = 'You are trying to edit a protected cell or object.';

export const makePersonSteps = (options: PersonStepsOptions): GridActions => {
  const { book, owner, session, after } = options;
  const { grid } = book;

  const checkRight = (person: Person, sheet: string, area: Area | null) => {
    if (!mayEdit(person)) throw new Error(`${person.name} may not edit this file.`);
    if (person.access === 'owner' || !area) return;
    if (book.protections.forbids(person.id, sheet, area)) throw new Error(FORBIDDEN);
  };
  const step = (person: Person, work: () => EditEvent | null | undefined) => {
    const edit = book.ledger.step(person.id, work) ?? null;
    after(person, edit);
  };
  const edited = (person: Person, sheet: string, area: Area, old: CellValue): EditEvent => {
    const { rows, columns } = sizeOf(area);
    if (rows > 1 || columns > 1) return { person, sheet, area };
    const cell = readSheet(grid, sheet).own(area.startRow, area.startColumn);
    const value = cell?.f ? '' : readValue(cell ?? {});
    const said = (some: CellValue) => String(some);
    return {
      person,
      sheet,
      area,
      ...(said(value) === '' ? {} : { value: said(value) }),
      ...(said(old) === '' ? {} : { oldValue: said(old) }),
    };
  };
  const checkRule = (sheet: string, row: number, column: number, text: string) => {
    const rule = readValidation(grid, sheet, row, column);
    if (!rule) return;
    const pattern = readSheet(grid, sheet).style(row, column).n?.pattern ?? '';
    const typed = parseTyped(text, pattern, book.thisYear());
    if (typed.kind === 'empty' || typed.kind === 'formula') return;
    const value = typed.kind === 'text' ? typed.text : typed.value;
    if (!accepts(grid, rule, value))
      throw new Error(
        `The data you entered in cell ${makeCellA1(row, column)} violates the data validation rules set on this cell.`,
      );
  };
  const fill = (
    person: Person,
    sheet: string,
    area: Area,
    textAt: (row: number, column: number) => string | null,
    prepare?: () => void,
  ): EditEvent => {
    checkRight(person, sheet, area);
    const old = readSheet(grid, sheet).value(area.startRow, area.startColumn);
    const writer = book.writer();
    prepare?.();
    for (let row = area.startRow; row <= area.endRow; row += 1)
      for (let column = area.startColumn; column <= area.endColumn; column += 1) {
        const text = textAt(row, column);
        if (prepare) writer.buffer.add(sheet, row, column, { s: NO_STYLE });
        if (text === null) writer.buffer.add(sheet, row, column, NO_CONTENT);
        else writer.write(sheet, row, column, text);
      }
    book.apply(writer.buffer);
    return edited(person, sheet, area, old);
  };
  const pasteArea = (sheet: string, a1: string, cells: readonly (readonly string[])[]): Area => {
    const { startRow, startColumn } = areaNamed(book, sheet, a1);
    const width = Math.max(1, ...cells.map((row) => row.length));
    return {
      startRow,
      startColumn,
      endRow: startRow + cells.length - 1,
      endColumn: startColumn + width - 1,
    };
  };
  const paste = (
    person: Person,
    name: string,
    a1: string,
    cells: readonly (readonly string[])[],
    fresh: boolean,
  ) => {
    const sheet = keyOf(book, name);
    const area = pasteArea(sheet, a1, cells);
    const clearRules = () => book.ledger.push(writeValidation(grid, sheet, area, null));
    const textAt = (row: number, column: number) =>
      cells[row - area.startRow]?.[column - area.startColumn] ?? '';
    return fill(person, sheet, area, textAt, fresh ? clearRules : undefined);
  };
  const linesArea = (key: string, line: Line, start: number, count: number): Area => {
    const sheet = grid.sheet(key);
    return line === 'row'
      ? {
          startRow: start - 1,
          endRow: start + count - 2,
          startColumn: 0,
          endColumn: sheet.getColumnCount() - 1,
        }
      : {
          startColumn: start - 1,
          endColumn: start + count - 2,
          startRow: 0,
          endRow: sheet.getRowCount() - 1,
        };
  };
  const lines = (line: Line) => ({
    insert: (name: string, start: number, count: number, as = owner) =>
      step(as, () => {
        const key = keyOf(book, name);
        checkRight(as, key, null);
        insertLines(grid, key, line, start - 1, count, start - 2);
      }),
    remove: (name: string, start: number, count: number, as = owner) =>
      step(as, () => {
        const key = keyOf(book, name);
        checkRight(as, key, linesArea(key, line, start, count));
        removeLines(grid, key, line, start - 1, count);
      }),
    move: (name: string, start: number, count: number, target: number, as = owner) =>
      step(as, () => {
        const key = keyOf(book, name);
        checkRight(as, key, linesArea(key, line, start, count));
        moveLines(grid, key, line, start - 1, count, target - 1);
      }),
    hide: (name: string, start: number, count: number, as = owner) =>
      step(as, () => {
        const key = keyOf(book, name);
        checkRight(as, key, null);
        setLinesHidden(grid, key, line, start - 1, count, true);
      }),
  });
  const rows = lines('row');
  const columns = lines('column');
  const onSheet = (name: string, as: Person, work: (key: string) => void) =>
    step(as, () => {
      const key = keyOf(book, name);
      checkRight(as, key, null);
      work(key);
    });

  return {
    type: (name, a1, input, as = owner) =>
      step(as, () => {
        const sheet = keyOf(book, name);
        const { startRow, startColumn } = areaNamed(book, sheet, a1);
        checkRule(sheet, startRow, startColumn, input);
        const area = { startRow, startColumn, endRow: startRow, endColumn: startColumn };
        return fill(as, sheet, area, () => input);
      }),
    paste: (name, a1, cells, as = owner) => step(as, () => paste(as, name, a1, cells, true)),
    pasteText: (name, a1, cells, as = owner) => step(as, () => paste(as, name, a1, cells, false)),
    clear: (name, a1, as = owner) =>
      step(as, () => {
        const sheet = keyOf(book, name);
        return fill(as, sheet, areaNamed(book, sheet, a1), () => null);
      }),
    insertRows: rows.insert,
    deleteRows: rows.remove,
    moveRows: rows.move,
    hideRows: rows.hide,
    insertColumns: columns.insert,
    deleteColumns: columns.remove,
    moveColumns: columns.move,
    hideColumns: columns.hide,
    sort: (name, a1, column, ascending = true, as = owner) =>
      onSheet(name, as, (key) => {
        const area = areaNamed(book, key, a1);
        checkRight(as, key, area);
        sortArea(book, key, area, [{ column: column - 1, ascending }]);
      }),
    insertSheet: (name, as = owner) =>
      step(as, () => {
        checkRight(as, '', null);
        const key = insertSheet(grid, listSheets(grid).length, name);
        session(as).showSheet(key);
      }),
    renameSheet: (name, next, as = owner) =>
      onSheet(name, as, (key) => renameSheet(grid, key, next)),
    deleteSheet: (name, as = owner) => onSheet(name, as, (key) => deleteSheet(grid, key)),
    duplicateSheet: (name, copy, as = owner) =>
      onSheet(name, as, (key) => {
        const free = freeSheetName(grid, (count) =>
          count === 1 ? `Copy of ${name}` : `Copy of ${name} ${count}`,
        );
        copyTab(book, key, copy ?? free);
      }),
    moveSheet: (name, position, as = owner) =>
      onSheet(name, as, (key) => moveSheet(grid, key, position - 1)),
    hideSheet: (name, as = owner) => onSheet(name, as, (key) => setSheetHidden(grid, key, true)),
    undo: (as = owner) => {
      book.ledger.undo(as.id);
      book.catchUp();
      after(as, null);
    },
    redo: (as = owner) => {
      book.ledger.redo(as.id);
      book.catchUp();
      after(as, null);
    },
    select: (name, a1, as = owner) => {
      const key = keyOf(book, name);
      session(as).select(key, [areaNamed(book, key, a1)]);
    },
  };
};
