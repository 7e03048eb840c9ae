/** The view Ask: few questions, well chosen, put into the sheet as rows. */
import { useState } from 'preact/hooks';
import type { Audience } from '../../domain/vocabulary.ts';
import { AddProgram } from '../add-program.tsx';
import { audienceOrder, audienceWords, dimensionNames } from '../labels.ts';
import { Fold } from '../parts/fold.tsx';
import { SelectField } from '../parts/select-field.tsx';
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
  withTemplate,
} from './choice.ts';
import { InsertSaid } from './insert-said.tsx';
import { OwnQuestion } from './own-question.tsx';
import { QuestionGroup } from './question-group.tsx';
import { useInsert } from './use-insert.ts';

const aboutOptions = [
  { value: '', name: 'All three scores' },
  ...Object.entries(dimensionNames).map(([value, name]) => ({ value, name })),
  { value: 'none', name: 'No score' },
];

const whomOptions = (look: Look) => [
  { value: '', name: 'Everyone' },
  ...audienceOrder
    .filter((audience) => look.questions.some((question) => question.audience === audience))
    .map((audience) => ({ value: audience, name: audienceWords[audience].name })),
];

const templateOptions = (look: Look) => [
  { value: '', name: 'All questions' },
  ...look.templates.map(({ id, name }) => ({ value: id, name })),
];

interface PickersProps {
  readonly look: Look;
  readonly choice: Choice;
  readonly filter: Filter;
  readonly onChoice: (choice: Choice) => void;
  readonly onFilter: (filter: Filter) => void;
}

const Pickers = ({ look, choice, filter, onChoice, onFilter }: PickersProps) => {
  const template = look.templates.find(({ id }) => id === choice.template);
  return (
    <div class="stack">
      <SelectField
        label="Template"
        value={choice.template ?? ''}
        options={templateOptions(look)}
        onPick={(id) => onChoice(withTemplate(look, choice, id === '' ? null : id))}
      />
      {template && <p class="small soft">{template.says}</p>}
      <div class="two">
        <SelectField
          label="Whom"
          value={filter.audience ?? ''}
          options={whomOptions(look)}
          onPick={(value) =>
            onFilter({ ...filter, audience: value === '' ? null : (value as Audience) })
          }
        />
        <SelectField
          label="About"
          value={filter.about ?? ''}
          options={aboutOptions}
          onPick={(value) =>
            onFilter({ ...filter, about: value === '' ? null : (value as Filter['about']) })
          }
        />
      </div>
    </div>
  );
};

const sayAbout = (about: Filter['about']): string => {
  if (about === null) return 'any score';
  return about === 'none' ? 'no score' : dimensionNames[about];
};

const NothingFits = ({ filter, onFilter }: Pick<PickersProps, 'filter' | 'onFilter'>) => {
  const whom = filter.audience === null ? null : audienceWords[filter.audience];
  return (
    <div class="empty">
      <p>
        No question here for <strong>{whom?.one ?? 'anyone'}</strong> about{' '}
        <strong>{sayAbout(filter.about)}</strong>.
      </p>
      <button type="button" onClick={() => onFilter({ ...filter, about: null })}>
        Show all for {whom?.many ?? 'everyone'}
      </button>
    </div>
  );
};

const sayFoot = (chosen: number, already: number): string => {
  const there =
    already === 0
      ? ''
      : ` ${already} more of this template ${already === 1 ? 'is' : 'are'} there already and ${already === 1 ? 'stays as it is' : 'stay as they are'}.`;
  return chosen === 0
    ? `Tick the questions that you want as rows.${there}`
    : `As ${chosen === 1 ? 'a row' : 'rows'} on Answers.${there}`;
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
