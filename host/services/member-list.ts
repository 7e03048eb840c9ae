/** What Apps Script offers, by its published types: to tell a member that it lacks from one that the host lacks. */
import members from './members.json' with { type: 'json' };
import { EnumValue, isDate, isServiceObject } from './service-object.ts';

interface TypeMembers {
  readonly methods: Readonly<Record<string, readonly string[]>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly extends?: string;
}

const types = members.types as unknown as Readonly<Record<string, TypeMembers>>;
const enums = members.enums as Readonly<Record<string, readonly string[]>>;

export const scriptGlobals: readonly string[] = members.globals;

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** The signatures of a method; undefined if Apps Script has no such method. */
export const signaturesOf = (type: string, member: string): readonly string[] | undefined => {
  const found = own(types, type);
  if (!found) return undefined;
  return (
    own(found.methods, member) ?? (found.extends ? signaturesOf(found.extends, member) : undefined)
  );
};

/** The name of a field's type, e.g. of an enumeration. */
export const fieldOf = (type: string, member: string): string | undefined => {
  const found = own(types, type);
  return found && own(found.fields, member);
};

const enumValues = new Map<string, readonly EnumValue[]>();

export const valuesOfEnum = (type: string): readonly EnumValue[] | undefined => {
  const names = own(enums, type);
  if (!names) return undefined;
  const known = enumValues.get(type);
  if (known) return known;
  const values = names.map((name, ordinal) => new EnumValue(type, name, ordinal));
  enumValues.set(type, values);
  return values;
};

export const enumValue = (type: string, name: string): EnumValue => {
  const found = valuesOfEnum(type)?.find((value) => value.name === name);
  if (!found) throw new Error(`Apps Script has no ${type}.${name}.`);
  return found;
};

const fits = (type: string, value: unknown): boolean => {
  if (type === 'any' || type === 'unknown') return true;
  if (type === 'null') return value === null || value === undefined;
  if (/\[\]$|^(?:Readonly)?Array</.test(type)) return Array.isArray(value);
  if (type === 'number')
    return typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value));
  if (type === 'string') return ['string', 'number', 'boolean'].includes(typeof value);
  if (type === 'boolean') return typeof value === 'boolean';
  if (type === 'Date') return isDate(value);
  if (Object.hasOwn(enums, type)) return value instanceof EnumValue && value.type === type;
  if (Object.hasOwn(types, type)) return isServiceObject(value) && value.type === type;
  return value !== null && value !== undefined;
};

/** Splits at the top level only: `Array<string | null>, number`. */
const splitTop = (text: string, mark: string): string[] => {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if ('<({['.includes(letter)) depth += 1;
    if ('>)}]'.includes(letter)) depth -= 1;
    if (letter === mark && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
};

const matches = (signature: string, args: readonly unknown[]): boolean => {
  const parameters = splitTop(signature, ',');
  const rest = parameters.at(-1)?.startsWith('...') ?? false;
  if (!rest && args.length > parameters.length) return false;
  return parameters.every((parameter, index) => {
    if (parameter.startsWith('...')) return true;
    const optional = parameter.endsWith('?');
    if (index >= args.length) return optional;
    const type = optional ? parameter.slice(0, -1) : parameter;
    return splitTop(type, '|').some((part) => fits(part, args[index]));
  });
};

const sayType = (value: unknown): string => {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `${sayType(value[0])}[]`;
  if (isServiceObject(value)) return `SpreadsheetApp.${value.type}`;
  if (value instanceof EnumValue) return `SpreadsheetApp.${value.type}`;
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  return typeof value === 'number' ? 'number' : '(class)';
};

const ROOTS = new Set(scriptGlobals);
const ELSEWHERE: Readonly<Record<string, string>> = {
  Ui: '',
  Menu: '',
  HtmlOutput: 'HtmlService.',
  HtmlTemplate: 'HtmlService.',
  Properties: 'PropertiesService.',
  Lock: 'LockService.',
  Cache: 'CacheService.',
};

export const sayMember = (type: string, member: string): string =>
  ROOTS.has(type)
    ? `${type}.${member}`
    : `${ELSEWHERE[type] ?? 'SpreadsheetApp.'}${type}.${member}`;

/** Throws as Apps Script does when arguments fit no signature. */
export const checkArguments = (type: string, member: string, args: readonly unknown[]): void => {
  const signatures = signaturesOf(type, member);
  if (!signatures || signatures.some((signature) => matches(signature, args))) return;
  const given = args.map(sayType).join(',');
  throw new Error(
    `The parameters (${given}) don't match the method signature for ${sayMember(type, member)}.`,
  );
};
