/** How the arguments of the custom functions may be written. */
import { describe, expect, it } from 'vitest';
import type { CellArgument } from '../../src/functions/entry.ts';
import { parseNeed } from '../../src/functions/parse-need.ts';
import { parsePrograms } from '../../src/functions/parse-programs.ts';
import { parseSeason } from '../../src/functions/parse-season.ts';
import { parseShow } from '../../src/functions/parse-show.ts';
import { parseWeights } from '../../src/functions/parse-weights.ts';

const outcomeOf = (argument: { ok: boolean; value?: unknown; problems?: unknown }): unknown =>
  argument.ok ? argument.value : argument.problems;

describe('the need', () => {
  it.each([
    ['J-1', 'j1'],
    ['j1', 'j1'],
    [' J 1 visa ', 'j1'],
    ['h1b', 'h1b'],
    ['H-1B', 'h1b'],
    ['H‑1B', 'h1b'],
    ['Either', 'any'],
    ['any', 'any'],
    ['J-1 or H-1B', 'any'],
    ['NONE', 'none'],
    ['green card', 'none'],
    ['', 'any'],
    [undefined, 'any'],
    [null, 'any'],
    ['#N/A', 'any'],
    [[['J-1']], 'j1'],
  ] as const)('written %j is %s', (written: CellArgument, need) => {
    expect(parseNeed(written)).toEqual({ ok: true, value: need });
  });

  it.each([
    ['O-1', 'O-1'],
    [3, '3'],
    [true, 'TRUE'],
  ] as const)('cannot be %j', (written, got) => {
    expect(outcomeOf(parseNeed(written))).toEqual([{ kind: 'need-unknown', got }]);
  });
});

describe('the season', () => {
  it.each([
    [2026, 2026],
    ['2026', 2026],
    ['2026-11-20', 2026],
    ['2027-02-28', 2026],
    ['2027/2/28', 2026],
    ['2026-06', 2025],
    ['2026/27', 2026],
    ['2026–2027', 2026],
    ['Nov 20, 2026', 2026],
    ['3 March 2027', 2026],
    ['11/20/2026', 2026],
    ['28/02/2027', 2026],
    [new Date(2027, 1, 28), 2026],
    [new Date(2026, 6, 1), 2026],
    [46_346, 2026],
    [46_081, 2025],
    ['', null],
    [undefined, null],
    ['#REF!', null],
    [[[2025]], 2025],
  ] as const)('written %j began in %s', (written: CellArgument, season) => {
    expect(parseSeason(written)).toEqual({ ok: true, value: season });
  });

  it.each(['soon', 20_26.5, '12', 99, '03/04/2026', '2026-13-01', true, '20266'])(
    'cannot be %j',
    (written) => {
      expect(parseSeason(written)).toMatchObject({ ok: false });
    },
  );
});

describe('what to show', () => {
  it.each([
    ['', 'score'],
    [undefined, 'score'],
    ['LABEL', 'label'],
    ['value low', 'value-low'],
    ['Value_High', 'value-high'],
  ] as const)('written %j is %s', (written, show) => {
    expect(parseShow(written)).toEqual({ ok: true, value: show });
  });
});

describe('the weights', () => {
  it.each([
    [[[40, 35, 25]], [40, 35, 25]],
    [
      [[1], [2], [3]],
      [1, 2, 3],
    ],
    [[['40 %', '1.5', '']], [40, 1.5, 0]],
    [[['0,4', 0, 0]], [0.4, 0, 0]],
    [undefined, [40, 35, 25]],
    [[['', '', '']], [40, 35, 25]],
  ] as const)('written %j are %j', (written: CellArgument, [visa, pipeline, culture]) => {
    expect(parseWeights(written)).toEqual({ ok: true, value: { visa, pipeline, culture } });
  });

  it.each([
    [[[1, -2, 3]], { kind: 'weight-unusable', got: '-2' }],
    [[[1, 'much', 3]], { kind: 'weight-unusable', got: 'much' }],
    [[[1, true, 3]], { kind: 'weight-unusable', got: 'TRUE' }],
    [50, { kind: 'weights-count', count: 1 }],
  ] as const)('cannot be %j', (written: CellArgument, problem) => {
    expect(outcomeOf(parseWeights(written))).toEqual([problem]);
  });
});

describe('the names of the programs', () => {
  const twoColumns = { ok: true, value: { columns: [[], []], newestSeason: null } } as const;

  it('lose the spaces that belong to no name', () => {
    expect(parsePrograms([[' Alder  Bay ', '']], twoColumns)).toEqual({
      ok: true,
      value: ['Alder Bay', ''],
    });
  });

  it('may stand below each other', () => {
    expect(parsePrograms([['Alder'], ['Elm']], twoColumns)).toEqual({
      ok: true,
      value: ['Alder', 'Elm'],
    });
  });

  it('may be left out', () => {
    expect(parsePrograms('', twoColumns)).toEqual({ ok: true, value: null });
  });

  it('must be as many as the columns', () => {
    expect(outcomeOf(parsePrograms([['Alder', 'Elm', 'Fir']], twoColumns))).toEqual([
      { kind: 'programs-differ', programs: 3, columns: 2 },
    ]);
  });
});
