/** The shape of every use case: reads through ports, decides, and hands back an answer and a plan. */
import type { Result } from '../domain/result.ts';
import type { Ports } from './ports.ts';
import type { Done } from './write-plan.ts';

export type UseCase<Request, Response> = (ports: Ports, request: Request) => Result<Done<Response>>;
