/** Protected ranges and sheets. */
import type { Area } from '../engine/a1.ts';
import type { Protection } from '../engine/protections.ts';
import type { Execution } from './execution.ts';
import { enumValue } from './member-list.ts';
import { areaOf, type RangeSelf, serveRange } from './range-self.ts';
import {
  type Call,
  type EnumValue,
  type Members,
  refuse,
  type ServiceObject,
  serve,
} from './service-object.ts';
import type { SheetSelf } from './spreadsheet-app.ts';

interface ProtectionSelf {
  readonly id: number;
}

type ProtectionCall = Call<ProtectionSelf>;

export interface UserSelf {
  readonly id: string;
}

const serveProtection = ({ id }: Protection): ServiceObject<ProtectionSelf> =>
  serve('Protection', { id });

const find = ({ run, self }: ProtectionCall): Protection =>
  run.book.protections.get(self.id) ?? refuse('The protection no longer exists.');

const mayEdit = (run: Execution, { editors }: Protection): boolean =>
  run.person.access === 'owner' || editors === null || editors.includes(run.person.id);

const change = (call: ProtectionCall, changes: Partial<Omit<Protection, 'id'>>) => {
  call.run.allow(null);
  if (!mayEdit(call.run, find(call)))
    refuse('You do not have permission to edit this protected range or sheet.');
  call.run.book.protections.change(call.self.id, changes);
  return call.it;
};

/** Everyone who may edit the file, the owner aside. */
const editorsOfFile = (run: Execution): readonly string[] =>
  run.host
    .people()
    .filter((person) => person.access === undefined || person.access === 'edit')
    .map((person) => person.id);

const idOf = (user: unknown): string =>
  typeof user === 'string' ? user : (user as ServiceObject<UserSelf>).self.id;

const addEditors = (call: ProtectionCall, users: readonly unknown[]) => {
  const { editors } = find(call);
  if (editors === null) return call.it;
  return change(call, { editors: [...new Set([...editors, ...users.map(idOf)])] });
};

/** The owner and whoever runs the script stay. */
const removeEditors = (call: ProtectionCall, users: readonly unknown[]) => {
  const gone = new Set(users.map(idOf));
  gone.delete(call.run.person.id);
  const editors = (find(call).editors ?? editorsOfFile(call.run)).filter((id) => !gone.has(id));
  return change(call, { editors });
};

const setUnprotected = (call: ProtectionCall, ranges: readonly ServiceObject<RangeSelf>[]) => {
  const { kind, sheet } = find(call);
  if (kind !== 'SHEET') refuse('Unprotected ranges can only be set on a protected sheet.');
  if (ranges.some((range) => range.self.sheet !== sheet))
    refuse('Unprotected ranges must be on the protected sheet.');
  return change(call, { unprotected: ranges.map((range) => range.self.area) });
};

const rangeOf = (call: ProtectionCall) => {
  const { sheet, area } = find(call);
  const worksheet = call.run.book.grid.sheet(sheet);
  const whole = areaOf(1, 1, worksheet.getRowCount(), worksheet.getColumnCount());
  return serveRange(call.run, sheet, area ?? whole);
};

export const protectionMembers: Members<ProtectionSelf> = {
  getDescription: (call) => find(call).description,
  setDescription: (call, description: string) => change(call, { description }),
  isWarningOnly: (call) => find(call).warningOnly,
  setWarningOnly: (call, warningOnly: boolean) => change(call, { warningOnly }),
  getProtectionType: (call) => enumValue('ProtectionType', find(call).kind),
  getRange: rangeOf,
  setRange: (call, range: ServiceObject<RangeSelf>) =>
    change(call, { kind: 'RANGE', sheet: range.self.sheet, area: range.self.area }),
  getRangeName: () => null,
  remove: (call) => {
    change(call, {});
    call.run.book.protections.remove(call.self.id);
  },
  canEdit: (call) => mayEdit(call.run, find(call)),
  canDomainEdit: () => false,
  setDomainEdit: (call) => call.it,
  getEditors: (call) => {
    const protection = find(call);
    if (!mayEdit(call.run, protection))
      refuse('You do not have permission to see the editors of this protected range or sheet.');
    const ids = protection.editors ?? editorsOfFile(call.run);
    return ids.map((id) => serve('User', { id }));
  },
  addEditor: (call, user: unknown) => addEditors(call, [user]),
  addEditors: (call, users: readonly unknown[]) => addEditors(call, users),
  removeEditor: (call, user: unknown) => removeEditors(call, [user]),
  removeEditors: (call, users: readonly unknown[]) => removeEditors(call, users),
  getUnprotectedRanges: (call) => {
    const { sheet, unprotected } = find(call);
    return unprotected.map((area) => serveRange(call.run, sheet, area));
  },
  setUnprotectedRanges: (call, ranges: readonly ServiceObject<RangeSelf>[]) =>
    setUnprotected(call, ranges),
};

const protect = (run: Execution, kind: 'RANGE' | 'SHEET', sheet: string, area: Area | null) => {
  run.allow(null);
  return serveProtection(
    run.book.protections.add({
      kind,
      sheet,
      area,
      description: '',
      warningOnly: false,
      editors: null,
      unprotected: [],
    }),
  );
};

export const protectRange: Members<RangeSelf> = {
  protect: ({ run, self }) => protect(run, 'RANGE', self.sheet, self.area),
  canEdit: ({ run, self }) =>
    run.person.access === 'owner' ||
    run.book.protections.forbids(run.person.id, self.sheet, self.area) === null,
};

const list = (run: Execution, type: EnumValue, sheet: string | null) =>
  run.book.protections
    .all()
    .filter((entry) => entry.kind === type.name && (sheet === null || entry.sheet === sheet))
    .map(serveProtection);

export const protectSheet: Members<SheetSelf> = {
  protect: ({ run, self }) => {
    const known = run.book.protections
      .all()
      .find((entry) => entry.kind === 'SHEET' && entry.sheet === self.sheet);
    return known ? serveProtection(known) : protect(run, 'SHEET', self.sheet, null);
  },
  getProtections: ({ run, self }, type: EnumValue) => list(run, type, self.sheet),
};

export const protectSpreadsheet: Members<null> = {
  getProtections: ({ run }, type: EnumValue) => list(run, type, null),
};
