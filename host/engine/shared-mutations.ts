/** Which mutations travel between host and pages; the others concern one replica alone. */

const LOCAL =
  /^(?:formula\.mutation\.(?!set-array-formula-data$|(?:set|remove)-defined-name$|(?:set|remove)-super-table)|doc\.|ui\.)/;

export const SPILL_MUTATION = 'formula.mutation.set-array-formula-data';
export const VALUES_MUTATION = 'sheet.mutation.set-range-values';

export const isSharedMutation = (id: string): boolean =>
  id.includes('.mutation.') && !LOCAL.test(id);

const STRUCTURAL =
  /^sheet\.mutation\.(?:insert-row|insert-col|remove-rows|remove-col|move-rows|move-columns)$/;

/** Inserting, removing or moving whole rows or columns. */
export const isStructural = (id: string): boolean => STRUCTURAL.test(id);
