/** Both gates of a program, and what they keep it from. */
import type { CultureGate, VisaGate } from '../vocabulary.ts';

export interface Gates {
  readonly culture: CultureGate;
  /** A person answered this gate with a written reason. */
  readonly cultureLifted: boolean;
  readonly visa: VisaGate;
  readonly visaLifted: boolean;
}

/** The needed visa is refused, and no person has lifted that. */
export const isVisaBlocked = ({ visa, visaLifted }: Gates): boolean =>
  visa === 'blocked' && !visaLifted;

/** A barred program is kept below all others, whatever its scores. */
export const isBarred = (gates: Gates): boolean =>
  isVisaBlocked(gates) || (gates.culture === 'malignant' && !gates.cultureLifted);

const visaWords: { readonly [G in VisaGate]: string } = {
  open: '',
  ask: 'ask about visa',
  blocked: 'visa blocked',
};

const sayLifted = (words: string, isLifted: boolean): string =>
  isLifted && words !== '' ? `lifted ${words}` : words;

/** For the cell: `none`, `concern`, `visa blocked`, `verify; ask about visa`, `lifted malignant`. */
export const sayGates = ({ culture, cultureLifted, visa, visaLifted }: Gates): string => {
  const ofCulture = culture === 'none' ? '' : sayLifted(culture, cultureLifted);
  const ofVisa = sayLifted(visaWords[visa], visaLifted);
  return [ofCulture, ofVisa].filter((words) => words !== '').join('; ') || 'none';
};
