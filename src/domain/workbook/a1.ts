/** Addresses in A1 notation, from and to row and column numbers that start at 1. */

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Area extends Place {
  readonly rows: number;
  readonly columns: number;
}

/** 1 → A, 27 → AA. */
export const makeColumnName = (column: number): string => {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
};

/** A → 1; null for anything that is no column name. */
export const parseColumnName = (name: string): number | null => {
  if (!/^[A-Z]{1,3}$/i.test(name)) return null;
  return Array.from(name.toUpperCase()).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
};

/** `D7`. */
export const makeAddress = ({ row, column }: Place): string => `${makeColumnName(column)}${row}`;

/** `$D$7`. */
export const makeFixedAddress = ({ row, column }: Place): string =>
  `$${makeColumnName(column)}$${row}`;

/** `$D$7:$F$9`: a whole area whose ends do not move when the formula is copied. */
export const makeFixedArea = ({ row, column, rows, columns }: Area): string =>
  `${makeFixedAddress({ row, column })}:${makeFixedAddress({
    row: row + rows - 1,
    column: column + columns - 1,
  })}`;

/** A sheet's name as a formula writes it: quoted, with quotes in it doubled. */
export const makeSheetPrefix = (name: string): string => `'${name.replace(/'/g, "''")}'!`;
