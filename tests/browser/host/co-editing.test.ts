/** Checks that windows converge however fast and however roughly two people edit at once. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HostWindow } from '../../support/host-window.ts';
import { startSite, type TestSite } from '../../support/site.ts';

const ADDON = 'tests/host/fixtures/addon';
const SHEET = 'Scratch';
const EDITS = 80;

interface Cell {
  readonly v?: unknown;
  readonly f?: string;
}
interface Snapshot {
  readonly id: string;
  readonly sheets: Readonly<
    Record<
      string,
      {
        readonly name: string;
        readonly rowCount: number;
        readonly columnCount: number;
        readonly cellData?: Readonly<Record<string, Readonly<Record<string, Cell | null>> | null>>;
      }
    >
  >;
}
interface InPage {
  readonly hostWindow: {
    readonly seq: number;
    grid(): {
      execute(command: string, params?: object): Promise<unknown>;
      snapshot(): Snapshot;
    };
  };
}

const cellsOf = (snapshot: Snapshot): Record<string, string> => {
  const cells: Record<string, string> = {};
  for (const sheet of Object.values(snapshot.sheets)) {
    cells[`${sheet.name} size`] = `${sheet.rowCount} x ${sheet.columnCount}`;
    for (const [row, columns] of Object.entries(sheet.cellData ?? {}))
      for (const [column, cell] of Object.entries(columns ?? {}))
        if (cell?.f !== undefined || (cell?.v !== undefined && cell.v !== null && cell.v !== ''))
          cells[`${sheet.name} ${row},${column}`] = `${cell.f ?? ''}|${String(cell.v)}`;
  }
  return cells;
};

const cellsIn = async (window: HostWindow): Promise<Record<string, string>> =>
  cellsOf(
    await window.page.evaluate(() =>
      (globalThis as unknown as InPage).hostWindow.grid().snapshot(),
    ),
  );

/** Edits, inserted and removed rows and columns, and sorts, a few milliseconds apart. */
const editWildly = (window: HostWindow, seed: number): Promise<void> =>
  window.page.evaluate(
    async ({ from, edits, name }) => {
      const { grid } = (globalThis as unknown as InPage).hostWindow;
      const { id: unitId } = grid().snapshot();
      const sheets = Object.entries(grid().snapshot().sheets);
      const subUnitId = sheets.find(([, sheet]) => sheet.name === name)?.[0] ?? '';
      let state = from;
      const upTo = (limit: number): number => {
        state = (state * 1103515245 + 12345) % 2147483648;
        return Math.floor((state / 2147483648) * limit);
      };
      const rows = (startRow: number, endRow: number) => ({
        startRow,
        endRow,
        startColumn: 0,
        endColumn: 19,
      });
      const columns = (at: number) => ({
        startRow: 0,
        endRow: 999,
        startColumn: at,
        endColumn: at,
      });
      const sort = {
        range: { startRow: 0, endRow: 29, startColumn: 0, endColumn: 9 },
        hasTitle: false,
        orderRules: [{ type: 'asc', colIndex: 1 }],
      };
      const one = (): [string, object] => {
        const kind = upTo(100);
        const row = upTo(30);
        if (kind < 70) {
          const range = { startRow: row, endRow: row, startColumn: upTo(10), endColumn: 0 };
          range.endColumn = range.startColumn;
          return ['sheet.command.set-range-values', { range, value: { v: upTo(1000), t: 2 } }];
        }
        if (kind < 80) return ['sheet.command.insert-row', { range: rows(row, row), direction: 0 }];
        if (kind < 87) return ['sheet.command.remove-row', { range: rows(row, row) }];
        if (kind < 92)
          return ['sheet.command.insert-col', { range: columns(upTo(10)), direction: 0 }];
        if (kind < 95) return ['sheet.command.remove-col', { range: columns(upTo(10)) }];
        return ['sheet.command.sort-range', sort];
      };
      for (let count = 0; count < edits; count += 1) {
        const [command, params] = one();
        await grid().execute(command, { unitId, subUnitId, ...params });
        await new Promise((resolve) => setTimeout(resolve, 5 + upTo(25)));
      }
    },
    { from: seed, edits: EDITS, name: SHEET },
  );

let site: TestSite;
let one: HostWindow;
let other: HostWindow;

beforeAll(async () => {
  site = await startSite({ dist: ADDON });
  one = await site.open();
  other = await site.open();
});
afterAll(() => site.close());

describe('two people at once', () => {
  it('end with the same workbook after a burst of edits, inserts and sorts', async () => {
    await one.select(SHEET, 'A1');
    await other.select(SHEET, 'A1');
    await Promise.all([editWildly(one, 1), editWildly(other, 2)]);
    await one.saved();
    await other.saved();
    const cells = await cellsIn(one);
    expect(await cellsIn(other)).toEqual(cells);
    expect(Object.keys(cells).length).toBeGreaterThan(40);
  });
  it('a window that comes later shows the same', async () => {
    const third = await site.open();
    expect(await cellsIn(third)).toEqual(await cellsIn(one));
    expect([...one.errors, ...other.errors, ...third.errors]).toEqual([]);
  });
});
