/** Checks what comes in by the websocket: nothing of it is trusted. */
import * as z from 'zod';
import type { FromPage } from '../protocol.ts';

const name = z.string().max(100);
const a1 = z.string().max(60);
const count = z.number().int().nonnegative();

const mutation = z.object({
  id: z.string().regex(/^[a-z][a-z-]*\.mutation\.[a-z.-]{1,80}$/),
  params: z.unknown(),
});

const schema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('hello'),
    window: z.string().regex(/^[\w-]{1,64}$/),
    name: name.nullable(),
    place: z.object({ sheet: name, a1 }).nullable(),
  }),
  z.object({
    kind: z.literal('batch'),
    number: count.min(1),
    base: count,
    mutations: z.array(mutation).min(1).max(20_000),
  }),
  z.object({ kind: z.literal('select'), sheet: name, a1 }),
  z.object({ kind: z.literal('click'), caption: z.string().max(200) }),
  z.object({
    kind: z.literal('call'),
    id: count,
    functionName: z.string().regex(/^[A-Za-z_$][\w$]{0,99}$/),
    args: z.array(z.unknown()).max(100),
  }),
  z.object({ kind: z.literal('answer'), id: count, answer: z.string().max(50_000) }),
  z.object({ kind: z.literal('resync') }),
]);

export type ReadMessage =
  | { readonly ok: true; readonly message: FromPage }
  | { readonly ok: false; readonly because: string };

const refuse = (because: string): ReadMessage => ({ ok: false, because });

export const parseMessage = (text: string): ReadMessage => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refuse('The server was sent something that is not JSON.');
  }
  const read = schema.safeParse(json);
  if (read.success) return { ok: true, message: read.data };
  const issue = read.error.issues[0];
  const where = issue?.path.join('.') ?? '';
  return refuse(`The server did not understand a message: ${where} ${issue?.message ?? ''}`.trim());
};
