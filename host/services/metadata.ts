/** Developer metadata: the objects, where they stand, and finding them. */
import type { Area } from '../engine/a1.ts';
import type { Metadata, MetadataPlace } from '../engine/developer-metadata.ts';
import type { Execution } from './execution.ts';
import { enumValue } from './member-list.ts';
import { type RangeSelf, serveRange } from './range-self.ts';
import {
  type Call,
  EnumValue,
  type Members,
  refuse,
  type ServiceObject,
  serve,
} from './service-object.ts';
import { type SheetSelf, serveSheet, serveSpreadsheet } from './spreadsheet-app.ts';

interface MetadataSelf {
  readonly id: number;
}

type MetadataCall = Call<MetadataSelf>;

const ONLY_WHOLE =
  'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.';

const wholeArea = (run: Execution, place: MetadataPlace): Area | null => {
  if (place.kind === 'spreadsheet') return null;
  const sheet = run.book.grid.sheet(place.sheet);
  const all = {
    startRow: 0,
    startColumn: 0,
    endRow: sheet.getRowCount() - 1,
    endColumn: sheet.getColumnCount() - 1,
  };
  if (place.kind === 'row') return { ...all, startRow: place.index, endRow: place.index };
  if (place.kind === 'column') return { ...all, startColumn: place.index, endColumn: place.index };
  return all;
};

/** The row or column that a range covers from end to end; null for any other range. */
const placeOf = (run: Execution, { sheet, area }: RangeSelf): MetadataPlace | null => {
  const worksheet = run.book.grid.sheet(sheet);
  const allRows = area.startRow === 0 && area.endRow === worksheet.getRowCount() - 1;
  const allColumns = area.startColumn === 0 && area.endColumn === worksheet.getColumnCount() - 1;
  if (allColumns && area.startRow === area.endRow)
    return { kind: 'row', sheet, index: area.startRow };
  if (allRows && area.startColumn === area.endColumn)
    return { kind: 'column', sheet, index: area.startColumn };
  return null;
};

export const serveMetadata = ({ id }: Metadata): ServiceObject<MetadataSelf> =>
  serve('DeveloperMetadata', { id });

const find = ({ run, self }: MetadataCall): Metadata =>
  run.book.metadata.get(self.id) ?? refuse('The developer metadata no longer exists.');

const add = (run: Execution, place: MetadataPlace, args: readonly unknown[]) => {
  run.allow(null);
  const [key, ...rest] = args;
  const value = rest.find((arg) => !(arg instanceof EnumValue));
  const visibility = rest.find((arg) => arg instanceof EnumValue);
  run.book.metadata.add({
    key: key as string,
    value: (value as string | null | undefined) ?? null,
    visibility: visibility?.name === 'PROJECT' ? 'PROJECT' : 'DOCUMENT',
    place,
  });
};

const samePlace = (a: MetadataPlace, b: MetadataPlace) => JSON.stringify(a) === JSON.stringify(b);

const listAt = (run: Execution, place: MetadataPlace | null) => {
  return run.book.metadata
    .all()
    .filter((entry) => place !== null && samePlace(entry.place, place))
    .map(serveMetadata);
};

/** The three members that spreadsheet, sheet and range have alike. */
const membersAt = <T>(
  placeAt: (call: Call<T>) => MetadataPlace | null,
  areaAt: (call: Call<T>) => RangeSelf | null,
): Members<T> => ({
  addDeveloperMetadata: (call, ...args: unknown[]) => {
    add(call.run, placeAt(call) ?? refuse(ONLY_WHOLE), args);
    return call.it;
  },
  getDeveloperMetadata: (call) => listAt(call.run, placeAt(call)),
  createDeveloperMetadataFinder: (call) =>
    serve('DeveloperMetadataFinder', {
      scope: areaAt(call),
      whole:
        placeAt(call)?.kind !== 'row' && placeAt(call)?.kind !== 'column' && placeAt(call) !== null,
      intersecting: false,
      tests: [],
    }),
});

export const spreadsheetMetadata: Members<null> = membersAt(
  () => ({ kind: 'spreadsheet' }),
  () => null,
);

export const sheetMetadata: Members<SheetSelf> = membersAt(
  ({ self }) => ({ kind: 'sheet', sheet: self.sheet }),
  ({ run, self }) => ({
    sheet: self.sheet,
    area: wholeArea(run, { kind: 'sheet', sheet: self.sheet }) ?? refuse('Range not found'),
  }),
);

export const rangeMetadata: Members<RangeSelf> = membersAt(
  ({ run, self }) => placeOf(run, self),
  ({ self }) => self,
);

const move = (call: MetadataCall, place: MetadataPlace | null) => {
  call.run.allow(null);
  call.run.book.metadata.change(call.self.id, { place: place ?? refuse(ONLY_WHOLE) });
  return call.it;
};

export const metadataMembers: Members<MetadataSelf> = {
  getId: ({ self }) => self.id,
  getKey: (call) => find(call).key,
  getValue: (call) => find(call).value,
  getVisibility: (call) => enumValue('DeveloperMetadataVisibility', find(call).visibility),
  getLocation: (call) => serve('DeveloperMetadataLocation', find(call).place),
  setKey: (call, key: string) => {
    call.run.book.metadata.change(call.self.id, { key });
    return call.it;
  },
  setValue: (call, value: string) => {
    call.run.book.metadata.change(call.self.id, { value });
    return call.it;
  },
  setVisibility: (call, visibility: EnumValue) => {
    const name = visibility.name === 'PROJECT' ? 'PROJECT' : 'DOCUMENT';
    call.run.book.metadata.change(call.self.id, { visibility: name });
    return call.it;
  },
  remove: (call) => {
    call.run.allow(null);
    call.run.book.metadata.remove(find(call).id);
  },
  moveToRow: (call, range: ServiceObject<RangeSelf>) => move(call, placeOf(call.run, range.self)),
  moveToColumn: (call, range: ServiceObject<RangeSelf>) =>
    move(call, placeOf(call.run, range.self)),
  moveToSheet: (call, sheet: ServiceObject<SheetSelf>) =>
    move(call, { kind: 'sheet', sheet: sheet.self.sheet }),
  moveToSpreadsheet: (call) => move(call, { kind: 'spreadsheet' }),
};

const rangeAt = ({ run, self }: Call<MetadataPlace>, kind: 'row' | 'column') => {
  const area = self.kind === kind ? wholeArea(run, self) : null;
  return area && self.kind === kind ? serveRange(run, self.sheet, area) : null;
};

export const locationMembers: Members<MetadataPlace> = {
  getLocationType: ({ self }) =>
    enumValue('DeveloperMetadataLocationType', self.kind.toUpperCase()),
  getRow: (call) => rangeAt(call, 'row'),
  getColumn: (call) => rangeAt(call, 'column'),
  getSheet: ({ self }) => (self.kind === 'sheet' ? serveSheet(self.sheet) : null),
  getSpreadsheet: ({ self }) => (self.kind === 'spreadsheet' ? serveSpreadsheet() : null),
};

interface FinderSelf {
  /** null: the whole spreadsheet. */
  readonly scope: RangeSelf | null;
  /** Whether the scope is a sheet, so that what stands on the sheet itself is in it. */
  readonly whole: boolean;
  intersecting: boolean;
  readonly tests: ((entry: Metadata) => boolean)[];
}

const inScope = (run: Execution, { scope, whole, intersecting }: FinderSelf, entry: Metadata) => {
  if (!scope) return true;
  const { place } = entry;
  if (place.kind === 'spreadsheet') return intersecting;
  if (place.sheet !== scope.sheet) return false;
  if (whole) return true;
  const area = wholeArea(run, place);
  if (!area) return false;
  const outer = scope.area;
  if (intersecting)
    return (
      area.startRow <= outer.endRow &&
      area.endRow >= outer.startRow &&
      area.startColumn <= outer.endColumn &&
      area.endColumn >= outer.startColumn
    );
  return (
    area.startRow >= outer.startRow &&
    area.endRow <= outer.endRow &&
    area.startColumn >= outer.startColumn &&
    area.endColumn <= outer.endColumn
  );
};

const restrict = (call: Call<FinderSelf>, test: (entry: Metadata) => boolean) => {
  call.self.tests.push(test);
  return call.it;
};

export const finderMembers: Members<FinderSelf> = {
  withKey: (call, key: string) => restrict(call, (entry) => entry.key === key),
  withValue: (call, value: string) => restrict(call, (entry) => entry.value === value),
  withId: (call, id: number) => restrict(call, (entry) => entry.id === id),
  withVisibility: (call, visibility: EnumValue) =>
    restrict(call, (entry) => entry.visibility === visibility.name),
  withLocationType: (call, type: EnumValue) =>
    restrict(call, (entry) => entry.place.kind.toUpperCase() === type.name),
  onIntersectingLocations: (call) => {
    call.self.intersecting = true;
    return call.it;
  },
  find: ({ run, self }) => {
    return run.book.metadata
      .all()
      .filter((entry) => inScope(run, self, entry) && self.tests.every((test) => test(entry)))
      .map(serveMetadata);
  },
};
