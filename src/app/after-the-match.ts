/** Makes the page of precautions for the time after the match; one that is there stays as it is. */
import { success } from '../domain/result.ts';
import { newAfterIndex } from '../domain/workbook/after-index.ts';
import { makeAfterDesign } from '../domain/workbook/designs/after-design.ts';
import { chooseTabName } from '../domain/workbook/tabs.ts';
import type { UseCase } from './use-case.ts';

export interface AfterTheMatch {
  readonly name: string;
  /** False when the page was there. */
  readonly isNew: boolean;
}

/** Needs no other tab: it can be made on any spreadsheet. */
export const makeAfterTheMatch: UseCase<object, AfterTheMatch> = (ports) => {
  const { tabs, names } = ports.readTabs();
  if (tabs.after) return success({ response: { name: tabs.after.name, isNew: false }, plan: [] });
  const name = chooseTabName('after', names);
  const items = ports.bank.afterTheMatch;
  const design = makeAfterDesign(items, newAfterIndex(items));
  return success({
    response: { name, isNew: true },
    plan: [{ kind: 'make-tab', name, design, contents: [] }],
  });
};
