/** RangeList: members of a Range for many ranges at once; and Selection. */
import type { Area } from '../engine/a1.ts';
import { signaturesOf } from './member-list.ts';
import { type RangeSelf, serveRange } from './range-self.ts';
import { type Call, type Members, serve } from './service-object.ts';
import type { Selection } from './session.ts';
import { activeRange, currentCell, serveSheet } from './spreadsheet-app.ts';

interface ListSelf {
  readonly sheet: string;
  readonly areas: readonly Area[];
}

type Work = (call: Call<RangeSelf>, ...args: readonly unknown[]) => unknown;

export const makeRangeListMembers = (range: Members<RangeSelf>): Members<ListSelf> => ({
  ...Object.fromEntries(
    Object.entries(range)
      .filter(([member]) => signaturesOf('RangeList', member))
      .map(([member, work]) => [
        member,
        (call: Call<ListSelf>, ...args: readonly unknown[]) => {
          for (const area of call.self.areas) {
            const it = serveRange(call.run, call.self.sheet, area);
            (work as Work)({ run: call.run, it, self: it.self }, ...args);
          }
          return call.it;
        },
      ]),
  ),
  getRanges: ({ run, self }) => self.areas.map((area) => serveRange(run, self.sheet, area)),
  activate: ({ run, it, self }) => {
    run.session.select(self.sheet, self.areas);
    run.tellSelection();
    return it;
  },
});

export const selectionMembers: Members<Selection> = {
  getActiveRange: ({ run }) => activeRange(run),
  getActiveRangeList: ({ self }) => serve('RangeList', { sheet: self.sheet, areas: self.areas }),
  getActiveSheet: ({ self }) => serveSheet(self.sheet),
  getCurrentCell: ({ run }) => currentCell(run),
};
