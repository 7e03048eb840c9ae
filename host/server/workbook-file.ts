/** The workbook on disk: read with care, replaced in one step, never overwritten when it is not ours. */
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import * as z from 'zod';
import type { SavedWorkbook } from '../host.ts';
import type { Place } from '../protocol.ts';

/** Each window's last batch of edits in the workbook: what a window still holds beyond it is sent again. */
export type Batches = Readonly<Record<string, number>>;

export interface KeptWorkbook {
  readonly workbook: SavedWorkbook;
  readonly batches: Batches;
  /** Where somebody was looking last. */
  readonly place: Place | null;
}

export type ReadFile =
  | { readonly kind: 'none' }
  | ({ readonly kind: 'workbook' } & KeptWorkbook)
  | { readonly kind: 'damaged'; readonly because: string };

const KIND = 'IR Rank List workbook';

const fileSchema = z.object({
  kind: z.literal(KIND),
  batches: z.record(z.string(), z.number().int().nonnegative()),
  place: z.object({ sheet: z.string(), a1: z.string() }).nullable(),
  workbook: z.looseObject({ format: z.literal(1), snapshot: z.looseObject({}) }),
});

const damaged = (because: string): ReadFile => ({ kind: 'damaged', because });

export const parseWorkbook = (text: string): ReadFile => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return damaged('it is not complete, or not JSON');
  }
  const file = fileSchema.safeParse(json);
  if (!file.success) return damaged('it is not a workbook of this version of IR Rank List');
  const workbook = file.data.workbook as unknown as SavedWorkbook;
  const { batches, place } = file.data;
  return { kind: 'workbook', workbook, batches, place };
};

export const makeWorkbookText = ({ workbook, batches, place }: KeptWorkbook): string =>
  JSON.stringify({ kind: KIND, batches, place, workbook });

export const readWorkbookFile = (path: string): ReadFile => {
  if (!existsSync(path)) return { kind: 'none' };
  return parseWorkbook(readFileSync(path, 'utf8'));
};

export const writeWorkbookFile = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  await writeFileAtomic(path, text);
};

/** Gives the file another name beside the old one, and says which. */
export const setAside = (path: string): string => {
  const ending = extname(path);
  const name = basename(path, ending);
  for (let count = 1; ; count += 1) {
    const aside = join(dirname(path), `${name}.set-aside-${count}${ending}`);
    if (existsSync(aside)) continue;
    renameSync(path, aside);
    return aside;
  }
};
