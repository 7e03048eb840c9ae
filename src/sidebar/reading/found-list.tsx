/** What the reader found in a line: each sign with its color in words, its matter, weight and year. */
import { dimensionNames, type MarkWords, polarityWords, ratingWords, sayFacet } from '../labels.ts';
import { MarkChip } from '../parts/mark-chip.tsx';
import type { Found } from './cut-words.ts';

const strengthDots = { hint: 1, clear: 2, decisive: 3 } as const;

const chipOf = (found: Found): MarkWords => {
  if (found.evasive) return ratingWords.Vague;
  return found.polarity === null
    ? { ...ratingWords.Neutral, word: 'Does not count' }
    : polarityWords[found.polarity];
};

const Dots = ({ strength }: { strength: Found['strength'] }) => (
  <span class="pips" aria-hidden="true">
    {[1, 2, 3].map((dot) => (
      <i key={dot} class={dot <= strengthDots[strength] ? 'on' : ''} />
    ))}
  </span>
);

const FoundLine = ({ found }: { found: Found }) => (
  <li>
    <MarkChip mark={chipOf(found)} unsure={!found.sure} /> {found.says}{' '}
    <span class="soft">
      {dimensionNames[found.dim]}: {sayFacet(found.dim, found.facet)},{' '}
      <Dots strength={found.strength} /> {found.strength}
      {found.year === null ? '' : `, ${found.year}`}
    </span>
  </li>
);

export const FoundList = ({ found }: { found: readonly Found[] }) =>
  found.length === 0 ? null : (
    <ul class="stack small">
      {found.map((one) => (
        <FoundLine key={`${one.says} ${one.spans[0]?.start ?? 0}`} found={one} />
      ))}
    </ul>
  );
