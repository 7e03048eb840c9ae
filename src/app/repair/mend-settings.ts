/** Puts back settings whose row or id was lost, with their first value, and the formulas of the shares. */
import { seasonOf } from '../../domain/scoring/season.ts';
import { type Grid, isBlank, sayCell } from '../../domain/workbook/cells.ts';
import {
  makeSettingsContents,
  makeSettingsDesign,
  newSettingsIndex,
} from '../../domain/workbook/designs/settings-design.ts';
import {
  makeSettingsIndex,
  type SettingId,
  type SettingsIndex,
  settingIds,
} from '../../domain/workbook/settings-index.ts';
import type { Ports } from '../ports.ts';
import type { Step } from '../write-plan.ts';
import { isSameFormula, type Mend } from './mend.ts';

/** The row whose words name the setting, else a new one below all others. */
const findRows = (
  ports: Ports,
  index: SettingsIndex,
  missing: readonly SettingId[],
): { readonly [Id in SettingId]?: number } => {
  const grid = ports.readGrid('settings');
  const texts = makeSettingsDesign(newSettingsIndex(0)).contents;
  const used = grid.flatMap((cells, at) => (cells.every(isBlank) ? [] : [at + 1]));
  let below = Math.max(index.headerRow, ...used);
  return Object.fromEntries(
    missing.map((id) => {
      const name = texts.flatMap(({ cells }) => cells).find(([first]) => first === id)?.[1];
      const at = grid.findIndex((cells) =>
        cells.some(
          (cell) => sayCell(cell) === sayCell(name) && sayCell(cells[index.idColumn - 1]) === '',
        ),
      );
      if (at >= 0) return [id, at + 1];
      below += 1;
      return [id, below];
    }),
  );
};

const mendRows = (ports: Ports, index: SettingsIndex): readonly Mend[] => {
  const missing = settingIds.filter((id) => index.rows[id] === undefined);
  if (missing.length === 0) return [];
  const first = newSettingsIndex(seasonOf(ports.today()) ?? 0);
  const rows = findRows(ports, index, missing);
  const grid = ports.readGrid('settings');
  const isBlankAt = (row: number): boolean =>
    sayCell(grid[row - 1]?.[index.valueColumn - 1]) === '';
  const found: SettingsIndex = { ...index, rows, values: first.values };
  const { contents } = makeSettingsDesign(found);
  const values = makeSettingsContents(found).filter(({ row }) => isBlankAt(row));
  const steps: Step[] = [
    {
      kind: 'write',
      tab: 'settings',
      contents: [...contents.filter(({ row }) => row !== index.headerRow), ...values],
    },
  ];
  return [
    {
      says: `Settings that were lost are back with their first value, please check them: ${missing.map((id) => `${id} ${sayCell(first.values[id])}`).join(', ')}.`,
      steps,
    },
  ];
};

const mendShares = (ports: Ports, index: SettingsIndex): readonly Mend[] => {
  const formulas = ports.readFormulas('settings');
  const wrong = makeSettingsDesign(index).formulas.filter(
    ({ row, column, formula }) => !isSameFormula(formulas[row - 1]?.[column - 1] ?? '', formula),
  );
  if (wrong.length === 0) return [];
  return [
    {
      says: 'The shares of the weights on Settings were changed: computed again.',
      steps: [{ kind: 'write-formulas', tab: 'settings', formulas: wrong }],
    },
  ];
};

/** Above the first row that names a setting; a row of its own when that is the first of the sheet. */
const mendHeader = (ports: Ports): readonly Mend[] => {
  const design = makeSettingsDesign(newSettingsIndex(seasonOf(ports.today()) ?? 0));
  const grid = ports.readGrid('settings');
  const isSetting = (cells: Grid[number]): boolean =>
    cells.some((cell) => (settingIds as readonly string[]).includes(sayCell(cell)));
  const first = grid.findIndex(isSetting);
  const hasRoom = first !== 0;
  const room: readonly Step[] = hasRoom
    ? []
    : [{ kind: 'insert-rows', tab: 'settings', after: 0, count: 1 }];
  const old = hasRoom ? (grid[0] ?? []).map(sayCell).filter((text) => text !== '') : [];
  const at = { row: 1, column: 2 };
  const note: readonly Step[] =
    old.length > 0
      ? [{ kind: 'note', tab: 'settings', at, text: `Stood here before: ${old.join(' | ')}` }]
      : [];
  const header = design.contents.filter(({ row }) => row === 1);
  const dress = design.dress.slice(0, 1);
  return [
    {
      says: 'The labels of Settings were gone: written again.',
      steps: [
        ...room,
        ...note,
        { kind: 'write', tab: 'settings', contents: header },
        { kind: 'dress', tab: 'settings', dress },
      ],
    },
  ];
};

export const mendSettingsLabels = (ports: Ports): readonly Mend[] => {
  if (!ports.readTabs().tabs.settings) return [];
  return makeSettingsIndex(ports.readGrid('settings')) ? [] : mendHeader(ports);
};

export const mendSettings = (ports: Ports): readonly Mend[] => {
  const index = ports.readTabs().tabs.settings ? ports.readSettings() : null;
  if (!index) return [];
  const rows = mendRows(ports, index);
  return rows.length > 0 ? rows : mendShares(ports, index);
};
