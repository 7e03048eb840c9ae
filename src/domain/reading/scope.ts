/** Of whom and of which specialty a claim speaks: only residents of this radiology program count. */
import type { Facet } from '../vocabulary.ts';
import type { ConceptsAt } from './concept-places.ts';
import type { Token } from './tokens.ts';

const pipeline = new Set<Facet>(['outcomes', 'imgOutcomes', 'structure']);

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

/** The tokens [from, to) of a row, in which a sign was found. */
export interface Stretch {
  readonly tokens: readonly Token[];
  readonly concepts: ConceptsAt;
  readonly from: number;
  readonly to: number;
}

const hasForm = ({ tokens, from, to }: Stretch, forms: ReadonlySet<string>): boolean => {
  for (let at = from; at < to; at += 1) if (forms.has(tokens[at]?.form ?? '')) return true;
  return false;
};

const hasConcept = ({ concepts, from, to }: Stretch, ...names: readonly string[]): boolean => {
  for (let at = from; at < to; at += 1) {
    for (const { name } of concepts[at] ?? []) if (names.includes(name)) return true;
  }
  return false;
};

const radiology = new Set(['radiology']);

const namesOurOwn = (stretch: Stretch): boolean =>
  hasConcept(stretch, 'resident', 'ir', 'esir') || hasForm(stretch, radiology);

/** Whether a sign of this facet, found in this stretch, speaks of the residents' own matter. */
export const isInScope = (facet: Facet, isFact: boolean, stretch: Stretch): boolean => {
  if (isFact || facet === 'record' || facet === 'policy') {
    const isOfOthers = hasForm(stretch, otherPeople) || hasForm(stretch, otherDepartments);
    return !isOfOthers || namesOurOwn(stretch);
  }
  if (facet === 'exposure') return true;
  if (pipeline.has(facet))
    return !hasConcept(stretch, 'otherfield') || hasConcept(stretch, 'ir', 'esir');
  return !hasForm(stretch, otherDepartments) || namesOurOwn(stretch);
};
