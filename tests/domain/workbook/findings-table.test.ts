/** The formula of the Findings tab, and how its place is found. */
import { expect, test } from 'vitest';
import { newAnswersExtent } from '../../../src/domain/workbook/designs/answers-design.ts';
import { newSettingsIndex } from '../../../src/domain/workbook/designs/settings-design.ts';
import {
  findFindingsPlace,
  makeFindingsFormula,
} from '../../../src/domain/workbook/findings-table.ts';
import { makeSettingsCells } from '../../../src/domain/workbook/formulas.ts';

const settings = makeSettingsCells('Settings', newSettingsIndex(2026));

test('the room for the table is read from the free column behind it', () => {
  if (!settings) throw new Error('no settings');
  const at = (row: number, column: number): string =>
    makeFindingsFormula("What's said", newAnswersExtent, settings, { row, column });
  expect(at(2, 1)).toContain('ROWS($K$2:$K)');
  expect(at(4, 3)).toContain('ROWS($M$4:$M)');
  expect(at(2, 1)).toContain("HSTACK('What''s said'!$A$6:$A$150,'What''s said'!$C$6:$C$150)");
});

test('the table is found by its formula, wherever it was moved', () => {
  expect(
    findFindingsPlace([
      ['', ''],
      ['', '=LET(found,findings(A1),found)'],
    ]),
  ).toEqual({
    row: 2,
    column: 2,
  });
  expect(findFindingsPlace([['', 'FINDING']])).toBeNull();
});
