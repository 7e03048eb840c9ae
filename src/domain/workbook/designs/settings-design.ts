/** The look of the Settings tab, and what it holds at first. */
import { makeFixedAddress } from '../a1.ts';
import type { TabDesign } from '../design.ts';
import { makeShareFormulas } from '../formulas.ts';
import {
  type SettingId,
  type SettingsIndex,
  settingIds,
  settingsLabels,
} from '../settings-index.ts';
import { palette } from './palette.ts';

export const newSettingsSize = { rows: 30, columns: 5 } as const;

export const needWords = ['J-1', 'H-1B', 'any', 'none'] as const;
export const aimWords = ['IR only', 'open to DR'] as const;

const texts: { readonly [Id in SettingId]: { readonly name: string; readonly says: string } } = {
  need: {
    name: 'Visa I need',
    says: 'J-1 or H-1B when only that one is possible or wanted; any when either will do; none for citizens and permanent residents. Visa answers are read in this light.',
  },
  aim: {
    name: 'My aim',
    says: 'IR only, or open to diagnostic radiology as well. A note for you and your mentors: no score uses it.',
  },
  season: {
    name: 'Interview season',
    says: 'The year in which this season’s interviews began. Older reports count less, measured from here.',
  },
  'weight-visa': {
    name: 'Weight of visa stability',
    says: 'Give 100 points to the score whose worst-to-best difference matters most to you, fewer to the others. Only their relation counts.',
  },
  'weight-pipeline': {
    name: 'Weight of the IR pipeline',
    says: 'How much it matters that IR is really reached from here. The share beside the points is what the Fit uses.',
  },
  'weight-culture': {
    name: 'Weight of the culture',
    says: 'How much the risk of a harmful culture matters. A barring gate is not weighed: such a program stands last anyway.',
  },
};

/** A new tab has these places. */
export const newSettingsIndex = (season: number): SettingsIndex => {
  const values = {
    need: 'any',
    aim: 'IR only',
    season,
    'weight-visa': 40,
    'weight-pipeline': 35,
    'weight-culture': 25,
  } as const;
  return {
    headerRow: 1,
    idColumn: 1,
    valueColumn: 3,
    shareColumn: 4,
    rows: Object.fromEntries(settingIds.map((id, index) => [id, index + 2])),
    values,
  };
};

/** `index`: where things stand; rows that are missing get nothing. */
export const makeSettingsDesign = (index: SettingsIndex): TabDesign => {
  const { headerRow, idColumn, valueColumn, shareColumn } = index;
  const nameColumn = idColumn + 1;
  const saysColumn = shareColumn + 1;
  const rowOf = (id: SettingId): number[] => {
    const row = index.rows[id];
    return row === undefined ? [] : [row];
  };
  const value = (id: SettingId): string =>
    makeFixedAddress({ row: index.rows[id] ?? headerRow, column: valueColumn });
  const shares = makeShareFormulas({
    need: value('need'),
    visa: value('weight-visa'),
    pipeline: value('weight-pipeline'),
    culture: value('weight-culture'),
  });
  const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
  const body = { row: headerRow + 1, rows: settingIds.length };
  return {
    tab: 'settings',
    colour: palette.tabQuiet,
    hidden: false,
    ...newSettingsSize,
    frozenRows: headerRow,
    frozenColumns: 0,
    widths: [
      { column: idColumn, count: 1, width: 44 },
      { column: nameColumn, count: 1, width: 190 },
      { column: valueColumn, count: 1, width: 110 },
      { column: shareColumn, count: 1, width: 64 },
      { column: saysColumn, count: 1, width: 520 },
    ],
    heights: [
      { row: headerRow, count: 1, height: 34 },
      { row: headerRow + 1, count: settingIds.length, height: 38 },
    ],
    hiddenColumns: [],
    contents: [
      ...(
        [
          [idColumn, settingsLabels.id],
          [nameColumn, settingsLabels.name],
          [valueColumn, settingsLabels.value],
          [shareColumn, settingsLabels.share],
          [saysColumn, settingsLabels.says],
        ] as const
      ).map(([column, text]) => ({ row: headerRow, column, cells: [[text]] })),
      ...settingIds.flatMap((id) =>
        rowOf(id).flatMap((row) => [
          { row, column: idColumn, cells: [[id, texts[id].name]] },
          { row, column: saysColumn, cells: [[texts[id].says]] },
        ]),
      ),
    ],
    formulas: (
      [
        ['weight-visa', shares.visa],
        ['weight-pipeline', shares.pipeline],
        ['weight-culture', shares.culture],
      ] as const
    ).flatMap(([id, formula]) => rowOf(id).map((row) => ({ row, column: shareColumn, formula }))),
    dress: [
      {
        area: { row: headerRow, column: 1, rows: 1, columns: newSettingsSize.columns },
        background: palette.header,
        color: palette.onHeader,
        bold: true,
        size: 10,
        vertical: 'middle',
      },
      {
        area: { ...body, column: 1, columns: newSettingsSize.columns },
        background: palette.paper,
        color: palette.ink,
        size: 10,
        vertical: 'middle',
        wrap: 'wrap',
      },
      {
        area: { ...body, column: idColumn, columns: 1 },
        color: palette.soft,
        size: 8,
        wrap: 'clip',
      },
      { area: { ...body, column: saysColumn, columns: 1 }, color: palette.soft },
      {
        area: { ...body, column: valueColumn, columns: 1 },
        background: palette.white,
        bold: true,
        horizontal: 'left',
      },
      ...(['season', 'weight-visa', 'weight-pipeline', 'weight-culture'] as const).flatMap((id) =>
        rowOf(id).map((row) => ({ area: cell(row, valueColumn), format: '0.##' })),
      ),
      { area: { ...body, column: shareColumn, columns: 1 }, format: '0%', horizontal: 'center' },
    ],
    rules: [],
    choices: [
      ...rowOf('need').map((row) => ({
        kind: 'list' as const,
        area: cell(row, valueColumn),
        values: needWords,
        help: 'J-1, H-1B, any or none.',
      })),
      ...rowOf('aim').map((row) => ({
        kind: 'list' as const,
        area: cell(row, valueColumn),
        values: aimWords,
        help: 'IR only, or open to DR.',
      })),
      ...(['weight-visa', 'weight-pipeline', 'weight-culture'] as const).flatMap((id) =>
        rowOf(id).map((row) => ({
          kind: 'number' as const,
          area: cell(row, valueColumn),
          least: 0,
          help: 'Points from 0 up; usually 100 for what matters most.',
        })),
      ),
    ],
    notes: [],
    guards: [],
  };
};

/** What the person's cells hold on a new tab, in the order of the settings. */
export const makeSettingsContents = (
  index: SettingsIndex,
): readonly {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly (string | number)[])[];
}[] =>
  settingIds.flatMap((id) => {
    const row = index.rows[id];
    const value = index.values[id];
    if (row === undefined || value === undefined || typeof value === 'boolean') return [];
    return [{ row, column: index.valueColumn, cells: [[value]] }];
  });
