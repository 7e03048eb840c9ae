/** The budgets as counters with dots, and a calm word where one is overdrawn. */
import { audienceWords } from '../labels.ts';
import { sayCount } from '../say-count.ts';
import type { BudgetState } from './budget.ts';

/** Past this many, more diamonds would only be noise. */
const mostDiamonds = 3;

/** Rows that are there are no decision of this moment: only what is chosen now is spoken of. */
const isOverdrawn = ({ over, lastOne }: BudgetState): boolean => over > 0 && lastOne !== null;

const dotKinds = (budget: BudgetState): readonly string[] => [
  ...Array.from({ length: budget.most }, (_, place) =>
    [place < budget.count ? 'on' : '', place >= budget.least ? 'maybe' : ''].join(' ').trim(),
  ),
  ...Array.from(
    { length: isOverdrawn(budget) ? Math.min(budget.over, mostDiamonds) : 0 },
    () => 'over',
  ),
];

const BudgetBox = ({ budget }: { budget: BudgetState }) => {
  const { name, short } = audienceWords[budget.audience];
  return (
    <div class={isOverdrawn(budget) ? 'over' : undefined}>
      <dt>
        <span aria-hidden="true">{short}</span>
        <span class="sr">{name}</span>
      </dt>
      <dd>
        <span>
          {budget.count} of{' '}
          <span class="num">
            {budget.least}–{budget.most}
          </span>
          {isOverdrawn(budget) ? ', over' : ''}
        </span>
        <span class="pips" aria-hidden="true">
          {dotKinds(budget).map((kind, place) => (
            <i key={place} class={kind} />
          ))}
        </span>
      </dd>
    </div>
  );
};

const sayOver = ({ audience, count, over, lastOne }: BudgetState): string =>
  `${count} for ${audienceWords[audience].many} is ${sayCount(over, 'question')} more than there is ` +
  `usually time for. You may; the one to leave out first: “${lastOne?.text ?? ''}”`;

export const BudgetRow = ({ budgets }: { budgets: readonly BudgetState[] }) => (
  <section class="stack" aria-labelledby="budget-heading">
    <h3 id="budget-heading" class="minor">
      Few questions, well chosen
    </h3>
    <dl class="budgets">
      {budgets.map((budget) => (
        <BudgetBox key={budget.audience} budget={budget} />
      ))}
    </dl>
    <p class="small soft">
      In the sheet or chosen here, of what one person can be asked in the time there is.
    </p>
    {budgets.filter(isOverdrawn).map((budget) => (
      <p key={budget.audience} class="small">
        {sayOver(budget)}
      </p>
    ))}
  </section>
);
