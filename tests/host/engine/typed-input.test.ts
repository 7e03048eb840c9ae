/** What a typed text becomes. */
import { expect, test } from 'vitest';
import { parseTyped } from '../../../host/engine/typed-input.ts';

const typed = (text: string, pattern = '') => parseTyped(text, pattern, 2026);

test.each([
  ['12', 12, undefined],
  ['-1.5', -1.5, undefined],
  ['.5', 0.5, undefined],
  ['1,234', 1234, '#,##0'],
  ['1,234.50', 1234.5, '#,##0.00'],
  ['50%', 0.5, '0%'],
  ['12.5%', 0.125, '0.00%'],
  ['$5', 5, '"$"#,##0'],
  ['$1,234.56', 1234.56, '"$"#,##0.00'],
  ['1e3', 1000, '0.00E+00'],
  [' 7 ', 7, undefined],
  ['+5', 5, undefined],
])('%j is the number %d', (text, value, pattern) => {
  expect(typed(text)).toEqual({ kind: 'number', value, ...(pattern ? { pattern } : {}) });
});

const MARCH_4 = 46_085;

test.each([
  ['2026-03-04', MARCH_4, 'yyyy-mm-dd'],
  ['2026/3/4', MARCH_4, 'yyyy-mm-dd'],
  ['3/4/2026', MARCH_4, 'm/d/yyyy'],
  ['3/4/26', MARCH_4, 'm/d/yyyy'],
  ['3/4', MARCH_4, 'm/d'],
  ['Mar 4, 2026', MARCH_4, 'mmm d, yyyy'],
  ['4 March 2026', MARCH_4, 'd mmm yyyy'],
  ['March 4', MARCH_4, 'mmm d'],
  ['2026-03-04 12:00', MARCH_4 + 0.5, 'yyyy-mm-dd h:mm'],
  ['2026-03-04T12:00', MARCH_4 + 0.5, 'yyyy-mm-dd h:mm'],
  ['6:00 PM', 0.75, 'h:mm am/pm'],
  ['18:00:00', 0.75, 'h:mm:ss'],
  ['2026-03', MARCH_4 - 3, 'yyyy-mm'],
])('%j is a date', (text, value, pattern) => {
  expect(typed(text)).toEqual({ kind: 'number', value, pattern });
});

test.each([
  '2026-02-30',
  '13/40/2026',
  '25:00',
  '2026-11-03 director: yes',
  'Mayor 4',
  '1,2',
  '1.2.3',
  '12 cases',
])('%j stays text', (text) => {
  expect(typed(text)).toEqual({ kind: 'text', text });
});

test.each([
  ['=A1', '=A1'],
  ['+A1', '=+A1'],
  ['- a remark', '=- a remark'],
])('%j is taken for the formula %j', (text, formula) => {
  expect(typed(text)).toEqual({ kind: 'formula', formula });
});

test('true and false are booleans in any case, an apostrophe makes text, nothing is nothing', () => {
  expect([typed('True'), typed("'=A1"), typed(''), typed('='), typed('-')]).toEqual([
    { kind: 'boolean', value: true },
    { kind: 'text', text: '=A1' },
    { kind: 'empty' },
    { kind: 'text', text: '=' },
    { kind: 'text', text: '-' },
  ]);
});

test('plain text keeps every text as it is', () => {
  for (const text of ['=1+1', '3/5', '007', '50%', '+5', 'TRUE'])
    expect(typed(text, '@')).toEqual({ kind: 'text', text });
});
