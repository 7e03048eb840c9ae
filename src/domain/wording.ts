/** Every problem in words: what happened, what is kept, the way out. */
import type { Problem } from './result.ts';

export interface Saying {
  readonly title: string;
  readonly kept: string;
  readonly wayOut: string;
}

const nothingWritten = 'Nothing was written.';
const say = (title: string, kept: string, wayOut: string): Saying => ({ title, kept, wayOut });
const list = (cells: readonly string[]): string => cells.join(', ');

/** A new kind of problem does not compile until it has its words here. */
export const sayProblem = (problem: Problem): Saying => {
  switch (problem.kind) {
    case 'request-invalid':
      return say(
        'This could not be understood',
        `${nothingWritten} What you typed is still here.`,
        `Change it and try again: ${problem.details}`,
      );
    case 'tab-missing':
      return say(
        `The tab “${problem.tab}” is not there`,
        'Everything on the other tabs is as it was.',
        'Use Set up in the IR Rank List menu: it makes what is missing and leaves the rest alone.',
      );
    case 'tab-damaged':
      return say(
        `The tab “${problem.tab}” has lost ${problem.lost}`,
        `${nothingWritten} All answers are where they were.`,
        'Use Check and repair in the IR Rank List menu: it puts it back and says what it mended.',
      );
    case 'rows-sorted':
      return say(
        `The labels of “${problem.tab}” stand in ${problem.cell}, not at the top`,
        'Nothing was changed, and all words are on the tab.',
        'It looks as if its rows were sorted with the labels and scores among them. Undo that in the sheet (Ctrl + Z), then try again.',
      );
    case 'program-missing':
      return say(
        `“${problem.program}” is not on the Answers tab`,
        `${nothingWritten} What you typed is still here.`,
        'Choose another program, or add this one. If it was renamed, choose its new name.',
      );
    case 'program-exists':
      return say(
        `“${problem.program}” is there already, in ${problem.cell}`,
        'It stays as it is.',
        'Go to it, or choose another name.',
      );
    case 'program-name-empty':
      return say('A program needs a name', nothingWritten, 'Type the name and try again.');
    case 'program-doubled':
      return say(
        `“${problem.program}” stands over more than one column: ${list(problem.cells)}`,
        `${nothingWritten} Both columns are as they were.`,
        'Give one of them another name in the header, then try again.',
      );
    case 'question-missing':
      return say(
        `The question “${problem.question}” has no row on the Answers tab`,
        `${nothingWritten} What you typed is still here.`,
        'Insert it in the Ask view, then try again.',
      );
    case 'question-doubled':
      return say(
        `The question “${problem.question}” stands in more than one row: ${list(problem.cells)}`,
        `${nothingWritten} All rows are as they were.`,
        'Delete the row that you do not want, or clear its id, then try again.',
      );
    case 'question-unknown':
      return say(
        `There is no question “${problem.question}”`,
        nothingWritten,
        'Open the Ask view anew and choose from what it shows.',
      );
    case 'cell-changed':
      return say(
        'Someone else wrote here, too',
        'Both are safe: what the sheet holds, and your words.',
        'Choose what the cell should hold.',
      );
    case 'line-changed':
      return say(
        `Someone changed this line in ${problem.cell} meanwhile`,
        `${nothingWritten} The cell is as they left it.`,
        'Compare the two. If the line still needs your mark, it comes up again as it reads now.',
      );
    case 'cell-holds-formula':
      return say(
        `${problem.cell} holds a formula`,
        'Adding a line would break it, so nothing was written. Your words are kept.',
        'Turn the formula into plain text in the sheet, or choose another question.',
      );
    case 'cell-too-long':
      return say(
        `${problem.cell} would hold ${problem.length} characters`,
        `A cell takes at most ${problem.most}, so nothing was written. Your words are kept.`,
        'Shorten your words, or move older lines to the notes.',
      );
    case 'words-empty':
      return say('There are no words yet', nothingWritten, 'Type what was said, then add it.');
    case 'line-gone':
      return say(
        `The line is no longer the last one in ${problem.cell}`,
        'The cell stays as it is.',
        'Take the line out in the sheet itself, if it should go.',
      );
    case 'busy':
      return say(
        'The sheet is busy with someone else’s change',
        `${nothingWritten} What you typed is still here.`,
        `Try again in a moment: this waited ${problem.seconds} seconds.`,
      );
    case 'protected':
      return say(
        'A part of the sheet is protected by its owner',
        `${nothingWritten} What you typed is still here.`,
        'Ask the owner of the sheet to let you edit it, then try again.',
      );
    case 'bug':
      return say(
        'Something went wrong that we did not foresee',
        'Your words are kept. The sheet may hold part of the change.',
        'Use Check and repair in the IR Rank List menu, then try again.',
      );
  }
};
