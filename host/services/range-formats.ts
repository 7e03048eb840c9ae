/** Members of a Range that read and write how its cells look. */
import type { IStyleData } from '@univerjs/core';
import type { StylePatch } from '../engine/cell-patches.ts';
import { parseColour } from '../engine/colours.ts';
import { enumValue } from './member-list.ts';
import {
  checkShape,
  entryOf,
  patchEach,
  type RangeCall,
  type RangeSelf,
  readEach,
  readFirst,
} from './range-self.ts';
import type { EnumValue, Members } from './service-object.ts';

/** How one property of the look is read from a style and written to it; a patch of null changes nothing. */
interface Format {
  readonly read: (style: IStyleData) => unknown;
  readonly write: (value: Given) => StylePatch | null;
}

type Given = string | number | boolean | null | undefined | EnumValue;

const say = (value: Given): string =>
  typeof value === 'object' || value === undefined ? '' : String(value);

const colour = (key: 'bg' | 'cl', otherwise: string): Format => ({
  read: (style) => style[key]?.rgb ?? otherwise,
  write: (value) => {
    if (value === null) return { [key]: null };
    const rgb = parseColour(say(value));
    return rgb ? { [key]: { rgb } } : null;
  },
});

const NUMBERS = { left: 1, center: 2, right: 3 } as const;
const HEIGHTS = { top: 1, middle: 2, bottom: 3 } as const;

const align = (
  key: 'ht' | 'vt',
  names: Readonly<Record<string, number>>,
  otherwise: string,
): Format => ({
  read: (style) =>
    Object.entries(names).find(([, number]) => number === style[key])?.[0] ?? otherwise,
  write: (value) => {
    const number = value === null ? null : names[say(value).toLowerCase()];
    return number === undefined ? { [key]: null } : { [key]: number };
  },
});

const readLine = (style: IStyleData): string => {
  if (style.ul?.s) return 'underline';
  return style.st?.s ? 'line-through' : 'none';
};

const WRAPS = ['OVERFLOW', 'OVERFLOW', 'CLIP', 'WRAP'] as const;

const readWrap = (style: IStyleData) => WRAPS[style.tb ?? 0] ?? 'OVERFLOW';

const FORMATS = {
  Background: colour('bg', '#ffffff'),
  FontColor: colour('cl', '#000000'),
  FontFamily: {
    read: (style) => style.ff ?? 'Arial',
    write: (value) => ({ ff: value === null ? null : say(value) }),
  },
  FontSize: {
    read: (style) => style.fs ?? 10,
    write: (value) => ({ fs: value === null ? null : Number(value) }),
  },
  FontWeight: {
    read: (style) => (style.bl ? 'bold' : 'normal'),
    write: (value) => ({ bl: value === 'bold' ? 1 : null }),
  },
  FontStyle: {
    read: (style) => (style.it ? 'italic' : 'normal'),
    write: (value) => ({ it: value === 'italic' ? 1 : null }),
  },
  FontLine: {
    read: readLine,
    write: (value) => ({
      ul: value === 'underline' ? { s: 1 } : null,
      st: value === 'line-through' ? { s: 1 } : null,
    }),
  },
  HorizontalAlignment: align('ht', NUMBERS, 'general'),
  VerticalAlignment: align('vt', HEIGHTS, 'bottom'),
  NumberFormat: {
    read: (style) => style.n?.pattern ?? 'General',
    write: (value) => {
      const pattern = say(value);
      const automatic = pattern === '' || /^general$/i.test(pattern);
      return { n: automatic ? null : { pattern } };
    },
  },
  Wrap: {
    read: (style) => readWrap(style) === 'WRAP',
    write: (value) => ({ tb: value ? 3 : 1 }),
  },
  WrapStrategy: {
    read: (style) => enumValue('WrapStrategy', readWrap(style)),
    write: (value) => ({
      tb: { OVERFLOW: 1, CLIP: 2, WRAP: 3 }[(value as EnumValue).name as 'WRAP'],
    }),
  },
} satisfies Record<string, Format>;

/** The plural of a format's name, where it is not made by an `s`. */
const PLURALS: Readonly<Record<string, string>> = {
  FontFamily: 'FontFamilies',
  WrapStrategy: 'WrapStrategies',
};

type Table = readonly (readonly Given[])[];

const membersOf = (name: string, format: Format): Members<RangeSelf> => {
  const plural = PLURALS[name] ?? `${name}s`;
  const read = (call: RangeCall) =>
    readFirst(call, (from, row, column) => format.read(from.style(row, column)));
  return {
    [`get${name}`]: read,
    [`get${plural}`]: (call) =>
      readEach(call, (from, row, column) => format.read(from.style(row, column))),
    [`set${name}`]: (call, value: Given) => {
      const style = format.write(value);
      if (style) patchEach(call, () => ({ s: style }));
      return call.it;
    },
    [`set${plural}`]: (call, values: Table) => {
      checkShape(call.self.area, values);
      const styles = values.map((row) => row.map((value) => format.write(value)));
      patchEach(call, (row, column) => {
        const style = entryOf(call.self.area, styles, row, column);
        return style ? { s: style } : null;
      });
      return call.it;
    },
  };
};

const BORDERS: Readonly<Record<string, number>> = {
  DOTTED: 3,
  DASHED: 4,
  SOLID: 1,
  SOLID_MEDIUM: 8,
  SOLID_THICK: 13,
  DOUBLE: 7,
};

type Side = 't' | 'b' | 'l' | 'r';

/** true draws the side, false takes it away, null leaves it as it is. */
const setBorder = (
  call: RangeCall,
  sides: readonly (boolean | null)[],
  color: string | null,
  style: EnumValue | null,
): void => {
  const [top, left, bottom, right, vertical, horizontal] = sides;
  const { area } = call.self;
  const line = {
    s: BORDERS[style?.name ?? 'SOLID'] ?? 1,
    cl: { rgb: parseColour(color ?? '#000000') ?? '#000000' },
  };
  patchEach(call, (row, column) => {
    const wanted: Readonly<Record<Side, boolean | null | undefined>> = {
      t: row === area.startRow ? top : horizontal,
      b: row === area.endRow ? bottom : horizontal,
      l: column === area.startColumn ? left : vertical,
      r: column === area.endColumn ? right : vertical,
    };
    const drawn = Object.entries(wanted).filter(([, draw]) => draw === true || draw === false);
    if (drawn.length === 0) return null;
    const bd = Object.fromEntries(drawn.map(([side, draw]) => [side, draw ? line : null]));
    return { s: { bd: bd } };
  });
};

export const rangeFormats: Members<RangeSelf> = {
  ...Object.fromEntries(
    Object.entries(FORMATS).flatMap(([name, format]) => Object.entries(membersOf(name, format))),
  ),
  setBorder: (
    call,
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    style: EnumValue | null = null,
  ) => {
    setBorder(call, [top, left, bottom, right, vertical, horizontal], color, style);
    return call.it;
  },
};
