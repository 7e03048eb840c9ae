import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replaceLine, sayLine, withMark } from '../../../src/domain/reading/marked-line.ts';
import { parseCell } from '../../../src/domain/reading/parse-cell.ts';
import { marks } from '../../../src/domain/vocabulary.ts';

const three =
  '\n2026-11-03 director: two of three\r\nresident (A): left alone\n with three rooms\n\n= 5';

const mark = (cell: string, place: number, line: string, by: (typeof marks)[number] = 'red') =>
  replaceLine(cell, place, line, withMark(line, by));

test.each([
  ['the first line', 0, '2026-11-03 director: two of three'],
  ['a line that is continued', 1, 'resident (A): left alone\n with three rooms'],
  ['a line that begins with an equals sign', 2, '= 5'],
])('a mark goes before %s, and no other character changes', (_, place, line) => {
  expect(mark(three, place, line)).toEqual({
    text: three.replace(line, `🚩 ${line}`),
    changed: true,
  });
});

test('a line that others moved down is found by its words', () => {
  expect(mark('faculty: new\nresident: busy', 0, 'resident: busy')?.text).toBe(
    'faculty: new\n🚩 resident: busy',
  );
});

test('a line that changed, or is gone, is not marked', () => {
  expect(mark('resident: busier', 0, 'resident: busy')).toBeNull();
  expect(mark('✅ resident: busy', 0, 'resident: busy')).toBeNull();
  expect(mark('', 0, 'resident: busy')).toBeNull();
  expect(mark(' \n ', 0, '')).toBeNull();
});

test('what was done already is not done again, also beside an equal line', () => {
  expect(mark('🚩 same\nsame', 0, 'same')).toEqual({ text: '🚩 same\nsame', changed: false });
  expect(mark('🚩 same\nsame', 1, 'same')?.text).toBe('🚩 same\n🚩 same');
  expect(mark('🚩 same', 3, 'same')).toEqual({ text: '🚩 same', changed: false });
});

test('words with the signs of a replacement are words', () => {
  expect(mark("$& $1 $` $'", 0, "$& $1 $` $'")?.text).toBe("🚩 $& $1 $` $'");
});

const pieces = fc.constantFrom(
  ..." |\n|\r\n|\t|:|: |director|resident (A): |2026-11-03 |2026 |words|=|'".split('|'),
  ...'🚩|✅ |👍|ℹ️|[red] |\uFE0F|\u00A0|🏽'.split('|'),
);
const cells = fc.oneof(
  fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

test('whatever the cell holds: the mark is read, its line says the same, and taking it away restores the cell', () => {
  fc.assert(
    fc.property(cells, fc.constantFrom(...marks), fc.nat(), (cell, by, pick) => {
      const lines = parseCell(cell);
      const place = lines.length === 0 ? 0 : pick % lines.length;
      const line = lines[place];
      fc.pre(line !== undefined && line.mark === null && sayLine(line) !== '');
      const text = sayLine(line);
      const marked = mark(cell, place, text, by)?.text ?? '';
      const after = parseCell(marked);
      const { raw: _, wordsStart: __, ...meaning } = line;
      expect(after[place]).toMatchObject({ ...meaning, mark: by });
      expect(after.filter((_line, at) => at !== place)).toEqual(
        lines.filter((_line, at) => at !== place),
      );
      expect(replaceLine(marked, place, withMark(text, by), text)?.text).toBe(cell);
    }),
    { numRuns: 5000 },
  );
});
