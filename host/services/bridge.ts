/** Between the host and a script's own realm: the script sees its own arrays, dates and errors, and service objects. */
import vm from 'node:vm';
import { checkAuthorization } from './authorization.ts';
import type { Execution } from './execution.ts';
import { fieldOf, isListed, readArguments, signaturesOf, valuesOfEnum } from './member-list.ts';
import {
  EnumValue,
  isDate,
  isServiceObject,
  type Members,
  type ServiceObject,
} from './service-object.ts';

export type Tables = Readonly<Record<string, Members<unknown>>>;

interface Intrinsics {
  readonly makeArray: () => unknown[];
  readonly makeObject: () => Record<string, unknown>;
  readonly makeDate: (moment: number) => Date;
  readonly makeError: (message: string) => Error;
  readonly makeEnum: (name: string, ordinal: number) => object;
  readonly isError: (value: unknown) => boolean;
}

const PRELUDE = new vm.Script(`(() => {
  const enumPrototype = {
    name() { return this.toString(); },
    compareTo(other) { return this.ordinal() - other.ordinal(); },
  };
  return {
    makeArray: () => [],
    makeObject: () => ({}),
    makeDate: (moment) => new Date(moment),
    makeError: (message) => Object.defineProperty(new Error(message), 'name', { value: 'Exception' }),
    isError: (value) => value instanceof Error,
    makeEnum: (name, ordinal) => Object.freeze(Object.create(enumPrototype, {
      toString: { value: () => name }, toJSON: { value: () => name }, ordinal: { value: () => ordinal },
    })),
  };
})()`);

export interface Bridge {
  toScript(value: unknown): unknown;
  fromScript(value: unknown): unknown;
  /** An error as the script may catch it. */
  toScriptError(error: unknown): unknown;
}

/** What a script gets for a member that Apps Script has and the host does not. */
const sayMissing = (type: string, member: string): string =>
  `The local host does not know ${type}.${member} yet: add it to host/services, or do without it.`;

export const makeBridge = (context: vm.Context, run: Execution, tables: Tables): Bridge => {
  const intrinsics = PRELUDE.runInContext(context) as Intrinsics;
  const proxies = new WeakMap<object, object>();
  const objects = new WeakMap<object, ServiceObject | EnumValue>();

  const toScriptError = (error: unknown): unknown => {
    if (intrinsics.isError(error)) return error;
    const message = (error as { message?: unknown } | null)?.message;
    return intrinsics.makeError(typeof message === 'string' ? message : String(error));
  };

  const makeEnum = (value: EnumValue): object => {
    const known = proxies.get(value);
    if (known) return known;
    const made = intrinsics.makeEnum(value.name, value.ordinal);
    proxies.set(value, made);
    objects.set(made, value);
    return made;
  };

  const fromScript = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const object = objects.get(value);
    if (object) return object;
    return Array.isArray(value) ? value.map(fromScript) : value;
  };

  const toScript = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (isServiceObject(value)) return proxyOf(value);
    if (value instanceof EnumValue) return makeEnum(value);
    if (objects.has(value)) return value;
    if (isDate(value)) return intrinsics.makeDate(value.getTime());
    if (Array.isArray(value)) {
      const array = intrinsics.makeArray();
      for (const item of value) array.push(toScript(item));
      return array;
    }
    const prototype: unknown = Object.getPrototypeOf(value);
    // Only the host's own plain objects are made anew: a script's objects are handed on as they are.
    if (prototype !== Object.prototype && prototype !== null) return value;
    const object = intrinsics.makeObject();
    for (const [key, item] of Object.entries(value)) object[key] = toScript(item);
    return object;
  };

  const callMember = (
    object: ServiceObject,
    member: string,
    given: readonly unknown[],
  ): unknown => {
    run.countCall(`${object.type}.${member}`);
    checkAuthorization(run, object.type, member);
    const args = readArguments(object.type, member, given.map(fromScript));
    const work = tables[object.type]?.[member];
    if (!work) throw new Error(sayMissing(object.type, member));
    return toScript(
      (work as (call: unknown, ...rest: readonly unknown[]) => unknown)(
        { run, it: object, self: object.self },
        ...args,
      ),
    );
  };

  const makeMethod =
    (object: ServiceObject, member: string) =>
    (...args: readonly unknown[]): unknown => {
      try {
        return callMember(object, member, args);
      } catch (error) {
        throw toScriptError(error);
      }
    };

  const readField = (object: ServiceObject, member: string): unknown => {
    const field = fieldOf(object.type, member);
    if (field === undefined) return undefined;
    const values = valuesOfEnum(field);
    if (!values) throw intrinsics.makeError(sayMissing(object.type, member));
    const list = intrinsics.makeObject();
    for (const value of values) list[value.name] = makeEnum(value);
    return list;
  };

  const readMember = (object: ServiceObject, member: string): unknown => {
    if (member === 'toString') return () => object.type;
    const has = Object.hasOwn(tables[object.type] ?? {}, member);
    return has || signaturesOf(object.type, member) || !isListed(object.type)
      ? makeMethod(object, member)
      : readField(object, member);
  };

  const proxyOf = (object: ServiceObject): object => {
    const known = proxies.get(object);
    if (known) return known;
    const read = new Map<string | symbol, unknown>();
    const proxy = new Proxy(intrinsics.makeObject(), {
      get: (target, member) => {
        if (Object.hasOwn(target, member)) return Reflect.get(target, member) as unknown;
        if (typeof member === 'symbol') return undefined;
        if (!read.has(member)) read.set(member, readMember(object, member));
        return read.get(member);
      },
    });
    proxies.set(object, proxy);
    objects.set(proxy, object);
    return proxy;
  };

  return { toScript, fromScript, toScriptError };
};
