/**
 * Makes the weights small: every word's vector out of rows of a few codebooks, every other weight one letter.
 * After the words have picked their rows the rows are fitted once more, so that little is lost.
 */
import { fit } from './fit.mjs';
import { makeRandom, sizes } from './net.mjs';

const { vector: E } = sizes;

/** Groups of numbers of a vector that are told by one letter together. */
export const books = 8;
const part = E / books;

const distance = (one, from, other, start) => {
  let sum = 0;
  for (let e = 0; e < part; e += 1) sum += (one[from + e] - other[start + e]) ** 2;
  return sum;
};

const nearest = (centers, count, table, at) => {
  let best = 0;
  let least = Infinity;
  for (let c = 0; c < count; c += 1) {
    const far = distance(centers, c * part, table, at);
    if (far < least) [best, least] = [c, far];
  }
  return best;
};

/** k-means over one part of the vectors of the words from row 2 on. */
const makeBook = (table, words, book, count, random) => {
  const centers = new Float32Array(count * part);
  const at = (word) => (word + 2) * E + book * part;
  for (let c = 0; c < count; c += 1) {
    const word = Math.floor(random() * words);
    for (let e = 0; e < part; e += 1) centers[c * part + e] = table[at(word) + e];
  }
  const picks = new Int32Array(words);
  for (let round = 0; round < 12; round += 1) {
    const sums = new Float32Array(count * part);
    const members = new Int32Array(count);
    for (let word = 0; word < words; word += 1) {
      const pick = nearest(centers, count, table, at(word));
      picks[word] = pick;
      members[pick] += 1;
      for (let e = 0; e < part; e += 1) sums[pick * part + e] += table[at(word) + e];
    }
    for (let c = 0; c < count; c += 1) {
      if (members[c] === 0) continue;
      for (let e = 0; e < part; e += 1) centers[c * part + e] = sums[c * part + e] / members[c];
    }
  }
  return { centers, picks };
};

/** The codebooks of the word vectors, and the vectors as the books tell them. */
export const makeBooks = (table, words, count, seed) => {
  const random = makeRandom(seed);
  const made = Array.from({ length: books }, (_, book) =>
    makeBook(table, words, book, count, random),
  );
  const told = Float32Array.from(table);
  for (let word = 0; word < words; word += 1) {
    for (let book = 0; book < books; book += 1) {
      const { centers, picks } = made[book];
      for (let e = 0; e < part; e += 1)
        told[(word + 2) * E + book * part + e] = centers[picks[word] * part + e];
    }
  }
  return { made, told };
};

const round6 = (value) => Number(value.toPrecision(6));

const packTable = (letters, table) => {
  const middle = (letters.length - 1) / 2;
  let most = 1e-6;
  for (const value of table) most = Math.max(most, Math.abs(value));
  const text = Array.from(table, (value) => letters[Math.round((value / most) * middle) + middle]);
  return [round6(most), text.join('')];
};

const packWords = (letters, words) => {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < before.length && shared < word.length - 1 && before[shared] === word[shared])
        shared += 1;
      before = word;
      return letters[shared] + word.slice(shared);
    })
    .join(' ');
};

/** Fits the other weights once more around the vectors that the books tell. */
export const refit = (counts, weights, told, examples, options) => {
  const plain = examples.map((example) => ({
    ...example,
    vectors: example.vectors.map(() => null),
  }));
  return fit(counts, plain, {
    ...options,
    start: { ...weights, word: told },
    frozen: ['word', 'known'],
  });
};

/** There are few visa lines: they are gone through more often. */
const factRounds = 30;

/**
 * A second network on the same words, which tells one visa fact from another: it learns from visa lines only,
 * and nothing else is asked of it.
 */
export const fitFacts = (counts, weights, examples, options) =>
  fit(
    counts,
    examples.map((example) => ({ ...example, vectors: example.vectors.map(() => null) })),
    {
      ...options,
      start: Object.fromEntries(
        Object.entries(weights).map(([name, table]) => [name, Float32Array.from(table)]),
      ),
      frozen: ['word', 'known'],
      rounds: factRounds,
      drop: 0.2,
      soundWeight: 0,
      tokenWeight: 0.3,
      factWeight: 12,
    },
  );

const inputs = ['concept', 'rule', 'facet', 'role', 'conv', 'show', 'showBias', 'telling'];

const packNet = (letters, weights, head) => {
  const { hidden: H } = sizes;
  const bias = weights.facetBias.map((value, at) => value + weights.bias[at % H]);
  const tables = { bias: packTable(letters, bias) };
  for (const name of inputs) tables[name] = packTable(letters, weights[name]);
  tables.head = packTable(letters, weights[head]);
  tables.headBias = packTable(letters, weights[`${head}Bias`]);
  return tables;
};

export const pack = (letters, { weights, facts }, { words, concepts }, made) => ({
  sizes: { vector: E, hidden: sizes.hidden, width: sizes.width },
  words: packWords(letters, words),
  concepts: concepts.join(' '),
  unknown: packTable(letters, weights.word.subarray(E, 2 * E)),
  books: made.map(({ centers }) => packTable(letters, centers)),
  codes: words.map((_, word) => made.map(({ picks }) => letters[picks[word]]).join('')).join(''),
  sound: packNet(letters, weights, 'sound'),
  fact: packNet(letters, facts, 'fact'),
});
