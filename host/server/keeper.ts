/** Writes the workbook to disk, one write at a time, and says so only when it is there. */
import type { SavedNews } from '../protocol.ts';
import { type Batches, writeWorkbookFile } from './workbook-file.ts';

interface Edition {
  readonly edition: number;
  readonly text: string;
  readonly batches: Batches;
}

export interface Keeper {
  /** There is something that no text handed over so far holds. */
  changed(edition: number): void;
  keep(edition: Edition): void;
  state(): SavedNews;
  /** Everything handed over is written, or has failed. */
  whenIdle(): Promise<void>;
}

const sayError = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** A full or missing disk may come back. */
const RETRY_AFTER = 2000;

export const makeKeeper = (
  path: string,
  batchesOnDisk: Batches,
  onState: (state: SavedNews) => void,
  retryAfter = RETRY_AFTER,
): Keeper => {
  let newest = 0;
  let onDisk = 0;
  let batches = batchesOnDisk;
  let latest: Edition | null = null;
  let next: Edition | null = null;
  let failure: string | null = null;
  let writing: Promise<void> | null = null;

  const state = (): SavedNews => {
    if (failure !== null) return { kind: 'saved', state: 'failed', batches, because: failure };
    return { kind: 'saved', state: onDisk === newest ? 'saved' : 'saving', batches };
  };
  const writeOne = async (edition: Edition): Promise<void> => {
    try {
      await writeWorkbookFile(path, edition.text);
      onDisk = edition.edition;
      batches = edition.batches;
      failure = null;
    } catch (error) {
      failure = sayError(error);
      setTimeout(tryAgain, retryAfter).unref();
    }
    onState(state());
  };
  const writeAll = async (): Promise<void> => {
    while (next) {
      const edition: Edition = next;
      next = null;
      await writeOne(edition);
    }
    writing = null;
  };
  const tryAgain = (): void => {
    if (failure === null) return;
    next = latest;
    writing ??= writeAll();
  };

  return {
    changed: (edition) => {
      newest = edition;
      onState(state());
    },
    keep: (edition) => {
      latest = edition;
      next = edition;
      writing ??= writeAll();
    },
    state,
    whenIdle: async () => {
      await writing;
    },
  };
};
