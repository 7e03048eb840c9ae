/** A long line in stretches that are weighed one by one: whole sentences as far as they are short enough. */
import type { TokenRow } from './match-phrases.ts';

/** Tokens; answers that people type are hardly ever longer. */
const longest = 80;

const endOf = ({ tokens }: TokenRow, from: number): number => {
  const most = Math.min(tokens.length, from + longest);
  if (most === tokens.length) return most;
  let end = most;
  while (end > from && tokens[end]?.sentence === tokens[end - 1]?.sentence) end -= 1;
  return end > from ? end : most;
};

export const splitRow = (row: TokenRow): readonly TokenRow[] => {
  const rows: TokenRow[] = [];
  for (let from = 0; from < row.tokens.length; ) {
    const end = endOf(row, from);
    rows.push({ tokens: row.tokens.slice(from, end), concepts: row.concepts.slice(from, end) });
    from = end;
  }
  return rows;
};
