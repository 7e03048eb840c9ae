/** Questions that a person adds: their id carries whom one asks and what the answer counts for. */
import {
  type Audience,
  audiences,
  type Dimension,
  dimensions,
  type Facet,
  facetsOf,
  type Tie,
} from './vocabulary.ts';

export interface OwnQuestion {
  readonly audience: Audience;
  /** Null: feeds no score. */
  readonly tie: Tie | null;
  /** Tells questions of one kind apart: 1, 2, 3 … */
  readonly number: number;
}

const shape = /^own:([a-z]+):(?:none|([a-z]+):([a-z]+)):(\d+)$/iu;

const findWord = <W extends string>(words: readonly W[], text: string | undefined): W | null =>
  words.find((word) => word.toLowerCase() === text?.toLowerCase()) ?? null;

const parseTie = (dimension: string | undefined, facet: string | undefined): Tie | null => {
  const dim: Dimension | null = findWord(dimensions, dimension);
  const found: Facet | null = dim === null ? null : findWord(facetsOf[dim], facet);
  return dim === null || found === null ? null : { dim, facet: found };
};

/** Null when the text is no id of an own question. An unknown audience is anybody; an unknown tie none. */
export const parseOwnId = (id: string): OwnQuestion | null => {
  const found = shape.exec(id.trim());
  if (found === null) return null;
  const audience = findWord(audiences, found[1]) ?? 'any';
  return { audience, tie: parseTie(found[2], found[3]), number: Number(found[4]) };
};

/** `own:resident:culture:workload:3`, `own:any:none:4`. */
export const makeOwnId = ({ audience, tie, number }: OwnQuestion): string =>
  `own:${audience}:${tie === null ? 'none' : `${tie.dim}:${tie.facet}`}:${number}`;
