/** The look of the Contacts tab: who was spoken to, and whom to write to. */
import type { TabDesign } from '../design.ts';
import { palette } from './palette.ts';

const columns = [
  { label: 'Program', width: 140 },
  { label: 'Name', width: 160 },
  { label: 'Role', width: 110 },
  { label: 'Channel', width: 120 },
  { label: 'When', width: 100 },
  { label: 'Next step', width: 320 },
] as const;

const size = { rows: 100, columns: columns.length } as const;
const contactRoles = [
  'director',
  'faculty',
  'resident',
  'coordinator',
  'graduate',
  'mentor',
] as const;

export const contactsDesign: TabDesign = {
  tab: 'contacts',
  colour: palette.tabQuiet,
  hidden: false,
  ...size,
  frozenRows: 1,
  frozenColumns: 1,
  widths: columns.map(({ width }, index) => ({ column: index + 1, count: 1, width })),
  heights: [{ row: 1, count: 1, height: 34 }],
  hiddenColumns: [],
  contents: [{ row: 1, column: 1, cells: [columns.map(({ label }) => label)] }],
  formulas: [],
  dress: [
    {
      area: { row: 1, column: 1, rows: 1, columns: size.columns },
      background: palette.header,
      color: palette.onHeader,
      bold: true,
      size: 10,
      vertical: 'middle',
    },
    {
      area: { row: 2, column: 1, rows: size.rows - 1, columns: size.columns },
      background: palette.white,
      color: palette.ink,
      size: 10,
      vertical: 'top',
      wrap: 'wrap',
    },
    { area: { row: 2, column: 5, rows: size.rows - 1, columns: 1 }, format: 'd mmm yyyy' },
  ],
  rules: [],
  choices: [
    {
      kind: 'list',
      area: { row: 2, column: 3, rows: size.rows - 1, columns: 1 },
      values: contactRoles,
      help: 'Who they are; any other word will do as well.',
    },
  ],
  notes: [],
  guards: [],
};
