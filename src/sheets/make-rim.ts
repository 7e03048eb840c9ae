/** The sheet's side of every run: readings, the document lock, the carrying out of plans. */
import type { Rim } from '../app/rim.ts';
import type { Bank } from '../domain/bank.ts';
import { failure } from '../domain/result.ts';
import { applyPlan } from './apply-plan.ts';
import { readWorkbook } from './read-workbook.ts';

/** How long a change waits for another one to end. */
const patience = 10;

export const makeRim = (bank: Bank): Rim => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  return {
    ports: () => readWorkbook(book, bank),
    apply: (plan) => {
      applyPlan(book, plan);
    },
    locked: (work) => {
      const lock = LockService.getDocumentLock();
      if (!lock.tryLock(patience * 1000)) return failure({ kind: 'busy', seconds: patience });
      try {
        return work();
      } finally {
        // What was written must reach the sheet before the next one reads (oddities.md#flush).
        SpreadsheetApp.flush();
        lock.releaseLock();
      }
    },
  };
};
