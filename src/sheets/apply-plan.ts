/** Carries out a plan, step by step, in few calls: a dull switch on purpose. */
import type { Plan, Step } from '../app/write-plan.ts';
import type { Place } from '../domain/workbook/a1.ts';
import { programKey, sampleKey, type TabId } from '../domain/workbook/tabs.ts';
import { anchorTab, makeAnchors } from './anchors.ts';
import { makeTab, writeContents } from './make-tab.ts';
import { paintAgain, paintChoices, paintDress } from './paint.ts';
import { wholeColumn } from './whole-column.ts';
import { writeFormulas } from './write-formulas.ts';
import { writeText } from './write-text.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
/** Steps on a tab that is there. */
type SheetStep = Exclude<Step, { kind: 'make-tab' | 'adopt-tab' }>;

/** Neighbouring numbers as runs, from the last to the first: so a deletion moves none that is still to go. */
const makeRuns = (numbers: readonly number[]): readonly { start: number; count: number }[] => {
  const runs: { start: number; count: number }[] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => b - a)) {
    const last = runs[runs.length - 1];
    if (last && last.start === number + 1) {
      last.start = number;
      last.count += 1;
    } else runs.push({ start: number, count: 1 });
  }
  return runs;
};

const rememberProgram = (sheet: Sheet, column: number, name: string): void => {
  const range = wholeColumn(sheet, column);
  const old = range.getDeveloperMetadata().find((metadata) => metadata.getKey() === programKey);
  if (old) old.setValue(name);
  else range.addDeveloperMetadata(programKey, name);
};

const rememberSample = (sheet: Sheet, questions: readonly string[]): void => {
  const old = sheet.getDeveloperMetadata().find((metadata) => metadata.getKey() === sampleKey);
  if (questions.length === 0) old?.remove();
  else if (old) old.setValue(questions.join(' '));
  else sheet.addDeveloperMetadata(sampleKey, questions.join(' '));
};

/** A note that a person wrote stays: ours goes below it, once. */
const addNote = (sheet: Sheet, { row, column }: Place, text: string): void => {
  const cell = sheet.getRange(row, column);
  const old = cell.getNote();
  if (!old.includes(text)) cell.setNote(old === '' ? text : `${old}\n${text}`);
};

const applyToSheet = (sheet: Sheet, step: SheetStep): void => {
  switch (step.kind) {
    case 'dress-tab':
      paintAgain(sheet, step.design);
      break;
    case 'insert-rows':
      if (step.after === 0) sheet.insertRowsBefore(1, step.count);
      else sheet.insertRowsAfter(step.after, step.count);
      break;
    case 'insert-columns':
      if (step.after === 0) sheet.insertColumnsBefore(1, step.count);
      else sheet.insertColumnsAfter(step.after, step.count);
      if (step.width !== undefined) {
        sheet.setColumnWidths(step.after + 1, step.count, step.width);
      }
      break;
    case 'delete-rows':
      for (const { start, count } of makeRuns(step.rows)) sheet.deleteRows(start, count);
      break;
    case 'delete-columns':
      for (const { start, count } of makeRuns(step.columns)) sheet.deleteColumns(start, count);
      break;
    case 'clear': {
      const { row, column, rows, columns } = step.area;
      sheet.getRange(row, column, rows, columns).clearContent();
      break;
    }
    case 'dress':
      paintDress(sheet, step.dress);
      break;
    case 'choices':
      paintChoices(sheet, step.choices);
      break;
    case 'write':
      writeContents(sheet, step.contents);
      break;
    case 'write-text':
      writeText(sheet, step.at.row, step.at.column, step.cells);
      break;
    case 'write-formulas':
      writeFormulas(sheet, step.formulas);
      break;
    case 'note':
      addNote(sheet, step.at, step.text);
      break;
    case 'remember-program':
      rememberProgram(sheet, step.column, step.name);
      break;
    case 'remember-sample':
      rememberSample(sheet, step.questions);
      break;
    case 'select':
      sheet.getRange(step.at.row, step.at.column).activate();
      break;
  }
};

const tabOf = (step: SheetStep): TabId => {
  switch (step.kind) {
    case 'dress-tab':
      return step.design.tab;
    case 'remember-program':
    case 'remember-sample':
      return 'answers';
    default:
      return step.tab;
  }
};

/**
 * Throws when Sheets refuses. Writes are held back by Sheets and may fail late, so they are flushed
 * here, within the caller's lock and the caller's catch.
 */
export const applyPlan = (book: Spreadsheet, plan: Plan): void => {
  let anchors = makeAnchors(book);
  for (const step of plan) {
    if (step.kind === 'make-tab') {
      makeTab(book, anchors, step.name, step.design, step.contents);
      anchors = makeAnchors(book);
    } else if (step.kind === 'adopt-tab') {
      const sheet = book.getSheetById(step.sheetId);
      if (sheet) anchorTab(sheet, step.tab);
      anchors = makeAnchors(book);
    } else {
      const sheet = anchors.find(tabOf(step));
      if (!sheet) throw new Error(`The tab for the step ${step.kind} is gone.`);
      applyToSheet(sheet, step);
    }
  }
  SpreadsheetApp.flush();
};
