/** What the list of questions shows: a template, whom one asks, and what about. */
import { cards } from '../../bank/cards/index.ts';
import { cardsBesideTemplate } from '../../domain/cards/cards-beside.ts';
import type { Audience } from '../../domain/vocabulary.ts';
import { GoodToKnow } from '../cards/good-to-know.tsx';
import { audienceOrder, audienceWords, dimensionNames } from '../labels.ts';
import { type OptionGroup, SelectField } from '../parts/select-field.tsx';
import type { Look } from '../use-sheet.ts';
import { type Choice, type Filter, withTemplate } from './choice.ts';

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

const templateHeadings: { readonly [G in Look['templates'][number]['group']]: string } = {
  person: 'For one kind of person',
  moment: 'For a moment',
  matter: 'For one matter',
};

const templateGroups = (look: Look): readonly OptionGroup[] =>
  (Object.keys(templateHeadings) as (keyof typeof templateHeadings)[]).map((group) => ({
    heading: templateHeadings[group],
    options: look.templates
      .filter((template) => template.group === group)
      .map(({ id, name }) => ({ value: id, name })),
  }));

interface PickersProps {
  readonly look: Look;
  readonly choice: Choice;
  readonly filter: Filter;
  readonly onChoice: (choice: Choice) => void;
  readonly onFilter: (filter: Filter) => void;
}

export const Pickers = ({ look, choice, filter, onChoice, onFilter }: PickersProps) => {
  const template = look.templates.find(({ id }) => id === choice.template);
  return (
    <div class="stack">
      <SelectField
        label="Template"
        value={choice.template ?? ''}
        options={[{ value: '', name: 'All questions' }]}
        groups={templateGroups(look)}
        onPick={(id) => onChoice(withTemplate(look, choice, id === '' ? null : id))}
      />
      {template && <p class="small soft">{template.says}</p>}
      {template && (
        <GoodToKnow
          key={template.id}
          cards={cardsBesideTemplate(cards, template.id, look.need)}
          about={template.name}
        />
      )}
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

export const NothingFits = ({ filter, onFilter }: Pick<PickersProps, 'filter' | 'onFilter'>) => {
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
