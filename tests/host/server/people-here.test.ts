/** Checks what the people at the windows are called. */
import { describe, expect, it } from 'vitest';
import { peopleHere } from '../../../host/server/people-here.ts';

describe('people at the windows', () => {
  it('the first is the applicant and owns the workbook, the others are guests', () => {
    const people = peopleHere();
    expect(people.join('a', null).person).toEqual({
      id: 'owner',
      name: 'Applicant',
      access: 'owner',
    });
    expect(people.join('b', null).person).toMatchObject({ name: 'Guest 2', access: 'edit' });
    expect(people.join('c', '  Dr.   Lee ').person.name).toBe('Dr. Lee');
    expect(people.list().map(({ name }) => name)).toEqual(['Applicant', 'Guest 2', 'Dr. Lee']);
  });
  it('a window that comes back has its name again', () => {
    const people = peopleHere();
    people.join('a', null);
    people.join('b', null);
    people.leave('b');
    people.leave('a');
    expect(people.join('b', null).person.name).toBe('Guest 2');
    expect(people.join('a', null).person.name).toBe('Applicant');
  });
  it('one name in two windows is one person', () => {
    const people = peopleHere();
    people.join('a', 'Lee');
    people.join('b', 'lee');
    expect(people.windowsOf('lee')).toEqual(['a', 'b']);
  });
});
