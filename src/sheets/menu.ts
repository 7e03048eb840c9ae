/** The menu of the add-on, its triggers, and what each entry does and says. */
import { guarded } from '../app/guard.ts';
import type { Rim } from '../app/rim.ts';
import {
  runAddSample,
  runAfterTheMatch,
  runRemoveSample,
  runRepair,
  runSetUp,
  runTidying,
} from '../app/run.ts';
import type { Result } from '../domain/result.ts';
import { sayProblem } from '../domain/wording.ts';
import { findAnswersFrame } from '../domain/workbook/answers-index.ts';
import {
  sayAfterTheMatch,
  sayRepaired,
  saySampleAdded,
  saySampleRemoved,
  saySetUp,
} from '../domain/workbook/say-done.ts';
import type { TabId } from '../domain/workbook/tabs.ts';
import { makeAnchors } from './anchors.ts';

export const title = 'IR Rank List';

/** Each entry's function, by the name that the menu calls. */
export const menuItems = [
  { caption: 'Open sidebar', name: 'openSidebar', says: 'Opens the sidebar.' },
  { caption: 'Set up', name: 'setUp', says: 'Makes all tabs that are not there yet.' },
  {
    caption: 'Add a program',
    name: 'addProgramByName',
    says: 'Asks for a name and adds the program.',
  },
  { caption: 'Add the sample', name: 'addSample', says: 'Adds the made-up programs.' },
  {
    caption: 'Remove the sample',
    name: 'removeSample',
    says: 'Takes the made-up programs out again.',
  },
  {
    caption: 'After the match',
    name: 'afterTheMatch',
    says: 'Makes the page of precautions, or goes to it.',
  },
  {
    caption: 'Check and repair',
    name: 'checkAndRepair',
    says: 'Mends what was destroyed and says what it mended.',
  },
] as const;
export type MenuFunction = (typeof menuItems)[number]['name'];

/** Runs in every mode, `NONE` included: touches nothing but the menu. */
export const buildMenu = (): void => {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const { caption, name } of menuItems) menu.addItem(caption, name);
  menu.addToUi();
};

export const log = (message: string): void => {
  console.error(message);
};

/** Says what was done; a longer report waits until it is read. */
const tell = (heading: string, text: string): void => {
  if (text.includes('\n') || text.length > 160) {
    const ui = SpreadsheetApp.getUi();
    ui.alert(heading, text, ui.ButtonSet.OK);
  } else {
    SpreadsheetApp.getActiveSpreadsheet().toast(text, heading, 8);
  }
};

const report = <T>(heading: string, work: () => Result<T>, say: (value: T) => string): boolean => {
  const result = guarded(work, log);
  if (result.ok) {
    tell(heading, say(result.value));
    return true;
  }
  const sentences = result.problems.map((problem) => {
    const { title: what, kept, wayOut } = sayProblem(problem);
    return [what, kept, wayOut].join('\n');
  });
  const ui = SpreadsheetApp.getUi();
  ui.alert(heading, sentences.join('\n\n'), ui.ButtonSet.OK);
  return false;
};

const show = (tab: TabId): void => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = makeAnchors(book).find(tab);
  if (sheet) book.setActiveSheet(sheet);
};

export const openSidebar = (): void => {
  const html = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(title);
  SpreadsheetApp.getUi().showSidebar(html);
};

export const menuFunctions = (
  rim: () => Rim,
  addProgram: (rim: Rim, name: string) => Result<{ readonly name: string; readonly cell: string }>,
): { readonly [Name in MenuFunction]: () => void } => ({
  openSidebar,
  setUp: () => {
    if (
      report(
        'Set up',
        () => runSetUp(rim()),
        ({ made }) => saySetUp(made),
      )
    )
      show('start');
  },
  addProgramByName: () => {
    const ui = SpreadsheetApp.getUi();
    const answer = ui.prompt(
      'Add a program',
      'Its name, as it should stand over its column:',
      ui.ButtonSet.OK_CANCEL,
    );
    if (answer.getSelectedButton() !== ui.Button.OK) return;
    const name = answer.getResponseText();
    report(
      'Add a program',
      () => addProgram(rim(), name),
      (made) => `${made.name} is in ${made.cell} now.`,
    );
  },
  addSample: () => {
    const added = report(
      'Add the sample',
      () => runAddSample(rim()),
      (value) => saySampleAdded(value.added, value.already),
    );
    if (added) show('rank-list');
  },
  removeSample: () => {
    report(
      'Remove the sample',
      () => runRemoveSample(rim()),
      ({ removed, kept }) => saySampleRemoved(removed, kept),
    );
  },
  afterTheMatch: () => {
    const made = report('After the match', () => runAfterTheMatch(rim()), sayAfterTheMatch);
    if (made) show('after');
  },
  checkAndRepair: () => {
    report(
      'Check and repair',
      () => runRepair(rim()),
      ({ mended, open }) => sayRepaired(mended, open),
    );
  },
});

/** Whether an edit touched the header of Answers, where programs are named. */
const touchesHeader = (event: GoogleAppsScript.Events.SheetsOnEdit): boolean => {
  const { range } = event;
  const sheet = range.getSheet();
  const tab = makeAnchors(event.source).tabOf(sheet.getSheetId());
  if (tab !== 'answers') return false;
  const first = range.getRow();
  const last = first + range.getNumRows() - 1;
  if (first > 20) return false;
  const columns = sheet.getMaxColumns();
  const top = sheet.getRange(1, 1, Math.min(20, sheet.getMaxRows()), columns).getDisplayValues();
  const frame = findAnswersFrame(top);
  return frame !== null && first <= frame.headerRow && frame.headerRow <= last;
};

/**
 * After a header was typed: its program gets a row on the Rank List. Events can be lost, so the next
 * action of the sidebar does the same.
 */
export const afterEdit = (rim: () => Rim, event: GoogleAppsScript.Events.SheetsOnEdit): void => {
  guarded(() => (touchesHeader(event) ? runTidying(rim()) : { ok: true, value: null }), log);
};
