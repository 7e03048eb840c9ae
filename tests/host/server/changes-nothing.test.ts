/** Checks which runs of the script lead to a write. */
import { describe, expect, it } from 'vitest';
import { changesNothing } from '../../../host/server/changes-nothing.ts';

const READING = [
  'SpreadsheetApp.getActiveSpreadsheet',
  'Range.getValues',
  'Range.isBlank',
  'Sheet.createDeveloperMetadataFinder',
  'DeveloperMetadataFinder.withKey',
  'DeveloperMetadataFinder.find',
  'Properties.getProperty',
  'Lock.tryLock',
  'Utilities.sleep',
  'Ui.alert',
];
const WRITING = [
  'Properties.setProperty',
  'Properties.deleteProperty',
  'Sheet.addDeveloperMetadata',
  'DeveloperMetadata.remove',
  'Range.protect',
  'Protection.setWarningOnly',
  'Spreadsheet.rename',
];

describe('a run of the script', () => {
  it.each(READING)('that called %s changed nothing', (member) => {
    expect(changesNothing({}, { [member]: 3 })).toBe(true);
  });
  it.each(WRITING)('that called %s may have changed something', (member) => {
    expect(changesNothing({ [member]: 1 }, { [member]: 2 })).toBe(false);
  });
  it('is judged by its own calls, not by earlier ones', () => {
    const before = { 'Properties.setProperty': 1, 'Range.getValues': 1 };
    expect(changesNothing(before, { ...before, 'Range.getValues': 2 })).toBe(true);
  });
});
