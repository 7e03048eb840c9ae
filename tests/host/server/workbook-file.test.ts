/** Checks the workbook on disk: nothing of another's is taken for ours, nothing is overwritten. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SavedWorkbook } from '../../../host/host.ts';
import {
  makeWorkbookText,
  parseWorkbook,
  readWorkbookFile,
  setAside,
  writeWorkbookFile,
} from '../../../host/server/workbook-file.ts';

const workbook: SavedWorkbook = {
  format: 1,
  snapshot: { id: 'wb', name: 'Ünïcode 🚩' },
  timeZone: 'Etc/UTC',
  locale: 'en_US',
  metadata: [],
  protections: [],
  properties: { document: { a: 'b' } },
  addon: 'installed-and-enabled',
};
const kept = { workbook, batches: { 'window-1': 7 }, place: { sheet: 'Answers', a1: 'D7' } };
const aFolder = (): string => mkdtempSync(join(tmpdir(), 'ir-rank-list-file-'));

describe('the workbook file', () => {
  it('gives back what was put in', () => {
    expect(parseWorkbook(makeWorkbookText(kept))).toEqual({ kind: 'workbook', ...kept });
  });
  it('cut off anywhere, it is damaged and not half a workbook', () => {
    const text = makeWorkbookText(kept);
    for (let length = 0; length < text.length; length += 1)
      expect(parseWorkbook(text.slice(0, length)).kind).toBe('damaged');
  });
  it.each(['null', '[]', '{}', '"text"', '{"kind":"IR Rank List workbook"}', '{"name":"other"}'])(
    'the foreign text %s is not a workbook',
    (text) => {
      expect(parseWorkbook(text).kind).toBe('damaged');
    },
  );
  it('a workbook of a later format is not read as one of this', () => {
    const later = makeWorkbookText(kept).replace('"format":1', '"format":2');
    expect(parseWorkbook(later).kind).toBe('damaged');
  });
  it('is read from where it was written, and its folder is made', async () => {
    const path = join(aFolder(), 'new', 'workbook.json');
    expect(readWorkbookFile(path)).toEqual({ kind: 'none' });
    await writeWorkbookFile(path, makeWorkbookText(kept));
    expect(readWorkbookFile(path)).toEqual({ kind: 'workbook', ...kept });
  });
  it('set aside twice, both keep their words under other names', () => {
    const folder = aFolder();
    const path = join(folder, 'workbook.json');
    writeFileSync(path, 'first');
    const first = setAside(path);
    writeFileSync(path, 'second');
    const second = setAside(path);
    expect([readFileSync(first, 'utf8'), readFileSync(second, 'utf8')]).toEqual([
      'first',
      'second',
    ]);
    expect(readdirSync(folder)).not.toContain('workbook.json');
  });
});
