/** When two lines are of one source. */
import { describe, expect, it } from 'vitest';
import { sourceKey } from '../../../src/domain/scoring/source-key.ts';

describe('a source', () => {
  it('is the same however its name is spaced and written', () => {
    const key = sourceKey({ role: 'faculty', source: ' Dr.  OSEI ' });
    expect(key).toBe(sourceKey({ role: 'faculty', source: 'dr. osei' }));
  });

  it('is another in another role', () => {
    const key = sourceKey({ role: 'resident', source: 'A' });
    expect(key).not.toBe(sourceKey({ role: 'graduate', source: 'A' }));
  });

  it('is one for all nameless people of a role', () => {
    expect(sourceKey({ role: 'resident', source: '' })).toBe('resident|');
  });
});
