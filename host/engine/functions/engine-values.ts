/** Between the engine's value objects and plain values. */
import type { BaseValueObject } from '@univerjs/engine-formula';
import type { UniverModule } from '../realm.ts';

/** A number whose cell has a date format: it reaches a script as a Date. */
export interface SerialDate {
  readonly serial: number;
}

/** null is an empty cell; an error is its text, such as `#N/A`. */
export type Plain = string | number | boolean | null;

export const readPlain = (value: BaseValueObject | null | undefined): Plain => {
  if (value == null || value.isNull()) return null;
  if (value.isError()) return (value as unknown as { getErrorType(): string }).getErrorType();
  return value.getValue();
};

interface ArrayLike {
  getRowCount(): number;
  getColumnCount(): number;
  get(row: number, column: number): BaseValueObject | null | undefined;
}

export const readGrid = <T>(
  value: BaseValueObject,
  read: (cell: BaseValueObject | null | undefined) => T,
): T[][] => {
  if (!value.isArray()) return [[read(value)]];
  const array = value as unknown as ArrayLike;
  const rows: T[][] = [];
  for (let row = 0; row < array.getRowCount(); row += 1) {
    const cells: T[] = [];
    for (let column = 0; column < array.getColumnCount(); column += 1)
      cells.push(read(array.get(row, column)));
    rows.push(cells);
  }
  return rows;
};

export const firstOf = (value: BaseValueObject): BaseValueObject | null | undefined =>
  value.isArray() ? (value as unknown as ArrayLike).get(0, 0) : value;

export const makeValues = (module: UniverModule) => {
  const error = (text: string): BaseValueObject => module.ErrorValueObject.create(text as never);
  const value = (plain: Plain | SerialDate, pattern = ''): BaseValueObject => {
    if (plain === null) return module.NullValueObject.create();
    if (typeof plain === 'object') return module.NumberValueObject.create(plain.serial, pattern);
    if (typeof plain === 'boolean') return module.BooleanValueObject.create(plain);
    if (typeof plain === 'number')
      return Number.isFinite(plain) ? module.NumberValueObject.create(plain) : error('#NUM!');
    return module.StringValueObject.create(plain);
  };
  const grid = (rows: readonly (readonly BaseValueObject[])[]): BaseValueObject => {
    const columns = Math.max(0, ...rows.map((row) => row.length));
    if (rows.length === 0 || columns === 0) return value(null);
    const first = rows[0]?.[0];
    if (rows.length === 1 && columns === 1 && first) return first;
    const padded = rows.map((row) =>
      Array.from({ length: columns }, (_, column) => row[column] ?? value('')),
    );
    return module.ArrayValueObject.create({
      calculateValueList: padded,
      rowCount: rows.length,
      columnCount: columns,
      unitId: '',
      sheetId: '',
      row: -1,
      column: -1,
    });
  };
  return { error, value, grid };
};

export type EngineValues = ReturnType<typeof makeValues>;
