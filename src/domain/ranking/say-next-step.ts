/** What to do next about a program, in a line: whom to ask what. */
import { sayQuestion, type Wording } from '../say-question.ts';
import type { Audience, Role } from '../vocabulary.ts';
import type { NextStep } from './next-question.ts';

const whom: { readonly [A in Audience]: string } = {
  director: 'Director',
  faculty: 'Faculty',
  resident: 'Resident',
  coordinator: 'Coordinator',
  alumni: 'Graduate',
  website: 'Website',
  data: 'Figures',
  observation: 'To see',
  mentor: 'Mentor',
  online: 'Forums',
  any: 'Anybody',
};

const whose: { readonly [R in Role]?: string } = { observer: 'your observation' };

/** `Coordinator: Which visas …?`; `Confirm first: resident on “How …?”`; '' when nothing is left. */
export const sayNextStep = (step: NextStep | null, wording: Wording): string => {
  if (step === null) return '';
  const question = sayQuestion(step.question, wording);
  if (step.kind === 'confirm') {
    return `Confirm first: ${whose[step.role] ?? step.role} on “${question}”`;
  }
  return `${whom[step.audience]}: ${question}${step.isOnSheet ? '' : ' (not on Answers)'}`;
};
