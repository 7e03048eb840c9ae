/** Cells hold plain text, as a script reads it: no runs of formats, and line breaks as `\n`. */
import type { Mutation } from '../../protocol.ts';

interface EditedCell {
  readonly v?: unknown;
  readonly p?: unknown;
}

type Rows = Readonly<Record<string, Readonly<Record<string, EditedCell | null>> | null>>;

interface ValuesParams {
  readonly cellValue?: Rows | null;
}

/** The cell editor ends its lines with `\r` and keeps a document beside the text. */
const plainCell = (cell: EditedCell | null): EditedCell | null => {
  if (cell?.p === undefined || cell.p === null) return cell;
  const { v } = cell;
  return {
    ...cell,
    p: null,
    ...(typeof v === 'string' ? { v: v.replaceAll(/\r\n?/g, '\n') } : {}),
  };
};

const mapValues = <A, B>(record: Readonly<Record<string, A>>, map: (value: A) => B) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));

export const plainText = ({ id, params }: Mutation): Mutation => {
  const { cellValue } = params as ValuesParams;
  if (!cellValue) return { id, params };
  const plain = mapValues(cellValue, (row) => row && mapValues(row, plainCell));
  return { id, params: { ...(params as ValuesParams), cellValue: plain } };
};
