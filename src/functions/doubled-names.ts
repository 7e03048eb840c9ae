/** Programs of one name: nobody can say which column is meant, so none of them is scored under it. */
import { makeProgramKey } from '../domain/workbook/cells.ts';

export const nameStandsTwice = 'name stands twice';

/** For each column whether another one carries the same name. */
export const findDoubledNames = (programs: readonly string[] | null): readonly boolean[] => {
  const keys = (programs ?? []).map(makeProgramKey);
  return keys.map((key, at) => key !== '' && keys.some((other, i) => i !== at && other === key));
};
