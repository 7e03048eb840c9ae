/** Known word vectors, as `known-vectors.txt` holds them: a stem, a blank, one letter for each of 40 numbers. */
import { readFileSync } from 'node:fs';
import { sizes } from './net.mjs';

const zero = 'Z'.charCodeAt(0);
/** Numbers are told in steps of this size; their usual size is .15. */
export const step = 0.02;

export const readVectors = (file) => {
  const vectors = new Map();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const cut = line.indexOf(' ');
    if (cut < 0 || line.startsWith('#')) continue;
    const letters = line.slice(cut + 1);
    const vector = Float32Array.from(
      { length: sizes.known },
      (_, at) => (letters.charCodeAt(at) - zero) * step,
    );
    vectors.set(line.slice(0, cut), vector);
  }
  return vectors;
};
