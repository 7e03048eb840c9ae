/** Visa facts that cannot both hold. */
import type { VisaFact } from '../vocabulary.ts';

/** What a fact says of each visa: sponsored or refused. */
const saysOf: { readonly [F in VisaFact]?: readonly string[] } = {
  'both-sponsored': ['+j1', '+h1b'],
  'j1-sponsored': ['+j1'],
  'h1b-sponsored': ['+h1b'],
  'j1-only': ['+j1', '-h1b'],
  'h1b-only': ['+h1b', '-j1'],
  'h1b-refused': ['-h1b'],
  'j1-refused': ['-j1'],
  'no-visa': ['-j1', '-h1b'],
};

const contrary = (said: string): string => (said.startsWith('+') ? '-' : '+') + said.slice(1);

export const contradict = (one: VisaFact, other: VisaFact): boolean => {
  const said = saysOf[one] ?? [];
  return (saysOf[other] ?? []).some((what) => said.includes(contrary(what)));
};
