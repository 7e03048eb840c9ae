/** How the host describes Apps Script's services: objects with a type, and a table of members for each type. */
import type { Execution } from './execution.ts';

/** An object that a script holds, such as a Range; `self` is what the host knows of it. */
export interface ServiceObject<T = unknown> {
  readonly type: string;
  readonly self: T;
}

const made = new WeakSet<object>();

export const serve = <T>(type: string, self: T): ServiceObject<T> => {
  const object = { type, self };
  made.add(object);
  return object;
};

export const isServiceObject = (value: unknown): value is ServiceObject =>
  typeof value === 'object' && value !== null && made.has(value);

/** One value of an enumeration such as `SpreadsheetApp.BorderStyle.SOLID`. */
export class EnumValue {
  readonly type: string;
  readonly name: string;
  readonly ordinal: number;
  constructor(type: string, name: string, ordinal: number) {
    this.type = type;
    this.name = name;
    this.ordinal = ordinal;
  }
}

export interface Call<T> {
  readonly run: Execution;
  readonly it: ServiceObject<T>;
  readonly self: T;
}

/** Arguments have been checked against Apps Script's own signatures before a member is called. */
export type Members<T> = Readonly<Record<string, (call: Call<T>, ...args: never[]) => unknown>>;

/** Ends a member with the sentence that Apps Script would throw. */
export const refuse = (message: string): never => {
  throw new Error(message);
};

export const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]';
