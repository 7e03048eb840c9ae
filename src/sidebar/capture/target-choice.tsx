/** Chooses the program and the question in the panel, when the selected cell does not tell. */
import { audienceOrder, audienceWords } from '../labels.ts';
import { SelectField } from '../parts/select-field.tsx';
import type { Look } from '../use-sheet.ts';
import { rowsOf } from './target.ts';
import type { Capture } from './use-capture.ts';

const choosePrompt = { value: '', name: 'Choose…' };

export const TargetChoice = ({ capture, look }: { capture: Capture; look: Look }) => {
  const rows = rowsOf(look);
  const groups = audienceOrder
    .map((audience) => ({
      heading: audienceWords[audience].heading,
      options: rows
        .filter((row) => row.audience === audience)
        .map((row) => ({ value: row.id, name: row.text })),
    }))
    .filter((group) => group.options.length > 0);
  return (
    <div class="stack">
      <SelectField
        label="Program"
        value={capture.program ?? ''}
        options={[choosePrompt, ...look.programs.map((name) => ({ value: name, name }))]}
        onPick={(program) => capture.choose(program === '' ? null : program, capture.question)}
      />
      <SelectField
        label="Question"
        value={capture.question?.id ?? ''}
        options={[choosePrompt]}
        groups={groups}
        onPick={(id) => capture.choose(capture.program, rows.find((row) => row.id === id) ?? null)}
      />
    </div>
  );
};
