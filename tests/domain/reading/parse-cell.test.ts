/** Cells to lines and back: nothing that a person typed may be lost or changed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addLine,
  makeCell,
  makeLine,
  parseCell,
  takeBackLine,
} from '../../../src/domain/reading/parse-cell.ts';
import { type AnswerLine, marks, roles } from '../../../src/domain/vocabulary.ts';

const aLine = (over: Partial<AnswerLine> = {}): AnswerLine => ({
  mark: null,
  date: null,
  role: null,
  source: '',
  words: '',
  ...over,
});

const meaning = ({ mark, date, role, source, words }: AnswerLine): AnswerLine => ({
  mark,
  date,
  role,
  source,
  words,
});

const parsed = (text: string): readonly AnswerLine[] => parseCell(text).map(meaning);

const known: readonly (readonly [string, Partial<AnswerLine>])[] = [
  ['they file every year', { words: 'they file every year' }],
  ['director: two of three', { role: 'director', words: 'two of three' }],
  ['PD: yes', { role: 'director', words: 'yes' }],
  ['A.P.D.: yes', { role: 'director', words: 'yes' }],
  ['Chair : yes', { role: 'director', words: 'yes' }],
  ['attending: yes', { role: 'faculty', words: 'yes' }],
  ['fellows: yes', { role: 'resident', words: 'yes' }],
  ['alumni: yes', { role: 'graduate', words: 'yes' }],
  ['GME office: yes', { role: 'coordinator', words: 'yes' }],
  ['PGY-4: yes', { role: 'resident', source: 'PGY-4', words: 'yes' }],
  ['R3: yes', { role: 'resident', source: 'R3', words: 'yes' }],
  ['PGY-4 (Ana): yes', { role: 'resident', source: 'Ana', words: 'yes' }],
  ['resident B: yes', { role: 'resident', source: 'B', words: 'yes' }],
  ['contract: J-1 only', { role: 'document', source: 'contract', words: 'J-1 only' }],
  ['reddit: run', { role: 'anonymous', source: 'reddit', words: 'run' }],
  ['reddit (u/one, 2024): run', { role: 'anonymous', source: 'u/one, 2024', words: 'run' }],
  ['forum: run', { role: 'anonymous', words: 'run' }],
  ['observation: quiet', { role: 'observer', words: 'quiet' }],
  [
    '2026-11-03 director (Dr. Osei): two',
    { date: '2026-11-03', role: 'director', source: 'Dr. Osei', words: 'two' },
  ],
  ['2026-11: two left', { date: '2026-11', words: 'two left' }],
  ['2026 director: two', { date: '2026', role: 'director', words: 'two' }],
  ['2026 was hard', { words: '2026 was hard' }],
  ['2026-13-01 director: no', { words: '2026-13-01 director: no' }],
  ['2026-02-30 no', { words: '2026-02-30 no' }],
  ['Nov 3 director: two', { words: 'Nov 3 director: two' }],
  ['2026-11-03', { words: '2026-11-03' }],
  ['🚩 resident (PGY-4): no', { mark: 'red', role: 'resident', source: 'PGY-4', words: 'no' }],
  ['[RED] resident: no', { mark: 'red', role: 'resident', words: 'no' }],
  ['⚖ half', { mark: 'mixed', words: 'half' }],
  ['⚖️ half', { mark: 'mixed', words: 'half' }],
  ['ℹ half', { mark: 'fact', words: 'half' }],
  ['👍🏽 half', { mark: 'ok', words: 'half' }],
  ['✅', { mark: 'good' }],
  ['call: every fourth night', { words: 'call: every fourth night' }],
  ['the director: nice', { words: 'the director: nice' }],
  ['https://example.org', { words: 'https://example.org' }],
  [': director: they quoted him', { words: 'director: they quoted him' }],
  [':) nice', { words: ':) nice' }],
  ['resident (no colon) said', { words: 'resident (no colon) said' }],
];

const aWord = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    'director: ',
    ': ',
    '2026-11 ',
    '2026 ',
    '✅',
    '[ok]',
    '\n',
    '\r\n ',
    '\t',
    '): ',
  ),
  fc.constantFrom('שלום', '\uD800', 'resident (', '\n\n', '   ', 'R3', ':'),
);
const aText = fc.array(aWord, { maxLength: 12 }).map((words) => words.join(''));

const anySource = aText.map((text) =>
  text
    .replaceAll(/[\r\n]/g, '')
    .replaceAll(')', '')
    .trim(),
);

const anyLine = fc
  .record({
    mark: fc.constantFrom(null, ...marks),
    date: fc.constantFrom(null, '2026-11-03', '2024-02-29', '2026-11', '2026'),
    role: fc.constantFrom(null, ...roles),
    source: anySource,
    words: aText.map((text) => text.trim()),
  })
  .map(
    (line): AnswerLine => ({
      ...line,
      source: line.role === null ? '' : line.source,
      date: line.role === null && line.date === '2026' ? null : line.date,
    }),
  )
  .filter(({ mark, role, words }) => words !== '' || role !== null || mark !== null)
  .filter(({ date, role, words }) => words !== '' || role !== null || date === null);

describe('parseCell', () => {
  test.each(known)('%j is read as typed', (text, expected) => {
    expect(parsed(text)).toEqual([aLine(expected)]);
  });

  test('one line each respondent, blank lines between them ignored', () => {
    expect(parsed('director: yes\n\nresident: no').map((line) => line.words)).toEqual([
      'yes',
      'no',
    ]);
  });

  test('a line that begins with a space continues the one above', () => {
    expect(parsed('director: yes\n and more\nresident: no').map((line) => line.words)).toEqual([
      'yes\nand more',
      'no',
    ]);
  });

  test('an empty cell has no line', () => {
    expect(parseCell('')).toEqual([]);
  });

  test('the words stand in the raw text where it says', () => {
    const [line] = parseCell('\n ✅ 2026-11-03\n director (A): yes');
    expect(line?.raw.slice(line.wordsStart)).toBe('yes');
  });

  test('any cell is written back byte for byte', () => {
    fc.assert(
      fc.property(aText, (text) => {
        expect(makeCell(parseCell(text))).toBe(text);
      }),
    );
  });

  test('any line written is read as it was meant', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        expect(parsed(makeLine(line))).toEqual([meaning(line)]);
      }),
    );
  });

  test('several lines written are read as they were meant', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 5 }), (lines) => {
        expect(parsed(makeCell(lines))).toEqual(lines.map(meaning));
      }),
    );
  });

  test('a line whose mark was changed is written with the new mark, the others as typed', () => {
    const [first, second] = parseCell('PD :  yes\r\nR3: no');
    if (first === undefined || second === undefined) throw new Error('two lines expected');
    expect(makeCell([first, { ...second, mark: 'red' }])).toBe('PD :  yes\r\n🚩 resident (R3): no');
  });

  test('fifty thousand characters of anything are one cell like any other', () => {
    for (const unit of ['(', ': ', ')', '\n', ' \n', 'resident (', '✅', '2026-11-03 ', 'a\n b']) {
      const text = unit.repeat(50_000 / unit.length);
      expect(makeCell(parseCell(text))).toBe(text);
    }
  });
});

describe('addLine', () => {
  test('never alters what is there', () => {
    fc.assert(
      fc.property(aText, anyLine, (cell, line) => {
        expect(addLine(cell, line).startsWith(cell)).toBe(true);
      }),
    );
  });

  test('the added line is the last one read', () => {
    fc.assert(
      fc.property(aText, anyLine, (cell, line) => {
        expect(parsed(addLine(cell, line)).at(-1)).toEqual(meaning(line));
      }),
    );
  });

  test('a cell that ends in a break gets no second one', () => {
    expect(addLine('a\n', aLine({ words: 'b' }))).toBe('a\nb');
  });
});

describe('takeBackLine', () => {
  test('gives back the cell from before, a single break at its end apart', () => {
    fc.assert(
      fc.property(aText, anyLine, (cell, line) => {
        const back = takeBackLine(addLine(cell, line), line);
        expect([cell, cell.replace(/\n$/, '')]).toContain(back);
      }),
    );
  });

  test('refuses when another line was added since', () => {
    const line = aLine({ words: 'b' });
    expect(takeBackLine('a\nb\nc', line)).toBeNull();
  });

  test('refuses when the line is only the end of a longer one', () => {
    expect(takeBackLine('ab', aLine({ words: 'b' }))).toBeNull();
  });
});
