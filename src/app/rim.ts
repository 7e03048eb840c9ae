/** What the sheet's side offers for a run: fresh ports, the lock, and the carrying out of a plan. */
import type { Result } from '../domain/result.ts';
import type { Ports } from './ports.ts';
import type { Plan } from './write-plan.ts';

export interface Rim {
  /** A new reading of the workbook; nothing is read before it is asked for. */
  readonly ports: () => Ports;
  /** Throws when the sheet refuses; what was applied before stays and is mended by repair. */
  readonly apply: (plan: Plan) => void;
  /** Runs the work within the document lock, or says that the sheet is busy. */
  readonly locked: <T>(work: () => Result<T>) => Result<T>;
}
