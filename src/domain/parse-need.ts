/** Which visa the applicant needs, however it is spelled. */
import type { Need } from './vocabulary.ts';

const spellings: { readonly [N in Need]: readonly string[] } = {
  j1: ['j1', 'j1visa', 'j1only', 'ecfmg'],
  h1b: ['h1b', 'h1', 'h1bvisa', 'h1bonly'],
  any: ['any', 'anyvisa', 'either', 'both', 'eitherone', 'j1orh1b', 'h1borj1', 'j1h1b'],
  none: ['none', 'novisa', 'no', 'notneeded', 'citizen', 'uscitizen', 'greencard'],
};

const needOf: ReadonlyMap<string, Need> = new Map(
  (Object.keys(spellings) as Need[]).flatMap((need) =>
    spellings[need].map((spelling) => [spelling, need] as const),
  ),
);

/** Null for a word that names no need; blank: any, since a visa is needed as far as one knows. */
export const parseNeed = (text: string): Need | null =>
  text.trim() === '' ? 'any' : (needOf.get(text.toLowerCase().replace(/[^a-z0-9]/gu, '')) ?? null);
