/** Writes many formulas in few calls: those that form a rectangle go together. */
import type { Formula } from '../domain/workbook/design.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Block {
  readonly row: number;
  readonly column: number;
  readonly formulas: string[][];
}

/** Runs of neighbouring columns within one row. */
const makeRuns = (formulas: readonly Formula[]): Block[] => {
  const sorted = [...formulas].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Block[] = [];
  for (const { row, column, formula } of sorted) {
    const last = runs[runs.length - 1];
    const line = last?.formulas[0];
    if (last && line && last.row === row && last.column + line.length === column) {
      line.push(formula);
    } else {
      runs.push({ row, column, formulas: [[formula]] });
    }
  }
  return runs;
};

/** Runs of equal columns in neighbouring rows make one block. */
export const makeFormulaBlocks = (formulas: readonly Formula[]): readonly Block[] => {
  const blocks: Block[] = [];
  for (const run of makeRuns(formulas)) {
    const above = blocks.find(
      (block) =>
        block.column === run.column &&
        block.row + block.formulas.length === run.row &&
        block.formulas[0]?.length === run.formulas[0]?.length,
    );
    if (above) above.formulas.push(...run.formulas);
    else blocks.push(run);
  }
  return blocks;
};

export const writeFormulas = (sheet: Sheet, formulas: readonly Formula[]): void => {
  for (const block of makeFormulaBlocks(formulas)) {
    const width = block.formulas[0]?.length ?? 0;
    sheet
      .getRange(block.row, block.column, block.formulas.length, width)
      .setFormulas(block.formulas);
  }
};
