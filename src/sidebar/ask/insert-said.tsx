/** What became of inserting: rows added, rows taken out again, or what stood in the way. */
import { BusyCard } from '../parts/busy-card.tsx';
import { CopyButton } from '../parts/copy-button.tsx';
import { Note } from '../parts/note.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { sayCount } from '../say-count.ts';
import { isOutdated } from '../trouble.ts';
import type { QuestionCardData } from '../use-sheet.ts';
import type { Insert } from './use-insert.ts';

interface InsertSaidProps {
  readonly insert: Insert;
  readonly questions: readonly QuestionCardData[];
  readonly chosen: readonly QuestionCardData[];
}

const sayAdded = (added: number, already: number): string => {
  if (added === 0) return 'All of them were there already';
  const rows = `${sayCount(added, 'row')} added`;
  return already === 0
    ? rows
    : `${rows}, ${already} ${already === 1 ? 'was' : 'were'} there already`;
};

const Added = ({ insert }: { insert: Insert }) => {
  if (insert.state.kind !== 'inserted') return null;
  const { added, already } = insert.state.result;
  const [first] = added;
  return (
    <Note tone="calm" done title={sayAdded(added.length, already.length)}>
      <p class="small">Nothing was doubled or changed.</p>
      {first !== undefined && (
        <div class="row">
          <button type="button" onClick={() => insert.show(first)}>
            Show the first
          </button>
          <button type="button" class="plain" onClick={() => insert.takeOut(added)}>
            Take the {sayCount(added.length, 'row')} out again
          </button>
        </div>
      )}
    </Note>
  );
};

const TakenOut = ({ insert, questions }: InsertSaidProps) => {
  if (insert.state.kind !== 'taken-out') return null;
  const { removed, kept } = insert.state.result;
  const textOf = (id: string): string => questions.find((one) => one.id === id)?.text ?? id;
  return (
    <Note tone="calm" done title={`${sayCount(removed.length, 'row')} taken out again`}>
      {kept.length === 0 ? (
        <p class="small">All other rows are as they were.</p>
      ) : (
        <ul class="stack small">
          {kept.map(({ id, because }) => (
            <li key={id}>
              Kept: “{textOf(id)}” <span class="soft">{because}</span>
            </li>
          ))}
        </ul>
      )}
    </Note>
  );
};

export const InsertSaid = (props: InsertSaidProps) => {
  const { insert, chosen } = props;
  const { state } = insert;
  return (
    <>
      <div role="status">
        {state.kind === 'busy' && (
          <BusyCard
            title={state.title}
            hint="Usually 3 seconds. You can go on reading."
            bones={2}
          />
        )}
        <Added insert={insert} />
        <TakenOut {...props} />
      </div>
      {state.kind === 'trouble' && (
        <ProblemNote problems={state.problems}>
          <button type="button" class="big" onClick={state.again}>
            Try again
          </button>
          {state.problems.some(isOutdated) && (
            <button type="button" class="big" onClick={insert.lookAgain}>
              Read the sheet again
            </button>
          )}
          {chosen.length > 0 && (
            <CopyButton
              label={`Copy the ${sayCount(chosen.length, 'question')}`}
              text={chosen.map((question) => question.text).join('\n')}
            />
          )}
        </ProblemNote>
      )}
    </>
  );
};
