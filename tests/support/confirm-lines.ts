/** Made-up lines to confirm, as the sheet's side would give them. */
import type { ResponseOf } from '../../src/contracts/index.ts';

type Batch = ResponseOf<'linesToConfirm'>;
export type LineToConfirm = Batch['lines'][number];

export const aloneFound: LineToConfirm['found'][number] = {
  says: 'left alone at night',
  polarity: 'red',
  dim: 'culture',
  facet: 'supervision',
  strength: 'decisive',
  year: 2026,
  evasive: false,
  sure: false,
  spans: [{ start: 0, end: 19 }],
};

export const aLineToConfirm = (part: Partial<LineToConfirm> = {}): LineToConfirm => ({
  key: 'alone',
  program: 'Alder Bay',
  question: { id: 'res-night', text: 'Who comes in when it gets difficult at night?' },
  place: 0,
  line: '2026-11-03 resident (PGY-4): left alone at night, three rooms',
  words: 'left alone at night, three rooms',
  date: '2026-11-03',
  role: 'resident',
  named: true,
  source: 'PGY-4',
  reason: 'grave-doubt',
  rating: 'Red flag',
  unsure: true,
  found: [aloneFound],
  ...part,
});

/** So many lines, told apart by their number from 1. */
export const someLines = (count: number, from = 1): readonly LineToConfirm[] =>
  Array.from({ length: count }, (_, at) =>
    aLineToConfirm({
      key: `line-${from + at}`,
      line: `resident: left alone at night, ${from + at} rooms`,
      words: `left alone at night, ${from + at} rooms`,
      date: null,
      source: '',
    }),
  );

export const aBatch = (
  lines: readonly LineToConfirm[] = [],
  left = lines.length,
  silent = 0,
): Batch => ({ lines: [...lines], left, silent });
