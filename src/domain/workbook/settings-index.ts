/** Where things stand on the Settings tab: a row per setting, found by the id in its first column. */
import { type Cell, type Grid, sayCell } from './cells.ts';

export const settingIds = [
  'need',
  'aim',
  'season',
  'weight-visa',
  'weight-pipeline',
  'weight-culture',
] as const;
export type SettingId = (typeof settingIds)[number];

export const settingsLabels = {
  id: 'id',
  name: 'Setting',
  value: 'Value',
  share: 'Share',
  says: 'What it means',
} as const;

export interface SettingsIndex {
  readonly headerRow: number;
  readonly idColumn: number;
  readonly valueColumn: number;
  readonly shareColumn: number;
  readonly rows: { readonly [Id in SettingId]?: number };
  readonly values: { readonly [Id in SettingId]?: Cell };
}

export const makeSettingsIndex = (grid: Grid): SettingsIndex | null => {
  for (const [index, cells] of grid.slice(0, 20).entries()) {
    const labels = cells.map((cell) => sayCell(cell).toLowerCase());
    const at = (label: string): number => labels.indexOf(label.toLowerCase()) + 1;
    const idColumn = at(settingsLabels.id);
    const valueColumn = at(settingsLabels.value);
    const shareColumn = at(settingsLabels.share);
    if (idColumn === 0 || valueColumn === 0 || shareColumn === 0) continue;
    const rows: { [Id in SettingId]?: number } = {};
    const values: { [Id in SettingId]?: Cell } = {};
    for (const id of settingIds) {
      const row =
        grid.findIndex((line, at_) => at_ > index && sayCell(line[idColumn - 1]) === id) + 1;
      if (row === 0) continue;
      rows[id] = row;
      values[id] = grid[row - 1]?.[valueColumn - 1] ?? '';
    }
    return { headerRow: index + 1, idColumn, valueColumn, shareColumn, rows, values };
  }
  return null;
};
