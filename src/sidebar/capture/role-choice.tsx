/** Who said it: the people of an interview day as pills, all others on demand. */
import { useState } from 'preact/hooks';
import type { Role } from '../../domain/vocabulary.ts';
import { commonRoles, otherRoles, roleNames } from '../labels.ts';

interface RoleChoiceProps {
  readonly legend?: string;
  readonly role: Role | null;
  readonly onRole: (role: Role) => void;
}

export const RoleChoice = ({ legend = 'Who said it', role, onRole }: RoleChoiceProps) => {
  const [opened, setOpened] = useState(false);
  const isOther = role !== null && otherRoles.includes(role);
  const roles = opened || isOther ? [...commonRoles, ...otherRoles] : commonRoles;
  return (
    <fieldset class="stack">
      <legend>{legend}</legend>
      <div class="pills">
        {roles.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name="role"
              checked={role === value}
              onChange={() => onRole(value)}
            />
            <span>{roleNames[value]}</span>
          </label>
        ))}
        {!isOther && (
          <button
            type="button"
            class="pill"
            aria-expanded={opened}
            onClick={() => setOpened(!opened)}
          >
            {opened ? 'Fewer' : 'Other'}
          </button>
        )}
      </div>
    </fieldset>
  );
};
