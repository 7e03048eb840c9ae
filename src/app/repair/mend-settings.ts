/** Puts back settings whose row or id was lost, with their first value, and the formulas of the shares. */
import { seasonOf } from '../../domain/scoring/season.ts';
import { isBlank, sayCell } from '../../domain/workbook/cells.ts';
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
      says: `Settings that were lost are back with their first value: ${missing.join(', ')}.`,
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

/** Labels first; the rows need another reading, made by the next round of repairs. */
const mendHeader = (ports: Ports): readonly Mend[] => {
  const design = makeSettingsDesign(newSettingsIndex(seasonOf(ports.today()) ?? 0));
  const header = design.contents.filter(({ row }) => row === 1);
  const old = (ports.readGrid('settings')[0] ?? []).map(sayCell).filter((text) => text !== '');
  const note: readonly Step[] =
    old.length > 0
      ? [
          {
            kind: 'note',
            tab: 'settings',
            at: { row: 1, column: 2 },
            text: `Stood here before: ${old.join(' | ')}`,
          },
        ]
      : [];
  return [
    {
      says: 'The labels of Settings were gone: written again.',
      steps: [...note, { kind: 'write', tab: 'settings', contents: header }],
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
