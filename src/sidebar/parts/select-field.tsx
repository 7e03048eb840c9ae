/** A labelled list of choices, plain or in groups. */
import { useId } from 'preact/hooks';

export interface Option {
  readonly value: string;
  readonly name: string;
}

export interface OptionGroup {
  readonly heading: string;
  readonly options: readonly Option[];
}

interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly groups?: readonly OptionGroup[];
  readonly onPick: (value: string) => void;
}

const choices = (options: readonly Option[]) =>
  options.map((option) => (
    <option key={option.value} value={option.value}>
      {option.name}
    </option>
  ));

export const SelectField = ({ label, value, options, groups = [], onPick }: SelectFieldProps) => {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {choices(options)}
        {groups.map((group) => (
          <optgroup key={group.heading} label={group.heading}>
            {choices(group.options)}
          </optgroup>
        ))}
      </select>
    </div>
  );
};
