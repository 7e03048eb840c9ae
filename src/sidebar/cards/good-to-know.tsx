/** "Good to know": the cards beside a question or a template, each with its date and source. */
import type { Card } from '../../domain/cards/card.ts';
import { type ShownCard, showCard } from '../../domain/cards/show-card.ts';
import { Fold } from '../parts/fold.tsx';
import { today } from '../today.ts';

const Source = ({ source, dated }: Pick<ShownCard, 'source' | 'dated'>) => {
  if (dated === '' && source === null) return null;
  return (
    <p class="soft">
      {dated}.{' '}
      {source && (
        <a href={source.url} target="_blank" rel="noopener noreferrer">
          {source.title}
          <span class="sr"> (opens in a new tab)</span>
        </a>
      )}
    </p>
  );
};

const CardItem = ({ shown }: { shown: ShownCard }) => (
  <li class="know">
    <p>
      <strong>{shown.title}</strong>
    </p>
    {(shown.warning !== '' || shown.value !== '') && (
      <p>
        {shown.warning !== '' && <em class="dated">{shown.warning}. </em>}
        <span class="know-value">{shown.value}</span>
      </p>
    )}
    <p>{shown.says}</p>
    {shown.caution !== '' && <p>{shown.caution}</p>}
    {shown.working !== '' && <p class="soft">Worked out: {shown.working}</p>}
    <Source source={shown.source} dated={shown.dated} />
  </li>
);

/** Said once, below all that need it. */
const adviceOf = (shown: readonly ShownCard[]): readonly string[] =>
  [...new Set(shown.map(({ advice }) => advice))].filter((advice) => advice !== '');

interface GoodToKnowProps {
  readonly cards: readonly Card[];
  /** Tells this fold from others of its kind, for who cannot see where it stands. */
  readonly about: string;
  readonly kind?: string;
}

export const GoodToKnow = ({ cards, about, kind = '' }: GoodToKnowProps) => {
  if (cards.length === 0) return null;
  const shown = cards.map((card) => showCard(card, today()));
  return (
    <Fold
      kind={kind}
      label={
        <>
          Good to know ({cards.length})<span class="sr">: {about}</span>
        </>
      }
    >
      <ul class="knows small">
        {shown.map((one) => (
          <CardItem key={one.id} shown={one} />
        ))}
      </ul>
      {adviceOf(shown).map((advice) => (
        <p key={advice} class="small know-advice">
          {advice}
        </p>
      ))}
    </Fold>
  );
};
