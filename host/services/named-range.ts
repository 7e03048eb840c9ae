/** Named ranges. */
import { listNames, type NamedArea, removeName, writeName } from '../engine/names.ts';
import { type RangeSelf, serveRange } from './range-self.ts';
import { type Call, type Members, refuse, type ServiceObject, serve } from './service-object.ts';
import type { SheetSelf } from './spreadsheet-app.ts';

interface NameSelf {
  name: string;
}

const serveName = ({ name }: NamedArea): ServiceObject<NameSelf> => serve('NamedRange', { name });

const find = ({ run, self }: Call<NameSelf>): NamedArea =>
  listNames(run.book.grid).find(({ name }) => name === self.name) ??
  refuse('The named range no longer exists.');

const VALID = /^[A-Za-z_][A-Za-z0-9_.]*$/;

const set = (call: Call<unknown>, name: string, range: ServiceObject<RangeSelf>) => {
  call.run.allow(null);
  if (!VALID.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name))
    refuse(`The name "${name}" is invalid for a named range.`);
  writeName(call.run.book.grid, name, range.self);
};

export const spreadsheetNames: Members<null> = {
  setNamedRange: (call, name: string, range: ServiceObject<RangeSelf>) => set(call, name, range),
  removeNamedRange: ({ run }, name: string) => {
    run.allow(null);
    removeName(run.book.grid, name);
  },
  getNamedRanges: ({ run }) => listNames(run.book.grid).map(serveName),
  getRangeByName: ({ run }, name: string) => {
    const found = listNames(run.book.grid).find(
      (one) => one.name.toLowerCase() === name.toLowerCase(),
    );
    return found?.place ? serveRange(run, found.place.sheet, found.place.area) : null;
  },
};

export const sheetNames: Members<SheetSelf> = {
  getNamedRanges: ({ run, self }) =>
    listNames(run.book.grid)
      .filter(({ place }) => place?.sheet === self.sheet)
      .map(serveName),
};

export const namedRangeMembers: Members<NameSelf> = {
  getName: ({ self }) => self.name,
  getRange: (call) => {
    const { place } = find(call);
    return place ? serveRange(call.run, place.sheet, place.area) : null;
  },
  setRange: (call, range: ServiceObject<RangeSelf>) => {
    set(call, call.self.name, range);
    return call.it;
  },
  setName: (call, name: string) => {
    const { place } = find(call);
    if (!place) return call.it;
    set(call, name, serveRange(call.run, place.sheet, place.area));
    removeName(call.run.book.grid, call.self.name);
    call.self.name = name;
    return call.it;
  },
  remove: ({ run, self }) => {
    run.allow(null);
    removeName(run.book.grid, self.name);
  },
};
