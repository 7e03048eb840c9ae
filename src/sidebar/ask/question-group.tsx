/** All questions for one kind of person, with how many of them are chosen. */

import type { Need } from '../../domain/vocabulary.ts';
import { audienceWords } from '../labels.ts';
import { Fold } from '../parts/fold.tsx';
import type { QuestionCardData } from '../use-sheet.ts';
import type { Group } from './choice.ts';
import { QuestionCard } from './question-card.tsx';

interface QuestionGroupProps {
  readonly group: Group;
  readonly need: Need;
  readonly chosen: ReadonlySet<string>;
  readonly startsOpen: boolean;
  readonly onPick: (question: QuestionCardData, on: boolean) => void;
  readonly onShow: (question: QuestionCardData) => void;
}

export const QuestionGroup = (props: QuestionGroupProps) => {
  const { group, need, chosen, startsOpen, onPick, onShow } = props;
  const fresh = group.questions.filter(({ inSheet }) => !inSheet);
  const there = group.questions.filter(({ inSheet }) => inSheet);
  const picked = fresh.filter(({ id }) => chosen.has(id)).length;
  const list = (questions: readonly QuestionCardData[]) => (
    <ul class="stack">
      {questions.map((question) => (
        <QuestionCard
          key={question.id}
          question={question}
          need={need}
          chosen={chosen.has(question.id)}
          onPick={(on) => onPick(question, on)}
          onShow={() => onShow(question)}
        />
      ))}
    </ul>
  );
  const label = (
    <>
      <h3 class="minor">{audienceWords[group.audience].heading}</h3>
      <span class="soft">
        {fresh.length === 0 ? 'all there' : `${picked} chosen of ${fresh.length}`}
      </span>
    </>
  );
  return (
    <Fold kind="group" label={label} startsOpen={startsOpen}>
      <div class="stack">
        {list(fresh)}
        {there.length > 0 && (
          <Fold label={`${there.length} on Answers already`}>{list(there)}</Fold>
        )}
      </div>
    </Fold>
  );
};
