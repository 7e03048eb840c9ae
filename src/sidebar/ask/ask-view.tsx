/** The view Ask: few questions, well chosen, put into the sheet as rows. */
import { useState } from 'preact/hooks';
import { AddProgram } from '../add-program.tsx';
import { Fold } from '../parts/fold.tsx';
import { sayCount } from '../say-count.ts';
import type { Look, QuestionCardData, Sheet } from '../use-sheet.ts';
import { countBudgets } from './budget.ts';
import { BudgetRow } from './budget-row.tsx';
import {
  type Choice,
  chosenQuestions,
  countAlready,
  type Filter,
  groupByAudience,
  noChoice,
  shownQuestions,
  withPick,
} from './choice.ts';
import { InsertSaid } from './insert-said.tsx';
import { OwnQuestion } from './own-question.tsx';
import { NothingFits, Pickers } from './pickers.tsx';
import { QuestionGroup } from './question-group.tsx';
import { useInsert } from './use-insert.ts';

const sayThere = (already: number): string => {
  if (already === 0) return '';
  return already === 1
    ? ' 1 of this template is there already and stays as it is.'
    : ` ${already} of this template are there already and stay as they are.`;
};

const sayFoot = (chosen: number, already: number): string => {
  const what =
    chosen === 0
      ? 'Tick the questions that you want as rows.'
      : `As ${chosen === 1 ? 'a row' : 'rows'} on Answers.`;
  return what + sayThere(already);
};

const AskBody = ({ look, sheet }: { look: Look; sheet: Sheet }) => {
  const [choice, setChoice] = useState<Choice>(noChoice);
  const [filter, setFilter] = useState<Filter>({ audience: null, about: null });
  const insert = useInsert(sheet.reload);
  const chosen = chosenQuestions(look, choice);
  const chosenIds = new Set(chosen.map(({ id }) => id));
  const shown = shownQuestions(look, choice, filter);
  const fresh = shown.filter((question) => !question.inSheet);
  const groups = groupByAudience(shown);
  const pick = (questions: readonly QuestionCardData[], on: boolean): void => {
    const ids = questions.map(({ id }) => id);
    setChoice((now) => withPick(now, ids, on));
  };
  const isBusy = insert.state.kind === 'busy';
  return (
    <>
      <div class="body">
        <h2 tabIndex={-1}>What to ask whom</h2>
        <Pickers {...{ look, choice, filter }} onChoice={setChoice} onFilter={setFilter} />
        <BudgetRow budgets={countBudgets(look, chosen)} />
        <div class="row">
          {choice.template !== null && fresh.some(({ id }) => !chosenIds.has(id)) && (
            <button type="button" onClick={() => pick(fresh, true)}>
              Choose all {fresh.length}
            </button>
          )}
          {chosen.length > 0 && (
            <button type="button" class="plain" onClick={() => pick(chosen, false)}>
              Choose none
            </button>
          )}
        </div>
        {groups.length === 0 ? <NothingFits filter={filter} onFilter={setFilter} /> : null}
        <div>
          {groups.map((group, place) => (
            <QuestionGroup
              key={`${group.audience} ${choice.template} ${filter.audience}`}
              group={group}
              need={look.need}
              chosen={chosenIds}
              startsOpen={place === 0}
              onPick={(question, on) => pick([question], on)}
              onShow={(question) => insert.show(question.id)}
            />
          ))}
          <Fold kind="group" keeps label={<h3 class="minor">A question of your own</h3>}>
            <OwnQuestion
              onChanged={sheet.reload}
              onShow={insert.show}
              onTakeOut={(id) => insert.takeOut([id])}
            />
          </Fold>
          <Fold kind="group" keeps label={<h3 class="minor">Add a program</h3>}>
            <AddProgram main={false} onAdded={sheet.reload} />
          </Fold>
        </div>
      </div>
      <div class="foot">
        <InsertSaid insert={insert} questions={look.questions} chosen={chosen} />
        <div class="row">
          <button
            type="button"
            class="primary"
            data-go-on
            aria-disabled={chosen.length === 0 || isBusy}
            onClick={() => {
              if (chosen.length > 0 && !isBusy) insert.insert([...chosenIds]);
            }}
          >
            Insert {chosen.length === 0 ? 'questions' : sayCount(chosen.length, 'question')}
          </button>
        </div>
        <p class="small soft">{sayFoot(chosen.length, countAlready(look, choice))}</p>
      </div>
    </>
  );
};

export const AskView = ({ sheet }: { sheet: Sheet }) =>
  sheet.look ? <AskBody look={sheet.look} sheet={sheet} /> : null;
