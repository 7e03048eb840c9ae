/** What Apps Script offers, by its published types: to tell a member that it lacks from one that the host lacks. */
import members from './members.json' with { type: 'json' };
import { EnumValue, isDate, isServiceObject } from './service-object.ts';

interface TypeMembers {
  readonly methods: Readonly<Record<string, readonly string[]>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly extends?: string;
}

const listed = members.types as unknown as Readonly<Record<string, TypeMembers>>;
const enums = members.enums as Readonly<Record<string, readonly string[]>>;

export const scriptGlobals: readonly string[] = members.globals;

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** The signatures of a method; undefined if Apps Script has no such method. */
export const signaturesOf = (type: string, member: string): readonly string[] | undefined => {
  const found = own(listed, type);
  if (!found) return undefined;
  return (
    own(found.methods, member) ?? (found.extends ? signaturesOf(found.extends, member) : undefined)
  );
};

/** Whether the members of that type are listed: those of services far from Sheets are not. */
export const isListed = (type: string): boolean => Object.hasOwn(listed, type);

/** The name of a field's type, e.g. of an enumeration. */
export const fieldOf = (type: string, member: string): string | undefined => {
  const found = own(listed, type);
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
  if (Object.hasOwn(listed, type)) return isServiceObject(value) && value.type === type;
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

/** The types of each argument, without the mark of an optional one; null if there are too many or too few. */
const typesFor = (signature: string, count: number): readonly (readonly string[])[] | null => {
  const parameters = splitTop(signature, ',');
  const rest = parameters.at(-1)?.startsWith('...') ?? false;
  const needed = parameters.filter((one) => !one.endsWith('?') && !one.startsWith('...')).length;
  if (count < needed || (!rest && count > parameters.length)) return null;
  return Array.from({ length: count }, (_, index) => {
    const parameter = parameters[index];
    if (parameter === undefined || parameter.startsWith('...')) return ['any'];
    return splitTop(parameter.replace(/\?$/, ''), '|');
  });
};

/** A number given for a text, or digits for a number, are turned into what the member takes. */
const convert = (value: unknown, wanted: readonly string[]): unknown => {
  if (wanted.includes('any')) return value;
  if (typeof value === 'string' && wanted.includes('number') && !wanted.includes('string'))
    return Number(value);
  const scalar = typeof value === 'number' || typeof value === 'boolean';
  if (scalar && wanted.includes('string') && !wanted.includes(typeof value)) return String(value);
  return value;
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

/** The arguments as the member takes them; throws as Apps Script does when they fit no signature. */
export const readArguments = (
  type: string,
  member: string,
  args: readonly unknown[],
): readonly unknown[] => {
  const signatures = signaturesOf(type, member);
  if (!signatures) return args;
  for (const signature of signatures) {
    const types = typesFor(signature, args.length);
    const fitting = types?.every((wanted, index) => wanted.some((one) => fits(one, args[index])));
    if (types && fitting) return args.map((arg, index) => convert(arg, types[index] ?? ['any']));
  }
  const given = args.map(sayType).join(',');
  throw new Error(
    `The parameters (${given}) don't match the method signature for ${sayMember(type, member)}.`,
  );
};
