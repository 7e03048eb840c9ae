/**
 * A workbook on paper: cells, formulas as text, remembered names. It carries out plans as the sheet
 * would, without calculating, so that use cases are tested without any Google service.
 */
import type { CellState, FoundTab, Ports, Selection, TabsFound } from '../../src/app/ports.ts';
import type { Rim } from '../../src/app/rim.ts';
import type { Plan, Step } from '../../src/app/write-plan.ts';
import { bank } from '../../src/bank/index.ts';
import type { Bank } from '../../src/domain/bank.ts';
import type { Place } from '../../src/domain/workbook/a1.ts';
import { findAnswersFrame, makeAnswersIndex } from '../../src/domain/workbook/answers-index.ts';
import type { Choice } from '../../src/domain/workbook/design.ts';
import { makeRankListIndex } from '../../src/domain/workbook/rank-list-index.ts';
import { makeSettingsIndex } from '../../src/domain/workbook/settings-index.ts';
import type { TabId } from '../../src/domain/workbook/tabs.ts';

export interface PaperTab {
  name: string;
  readonly sheetId: number;
  cells: string[][];
  formulas: string[][];
  formats: string[][];
  notes: Map<string, string>;
  rules: string[];
  remembered: (string | null)[];
  sample: string[];
}

const blank = (rows: number, columns: number): string[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));

export class PaperBook {
  readonly tabs = new Map<TabId, PaperTab>();
  readonly otherNames: string[] = ['Sheet1'];
  selection: Selection | null = null;
  isBusy = false;
  #lastId = 100;

  constructor(readonly questionBank: Bank = bank) {}

  tab(id: TabId): PaperTab {
    const tab = this.tabs.get(id);
    if (!tab) throw new Error(`no tab ${id}`);
    return tab;
  }

  type(id: TabId, { row, column }: Place, text: string): void {
    const line = this.tab(id).cells[row - 1];
    if (!line || column > line.length) throw new Error(`no cell ${row}, ${column}`);
    line[column - 1] = text;
  }

  cell(id: TabId, { row, column }: Place): string {
    return this.tab(id).cells[row - 1]?.[column - 1] ?? '';
  }

  rim(): Rim {
    return {
      ports: () => this.ports(),
      apply: (plan) => {
        this.apply(plan);
      },
      locked: (work) =>
        this.isBusy ? { ok: false, problems: [{ kind: 'busy', seconds: 10 }] } : work(),
    };
  }

  ports(): Ports {
    const describe = (tab: PaperTab): FoundTab => ({
      name: tab.name,
      sheetId: tab.sheetId,
      rows: tab.cells.length,
      columns: tab.cells[0]?.length ?? 0,
    });
    const found: TabsFound = {
      tabs: Object.fromEntries([...this.tabs].map(([id, tab]) => [id, describe(tab)])),
      orphans: {},
      names: [...this.otherNames, ...[...this.tabs.values()].map(({ name }) => name)],
    };
    const grid = (id: TabId) => this.tabs.get(id)?.cells.map((line) => [...line]) ?? [];
    return {
      bank: this.questionBank,
      today: () => '2026-11-22',
      readTabs: () => found,
      readAnswers: () => {
        const cells = grid('answers');
        const frame = findAnswersFrame(cells.slice(0, 20));
        if (!frame) return null;
        const places = [frame.idColumn, frame.audienceColumn, frame.questionColumn];
        return makeAnswersIndex(
          frame,
          cells[frame.headerRow - 1] ?? [],
          cells.map((line) => places.map((column) => line[column - 1] ?? '')),
        );
      },
      readRankList: () => makeRankListIndex(grid('rank-list')),
      readSettings: () => makeSettingsIndex(grid('settings')),
      readGrid: grid,
      readFormulas: (id) => this.tabs.get(id)?.formulas ?? [],
      readFormats: (id) => this.tabs.get(id)?.formats ?? [],
      readRules: (id) => this.tabs.get(id)?.rules ?? [],
      readCell: (id, at): CellState => ({
        text: this.cell(id, at),
        formula: this.tab(id).formulas[at.row - 1]?.[at.column - 1] ?? '',
      }),
      readSelection: () => this.selection,
      readRemembered: (columns) =>
        columns.map((column) => this.tab('answers').remembered[column - 1] ?? null),
      readSampleQuestions: () => this.tabs.get('answers')?.sample ?? [],
    };
  }

  apply(plan: Plan): void {
    for (const step of plan) this.#step(step);
  }

  /** Every sheet in a plan must exist: a step on a missing tab is a fault of the use case. */
  #step(step: Step): void {
    switch (step.kind) {
      case 'make-tab':
        this.#make(step);
        break;
      case 'adopt-tab':
        throw new Error('the paper book has no copies');
      case 'dress-tab':
        this.tab(step.design.tab).rules = step.design.rules.map(({ formula }) => formula);
        break;
      case 'dress':
        for (const { area, format } of step.dress) {
          if (format !== undefined) this.#fill(this.tab(step.tab).formats, area, format);
        }
        break;
      case 'choices':
        this.#check(this.tab(step.tab), step.choices);
        break;
      case 'clear':
        this.#fill(this.tab(step.tab).cells, step.area, '');
        this.#fill(this.tab(step.tab).formulas, step.area, '');
        break;
      case 'insert-rows':
        this.#insertRows(this.tab(step.tab), step.after, step.count);
        break;
      case 'insert-columns':
        this.#insertColumns(this.tab(step.tab), step.after, step.count);
        break;
      case 'delete-rows': {
        const tab = this.tab(step.tab);
        const keep = (_: unknown, at: number) => !step.rows.includes(at + 1);
        tab.cells = tab.cells.filter(keep);
        tab.formulas = tab.formulas.filter(keep);
        tab.formats = tab.formats.filter(keep);
        break;
      }
      case 'delete-columns': {
        const tab = this.tab(step.tab);
        const keep = (_: unknown, at: number) => !step.columns.includes(at + 1);
        tab.cells = tab.cells.map((line) => line.filter(keep));
        tab.formulas = tab.formulas.map((line) => line.filter(keep));
        tab.formats = tab.formats.map((line) => line.filter(keep));
        tab.remembered = tab.remembered.filter(keep);
        break;
      }
      case 'write':
        for (const { row, column, cells } of step.contents) {
          this.#put(
            this.tab(step.tab),
            row,
            column,
            cells.map((line) => line.map(String)),
          );
        }
        break;
      case 'write-text':
        this.#put(this.tab(step.tab), step.at.row, step.at.column, step.cells);
        break;
      case 'write-formulas':
        for (const { row, column, formula } of step.formulas) {
          const line = this.tab(step.tab).formulas[row - 1];
          if (!line || column > line.length) throw new Error(`formula outside: ${row}, ${column}`);
          line[column - 1] = formula;
        }
        break;
      case 'note':
        this.#note(this.tab(step.tab), step.at, step.text);
        break;
      case 'remember-program':
        this.tab('answers').remembered[step.column - 1] = step.name;
        break;
      case 'remember-sample':
        this.tab('answers').sample = [...step.questions];
        break;
      case 'select':
        this.selection = { tab: step.tab, at: step.at };
        break;
    }
  }

  #make(step: Extract<Step, { kind: 'make-tab' }>): void {
    const { design, name } = step;
    this.#lastId += 1;
    const tab: PaperTab = {
      name,
      sheetId: this.#lastId,
      cells: blank(design.rows, design.columns),
      formulas: blank(design.rows, design.columns),
      formats: blank(design.rows, design.columns),
      notes: new Map(),
      rules: design.rules.map(({ formula }) => formula),
      remembered: [],
      sample: [],
    };
    this.tabs.set(design.tab, tab);
    for (const { area, format } of design.dress) {
      if (format !== undefined) this.#fill(tab.formats, area, format);
    }
    for (const { row, column, cells } of [...design.contents, ...step.contents]) {
      this.#put(
        tab,
        row,
        column,
        cells.map((line) => line.map(String)),
      );
    }
    for (const { row, column, formula } of design.formulas) {
      const line = tab.formulas[row - 1];
      if (line) line[column - 1] = formula;
    }
  }

  #note(tab: PaperTab, { row, column }: Place, text: string): void {
    const key = `${row},${column}`;
    const old = tab.notes.get(key) ?? '';
    if (!old.includes(text)) tab.notes.set(key, old === '' ? text : `${old}\n${text}`);
  }

  /** A drop-down outside the grid is an error in Sheets, and so it is here. */
  #check(tab: PaperTab, choices: readonly Choice[]): void {
    for (const { area } of choices) {
      const isInside =
        area.row + area.rows - 1 <= tab.cells.length &&
        area.column + area.columns - 1 <= (tab.cells[0]?.length ?? 0);
      if (!isInside) throw new Error(`${tab.name}: a choice is outside the sheet`);
    }
  }

  #fill(
    grid: string[][],
    area: { row: number; column: number; rows: number; columns: number },
    value: string,
  ): void {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const line = grid[row - 1];
      if (!line) throw new Error(`row ${row} is outside the sheet`);
      line.fill(value, area.column - 1, area.column - 1 + area.columns);
    }
  }

  #put(tab: PaperTab, row: number, column: number, cells: readonly (readonly string[])[]): void {
    for (const [down, line] of cells.entries()) {
      for (const [right, text] of line.entries()) {
        const target = tab.cells[row - 1 + down];
        if (!target || column + right > target.length) {
          throw new Error(`${tab.name}: row ${row + down}, column ${column + right} is outside`);
        }
        target[column - 1 + right] = text;
      }
    }
  }

  #insertRows(tab: PaperTab, after: number, count: number): void {
    const width = tab.cells[0]?.length ?? 0;
    tab.cells.splice(after, 0, ...blank(count, width));
    tab.formulas.splice(after, 0, ...blank(count, width));
    const above = tab.formats[after - 1] ?? [];
    tab.formats.splice(after, 0, ...Array.from({ length: count }, () => [...above]));
  }

  #insertColumns(tab: PaperTab, after: number, count: number): void {
    const more = Array.from({ length: count }, () => '');
    for (const line of tab.cells) line.splice(after, 0, ...more);
    for (const line of tab.formulas) line.splice(after, 0, ...more);
    for (const line of tab.formats) {
      line.splice(after, 0, ...more.map(() => line[after - 1] ?? ''));
    }
    tab.remembered.length = Math.max(tab.remembered.length, after);
    tab.remembered.splice(after, 0, ...more.map(() => null));
  }
}
