/** Of whom and of which specialty a claim speaks: only residents of this radiology program count. */
import type { Facet } from '../vocabulary.ts';
import type { ConceptsAt } from './concept-places.ts';
import type { Token } from './tokens.ts';

const pipeline = new Set<Facet>(['outcomes', 'imgOutcomes', 'structure', 'exposure']);

const otherDepartments = new Set(
  'surgery medicine pediatrics psychiatry anesthesia pathology hospitalist hospitalists neurology cardiology orthopedics urology oncology nursing'.split(
    ' ',
  ),
);

const otherPeople = new Set(
  'attendings faculty physicians nurses researchers postdocs students scientists hospitalists scholars nurse technologists practitioners fellows'.split(
    ' ',
  ),
);

export interface Scope {
  readonly residents: boolean;
  readonly others: boolean;
  readonly elsewhere: boolean;
  readonly ir: boolean;
  readonly otherFields: boolean;
}

/** What stands in the tokens [from, to). */
export const scopeOf = (
  tokens: readonly Token[],
  concepts: ConceptsAt,
  from: number,
  to: number,
): Scope => {
  const has = (name: string): boolean => {
    for (let at = from; at < to; at += 1) {
      if (concepts[at]?.some((found) => found.name === name) === true) return true;
    }
    return false;
  };
  const hasForm = (set: ReadonlySet<string>): boolean =>
    tokens.slice(from, to).some(({ form }) => set.has(form));
  return {
    residents: has('resident') || tokens.slice(from, to).some(({ form }) => form === 'radiology'),
    others: hasForm(otherPeople),
    elsewhere: hasForm(otherDepartments),
    ir: has('ir') || has('esir'),
    otherFields: has('otherfield'),
  };
};

/** Whether a sign of this facet, found where this scope holds, speaks of the residents' own matter. */
export const isInScope = (facet: Facet, isFact: boolean, scope: Scope): boolean => {
  if (isFact || facet === 'record' || facet === 'policy') {
    return !(scope.others || scope.elsewhere) || scope.residents || scope.ir;
  }
  if (pipeline.has(facet)) return !scope.otherFields || scope.ir || facet === 'exposure';
  return !scope.elsewhere || scope.residents || scope.ir;
};
