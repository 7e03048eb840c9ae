/** A question with its box to tick, what it counts for, and why one asks it. */

import { cards } from '../../bank/cards/index.ts';
import { cardsBesideQuestion } from '../../domain/cards/cards-beside.ts';
import type { Need } from '../../domain/vocabulary.ts';
import { GoodToKnow } from '../cards/good-to-know.tsx';
import { polarityWords, sayTies, weightNames } from '../labels.ts';
import { Fold } from '../parts/fold.tsx';
import { MarkChip } from '../parts/mark-chip.tsx';
import type { QuestionCardData } from '../use-sheet.ts';

interface QuestionCardProps {
  readonly question: QuestionCardData;
  readonly need: Need;
  readonly chosen: boolean;
  readonly onPick: (on: boolean) => void;
  readonly onShow: () => void;
}

const Lines = ({ lines }: { lines: readonly string[] }) =>
  lines.length === 1 ? (
    <span>{lines[0]}</span>
  ) : (
    <ul class="points">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );

const Why = ({ question }: { question: QuestionCardData }) => (
  <div class="signs small">
    {question.why !== '' && (
      <div>
        <strong>Why ask</strong>
        <span>{question.why}</span>
      </div>
    )}
    {question.good.length > 0 && (
      <div>
        <MarkChip mark={polarityWords.green} />
        <Lines lines={question.good} />
      </div>
    )}
    {question.red.length > 0 && (
      <div>
        <MarkChip mark={polarityWords.red} />
        <Lines lines={question.red} />
      </div>
    )}
    {question.leadIn !== '' && (
      <div>
        <strong>A gentle way in</strong>
        <span>“{question.leadIn}”</span>
      </div>
    )}
    {question.followUps.length > 0 && (
      <div>
        <strong>To go on from there</strong>
        <Lines lines={question.followUps} />
      </div>
    )}
  </div>
);

const hasWhy = ({ why, good, red, leadIn, followUps }: QuestionCardData): boolean =>
  why !== '' || leadIn !== '' || good.length + red.length + followUps.length > 0;

export const QuestionCard = ({ question, need, chosen, onPick, onShow }: QuestionCardProps) => (
  <li class={`q${chosen ? ' is-on' : ''}${question.inSheet ? ' is-off' : ''}`}>
    {question.inSheet ? (
      <>
        <p>{question.text}</p>
        <div>
          <button type="button" class="plain small" onClick={onShow}>
            Show in the sheet<span class="sr"> ({question.text})</span>
          </button>
        </div>
      </>
    ) : (
      <label class="check">
        <input
          type="checkbox"
          checked={chosen}
          onChange={(event) => onPick(event.currentTarget.checked)}
        />
        <span>{question.text}</span>
      </label>
    )}
    <p class={`small soft${question.inSheet ? '' : ' indent'}`}>
      {sayTies(question.ties)} · {weightNames[question.weight]}
    </p>
    {hasWhy(question) && (
      <Fold kind={question.inSheet ? '' : 'indent'} label="Why, and what to listen for">
        <Why question={question} />
      </Fold>
    )}
    <GoodToKnow
      kind={question.inSheet ? '' : 'indent'}
      cards={cardsBesideQuestion(cards, question, need)}
      about={question.text}
    />
  </li>
);
