/** Keeps the one formula of the Findings tab over all of Answers. */
import type { Place } from '../domain/workbook/a1.ts';
import {
  type FindingsExtent,
  findFindingsPlace,
  firstPlace,
  makeFindingsFormula,
} from '../domain/workbook/findings-table.ts';
import type { AnswersExtent, SettingsCells } from '../domain/workbook/formulas.ts';
import type { Ports } from './ports.ts';
import type { Step } from './write-plan.ts';

export interface Found extends FindingsExtent {
  /** False when the formula is gone: then the place is the first one. */
  readonly isThere: boolean;
}

/** Null while there is no such tab. */
export const readFindingsExtent = (ports: Ports): Found | null => {
  const tab = ports.readTabs().tabs.findings;
  if (!tab) return null;
  const place = findFindingsPlace(ports.readFormulas('findings'));
  const { rows, columns } = tab;
  return { ...(place ?? firstPlace), rows, columns, isThere: place !== null };
};

export const writeFindingsFormula = (
  answersName: string,
  answers: AnswersExtent,
  settings: SettingsCells,
  place: Place,
): Step => {
  const formula = makeFindingsFormula(answersName, answers, settings, place);
  return { kind: 'write-formulas', tab: 'findings', formulas: [{ ...place, formula }] };
};

/** For an extent that has just changed; a tab without its formula is left to repair. */
export const planFindings = (
  ports: Ports,
  answersName: string,
  answers: AnswersExtent,
  settings: SettingsCells,
): readonly Step[] => {
  const found = readFindingsExtent(ports);
  if (!found?.isThere) return [];
  const place = { row: found.row, column: found.column };
  return [writeFindingsFormula(answersName, answers, settings, place)];
};
