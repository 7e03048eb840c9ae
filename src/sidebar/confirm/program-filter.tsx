/** Which programs' lines come up: all, or one; the one of the selected cell stands first. */
import { SelectField } from '../parts/select-field.tsx';

interface ProgramFilterProps {
  readonly programs: readonly string[];
  /** Of the selected cell. */
  readonly here: string | null;
  readonly chosen: string | null;
  readonly onChoose: (program: string | null) => void;
}

export const ProgramFilter = ({ programs, here, chosen, onChoose }: ProgramFilterProps) => {
  const others = programs.filter((name) => name !== here);
  // A program that was renamed since stays to be seen as what is chosen.
  const gone = chosen !== null && !programs.includes(chosen) && chosen !== here ? [chosen] : [];
  return (
    <SelectField
      label="Whose lines"
      value={chosen ?? ''}
      options={[
        { value: '', name: 'All programs' },
        ...(here === null ? [] : [{ value: here, name: `This program: ${here}` }]),
        ...[...gone, ...others].map((name) => ({ value: name, name })),
      ]}
      onPick={(value) => onChoose(value === '' ? null : value)}
    />
  );
};
