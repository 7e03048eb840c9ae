/** Lines marked in `tools/reader/lines`, with the label that follows from their marks. */
import { readLines } from '../reader/examples.mjs';
import { labelOf } from './metrics.mjs';

/** Marks stand for somebody who needs a visa and takes either. */
const need = 'any';

const dimOf = (facetsOf, facet) =>
  Object.keys(facetsOf).find((dim) => facetsOf[dim].includes(facet)) ?? 'culture';

/** What a mark counts for; nothing when the visa fact has no color for this need. */
const toObservation = (model, { kind, facet, fact, strength, specificity }, index, role) => {
  const evasive = kind === 'evaded';
  const color = evasive
    ? { polarity: 'red', strength }
    : fact === null
      ? { polarity: kind, strength }
      : model.translateFact(fact, need);
  if (color === null) return [];
  return [
    {
      dim: dimOf(model.facetsOf, facet),
      facet,
      signal: fact ?? `marked:${index}`,
      ...color,
      role,
      source: '',
      specificity,
      year: null,
      evasive,
    },
  ];
};

/** The label by the rating rule: what a reader that finds exactly the marked words would say. */
const labelFor = (model, { text, role, observations }) =>
  labelOf(
    model.rateAnswer(
      text,
      observations.flatMap((one, index) => toObservation(model, one, index, role)),
      need,
    ),
  );

const toWanted = ({ kind, facet, fact, start, end }, text) => ({
  sign: fact ?? kind,
  facet,
  polarity: kind,
  words: text.slice(start, end),
});

export const readMarkedLines = (model, file) =>
  readLines([file], model.visaFacts).map((line) => ({
    id: line.id,
    question: line.question,
    role: line.role,
    status: need,
    text: line.text,
    label: labelFor(model, line),
    observations: line.observations.map((one) => toWanted(one, line.text)),
  }));
