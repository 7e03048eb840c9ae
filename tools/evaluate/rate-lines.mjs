/** What each labeled line reads as. */

import { labelOf } from './metrics.mjs';
import { cellLine, observeCell } from './model.mjs';

export const rateLines = (model, bank, rows) => {
  const read = model.makeReader(bank);
  return rows.map((line) => {
    const cell = { ...line, text: cellLine({ role: line.role, text: line.text }) };
    const { question, readings, need, answer } = observeCell(model, read, cell);
    return {
      line,
      label: line.label,
      got: labelOf(answer.rating),
      isDoubtful: answer.isDoubtful,
      hard: line.hard,
      kind: line.kind,
      facet: line.facet ?? question.ties[0]?.facet ?? line.dim,
      asked: question.ties[0]?.facet ?? '',
      readings,
      need,
      observations: answer.lines.flatMap(({ observed }) =>
        observed.map(({ observation }) => observation),
      ),
    };
  });
};

/** How often the label bears out what the reader was sure of, by color and weight. */
export const countSureSigns = (model, rated) => {
  const counts = new Map();
  for (const { label, need, observations } of rated) {
    for (const one of observations) {
      if (one.sure === false || one.evasive) continue;
      const weight = one.strength === 1 ? ' of strength 1' : ' below 1';
      const name = model.isRefusal(one, need) ? 'refusal' : `${one.polarity}${weight}`;
      const borneOut = one.polarity === 'red' ? ['red', 'mixed'] : ['good', 'mixed'];
      const { all, right } = counts.get(name) ?? { all: 0, right: 0 };
      counts.set(name, { all: all + 1, right: right + (borneOut.includes(label) ? 1 : 0) });
    }
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
};
