/** Hands the workbook over for the disk: soon after a change, and during a long burst every now and then. */
import type { FromRoom } from './room-messages.ts';
import type { Batches } from './workbook-file.ts';

const KEEP_AFTER = 300;
const KEEP_AT_LATEST = 1500;

export interface KeepSoon {
  readonly changed: () => void;
  /** At once, if there is anything to keep. */
  readonly keep: () => void;
}

export const keepSoon = (
  makeText: () => { readonly text: string; readonly batches: Batches },
  tell: (news: FromRoom) => void,
): KeepSoon => {
  let edition = 0;
  let handedOver = 0;
  let firstChange = 0;
  let timer: NodeJS.Timeout | null = null;

  const keep = (): void => {
    if (timer) clearTimeout(timer);
    timer = null;
    if (handedOver === edition) return;
    handedOver = edition;
    tell({ kind: 'keep', edition, ...makeText() });
  };
  const changed = (): void => {
    if (handedOver === edition) {
      edition += 1;
      firstChange = Date.now();
      tell({ kind: 'changed', edition });
    }
    if (timer) clearTimeout(timer);
    const left = firstChange + KEEP_AT_LATEST - Date.now();
    timer = setTimeout(keep, Math.max(0, Math.min(KEEP_AFTER, left)));
  };
  return { changed, keep };
};
