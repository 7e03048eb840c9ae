/** Checks the table that `--print` writes. */
import { describe, expect, it } from 'vitest';
import { makeRankTable } from '../../../host/server/print-rank-list.ts';

describe('the printed rank list', () => {
  it('shows the columns up to Gate, then Fit and Computed, aligned', () => {
    const rows = [
      ['My rank', 'Program', 'Gate', 'Fit', 'Range', 'Computed', 'Notes'],
      ['1', 'Birchmont', 'none', '63', '41–86', '2', 'x'],
      ['10', 'Alder Bay', 'verify', '5', '', '10', ''],
      ['', '', '', '', '', '', 'only a note'],
    ];
    expect(makeRankTable(rows).split('\n')).toEqual([
      'My rank  Program    Gate    Fit  Computed',
      '-------  ---------  ------  ---  --------',
      '      1  Birchmont  none     63         2',
      '     10  Alder Bay  verify    5        10',
    ]);
  });
  it('keeps a cell of several lines on one line, and wide letters in their column', () => {
    const rows = [
      ['Program', 'Gate'],
      ['🚩 red', 'none'],
      ['two\nlines', 'signal'],
    ];
    expect(makeRankTable(rows).split('\n').slice(2)).toEqual([
      '🚩 red       none',
      'two / lines  signal',
    ]);
  });
  it('shows all columns of a tab that has none of these', () => {
    expect(
      makeRankTable([
        ['a', 'b'],
        ['c', 'd'],
      ]).split('\n'),
    ).toEqual(['a  b', '-  -', 'c  d']);
  });
});
