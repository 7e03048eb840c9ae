/** All questions for one kind of person, with how many of them are chosen. */

import { audienceWords } from '../labels.ts';
import { Fold } from '../parts/fold.tsx';
import type { QuestionCardData } from '../use-sheet.ts';
import type { Group } from './choice.ts';
import { QuestionCard } from './question-card.tsx';

interface QuestionGroupProps {
  readonly group: Group;
  readonly chosen: ReadonlySet<string>;
  readonly startsOpen: boolean;
  readonly onPick: (question: QuestionCardData, on: boolean) => void;
  readonly onShow: (question: QuestionCardData) => void;
}

const sayCounts = ({ questions }: Group, chosen: ReadonlySet<string>): string => {
  const there = questions.filter(({ inSheet }) => inSheet).length;
  const picked = questions.filter(({ id }) => chosen.has(id)).length;
  return `${picked} chosen of ${questions.length}${there > 0 ? `, ${there} there` : ''}`;
};

export const QuestionGroup = (props: QuestionGroupProps) => {
  const { group, chosen, startsOpen, onPick, onShow } = props;
  const label = (
    <>
      <h3 class="minor">{audienceWords[group.audience].heading}</h3>
      <span class="soft">{sayCounts(group, chosen)}</span>
    </>
  );
  return (
    <Fold kind="group" label={label} startsOpen={startsOpen}>
      <ul class="stack">
        {group.questions.map((question) => (
          <QuestionCard
            key={question.id}
            question={question}
            chosen={chosen.has(question.id)}
            onPick={(on) => onPick(question, on)}
            onShow={() => onShow(question)}
          />
        ))}
      </ul>
    </Fold>
  );
};
