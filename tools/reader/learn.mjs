/** From labeled lines to packed weights. */
import { commonWords, numberNames, sketch, toExample } from './examples.mjs';
import { fit, usual } from './fit.mjs';
import { sizes } from './net.mjs';
import { fitFacts, makeBooks, pack, refit } from './pack.mjs';

/** So many words the bundle has room for. */
export const mostWords = 2200;
/** A word that fewer lines hold is learned from known vectors alone. */
const leastLines = 2;
const visaFacets = new Set(['policy', 'stability', 'record', 'support']);
const finish = { rounds: 3, rate: 1e-3 };

/** The words to keep: those that many lines hold and whose vector is far from that of an unknown word. */
const heaviest = (sketches, names, folded, most) => {
  const { vector: E } = sizes;
  const counts = new Map();
  for (const one of sketches)
    for (const name of new Set(one.names)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const weights = new Map(
    names.map((name, index) => {
      let sum = 0;
      for (let e = 0; e < E; e += 1) sum += (folded[(index + 2) * E + e] - folded[E + e]) ** 2;
      return [name, Math.sqrt(sum * counts.get(name))];
    }),
  );
  return [...names]
    .sort((a, b) => weights.get(b) - weights.get(a) || (a < b ? -1 : 1))
    .slice(0, most)
    .sort();
};

/** The vector of a word once the known vector of its stem is added. */
const foldKnown = (weights, words, vectors) => {
  const { vector: E, known: K } = sizes;
  const table = Float32Array.from(weights.word);
  words.forEach((name, index) => {
    const known = vectors.get(name);
    if (known === undefined) return;
    for (let k = 0; k < K; k += 1) {
      for (let e = 0; e < E; e += 1)
        table[(index + 2) * E + e] += known[k] * weights.known[k * E + e];
    }
  });
  return table;
};

export const sketchAll = (reader, lines) => lines.map((line) => sketch(reader, line));

/** Packed weights, ready for the bank. */
export const learn = (reader, sketches, vectors, options = {}) => {
  const { words: most = mostWords, ...set } = options;
  const names = commonWords(sketches, leastLines);
  const concepts = Object.keys(reader.concepts);
  const tables = (words) => ({
    words: numberNames(words, 2),
    concepts: numberNames(concepts, 1),
    facets: numberNames(reader.facetOrder, 0),
    roles: numberNames(reader.roles, 0),
    facts: numberNames(reader.visaFacts, 0),
  });
  const countsOf = ({ words, ...rest }) => ({
    words: words.size + 2,
    concepts: concepts.length + 1,
    facets: rest.facets.size,
    roles: rest.roles.size,
    facts: rest.facts.size,
  });
  const all = tables(names);
  const vectorOf = (stem) => vectors.get(stem) ?? null;
  const weights = fit(
    countsOf(all),
    sketches.map((one) => toExample(one, all, vectorOf)),
    set,
  );
  const folded = foldKnown(weights, names, vectors);
  const kept = heaviest(sketches, names, folded, most);
  const { vector: E } = sizes;
  const word = new Float32Array((kept.length + 2) * E);
  word.set(folded.subarray(0, 2 * E));
  kept.forEach((name, index) => {
    const from = all.words.get(name) * E;
    word.set(folded.subarray(from, from + E), (index + 2) * E);
  });
  const { made, told } = makeBooks(word, kept.length, reader.weightLetters.length, usual.seed);
  const few = tables(kept);
  const examples = sketches.map((one) => toExample(one, few, () => null));
  const refitted = refit(countsOf(few), weights, told, examples, { ...set, ...finish });
  const onVisas = examples.filter((_, index) => visaFacets.has(sketches[index].facetName));
  const facts = fitFacts(countsOf(few), refitted, onVisas, set);
  return pack(reader.weightLetters, { weights: refitted, facts }, { words: kept, concepts }, made);
};
