/** What a sidebar procedure promises: its name, what it takes, what it gives, and an example of both. */
import type * as z from 'zod/mini';

export interface Contract<
  Request extends z.ZodMiniType = z.ZodMiniType,
  Response extends z.ZodMiniType = z.ZodMiniType,
> {
  readonly name: string;
  readonly says: string;
  readonly request: Request;
  readonly response: Response;
  readonly example: {
    readonly request: z.output<Request>;
    readonly response: z.output<Response>;
  };
}

/** Keeps the exact schema types while checking the example against them. */
export const contract = <
  const Name extends string,
  Request extends z.ZodMiniType,
  Response extends z.ZodMiniType,
>(
  made: Contract<Request, Response> & { readonly name: Name },
) => made;

/** A problem in words: what happened, what is kept, the way out. */
export interface SaidProblem {
  readonly kind: string;
  readonly title: string;
  readonly kept: string;
  readonly wayOut: string;
  /** What the sheet itself said, for the fold. */
  readonly said: string;
  /** Both versions, when somebody else changed the cell. */
  readonly now?: string;
  readonly yours?: string;
}

/** How every procedure answers: a value, or problems in words. Never a thrown error. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly SaidProblem[] };
