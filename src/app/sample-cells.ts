/** What a made-up program of the sample holds on the Rank List, apart from its name. */
import type { SampleProgram } from '../domain/vocabulary.ts';
import type { RankColumn } from '../domain/workbook/rank-list-index.ts';

export const sampleCells = (
  program: SampleProgram,
): { readonly [Column in RankColumn]?: string } => ({
  ...(program.rank === null ? {} : { rank: String(program.rank) }),
  code: program.code,
  track: program.track,
  interview: program.interview,
  notes: program.notes,
});
