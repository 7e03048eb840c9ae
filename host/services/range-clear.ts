/** Members of a Range that clear its cells. */
import type { StylePatch } from '../engine/cell-patches.ts';
import { NO_CONTENT } from '../engine/cell-patches.ts';
import { writeNote } from '../engine/notes.ts';
import { writeValidation } from '../engine/validation.ts';
import { eachCell, patchEach, type RangeCall, type RangeSelf } from './range-self.ts';
import type { Members } from './service-object.ts';

export const NO_STYLE: StylePatch = Object.fromEntries(
  'ff fs it bl ul st ol bg bd cl va n tr td ht vt tb pd'.split(' ').map((key) => [key, null]),
);

const clearContents = (call: RangeCall) => patchEach(call, () => NO_CONTENT);
const clearFormats = (call: RangeCall) => patchEach(call, () => ({ s: NO_STYLE }));

const clearNotes = ({ run, self }: RangeCall) =>
  run.later({
    where: self,
    apply: () =>
      eachCell(self.area, (row, column) => {
        const done = writeNote(run.book.grid, self.sheet, row, column, '');
        if (done) run.book.ledger.push(done);
      }),
  });

const clearValidations = ({ run, self }: RangeCall) =>
  run.later({
    where: self,
    apply: () => {
      run.book.ledger.push(writeValidation(run.book.grid, self.sheet, self.area, null));
    },
  });

interface ClearOptions {
  readonly commentsOnly?: boolean;
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly validationsOnly?: boolean;
}

/** Without options: contents and formats. */
const clear = (call: RangeCall, options: ClearOptions = {}) => {
  const chosen = Object.values(options).some(Boolean);
  if (!chosen || options.contentsOnly) clearContents(call);
  if (!chosen || options.formatOnly) clearFormats(call);
  if (options.commentsOnly) clearNotes(call);
  if (options.validationsOnly) clearValidations(call);
  return call.it;
};

export const rangeClear: Members<RangeSelf> = {
  clear: (call, options?: ClearOptions) => clear(call, options),
  clearContent: (call) => {
    clearContents(call);
    return call.it;
  },
  clearFormat: (call) => {
    clearFormats(call);
    return call.it;
  },
  clearDataValidations: (call) => {
    clearValidations(call);
    return call.it;
  },
};
