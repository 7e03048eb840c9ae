/** The add-on as people meet it: opening the file, menus, the sidebar's calls, and its triggers. */
import type { AddonActions, MenuItem, Person } from './host-types.ts';
import { copyArguments, copyResult } from './rpc-values.ts';
import type { AuthMode } from './services/authorization.ts';
import type { HostState } from './services/execution.ts';
import { enumValue } from './services/member-list.ts';
import { type OpenScript, withScript } from './services/run-script.ts';
import { serve } from './services/service-object.ts';
import { tables } from './services/tables.ts';

export interface AddonLimits {
  readonly shortRunMs: number;
  readonly longRunMs: number;
}

export interface EditEvent {
  readonly person: Person;
  readonly sheet: string;
  readonly area: {
    readonly startRow: number;
    readonly endRow: number;
    readonly startColumn: number;
    readonly endColumn: number;
  };
  /** Of a single cell only. */
  readonly value?: string;
  readonly oldValue?: string;
}

export interface Addon
  extends Pick<AddonActions, 'open' | 'install' | 'menu' | 'clickMenu' | 'call'> {
  edited(event: EditEvent): void;
  hasEditTrigger(): boolean;
}

const LIBRARY = /_$|\./;

/** The script's error as an Error of this realm, with the same message. */
const asOwnError = (error: unknown): Error => {
  const { name, message, stack } = error as { name?: string; message?: string; stack?: string };
  const own = new Error(message ?? String(error));
  if (name) own.name = name;
  if (stack) own.stack = stack;
  return own;
};

const findItem = (items: readonly MenuItem[], caption: string): MenuItem | null => {
  for (const item of items) {
    if (item.caption === caption && item.functionName !== null) return item;
    const inside = findItem(item.items ?? [], caption);
    if (inside) return inside;
  }
  return null;
};

export const makeAddon = (
  host: HostState,
  limits: AddonLimits,
  owner: Person,
  afterStep: (person: Person) => void,
): Addon => {
  const { book } = host;
  const run = <T>(
    person: Person,
    mode: AuthMode,
    limitMs: number,
    work: (script: OpenScript) => T,
  ): T => {
    try {
      return book.ledger.step(person.id, () =>
        withScript({ host, tables, person, mode, hasUi: true, limitMs }, work),
      );
    } catch (error) {
      throw asOwnError(error);
    } finally {
      afterStep(person);
    }
  };
  const enable = () => {
    book.addon = 'installed-and-enabled';
  };
  const modeOfOpen = (): AuthMode => (book.addon === 'installed' ? 'NONE' : 'LIMITED');
  /** Triggers fail quietly: what they throw is in the log. */
  const trigger = (name: string, person: Person, mode: AuthMode, event: object) => {
    if (person.access === 'view' || person.access === 'comment') return;
    const base = {
      authMode: enumValue('AuthMode', mode),
      source: serve('Spreadsheet', null),
      user: serve('User', null),
    };
    try {
      run(person, mode, limits.shortRunMs, (script) => {
        if (script.has(name)) script.call(name, [{ ...base, ...event }]);
      });
    } catch (error) {
      host.writeLog(`${name}: ${(error as Error).message}`);
    }
  };
  return {
    open: (as = owner) => trigger('onOpen', as, modeOfOpen(), {}),
    install: (as = owner) => {
      enable();
      trigger('onInstall', as, 'FULL', {});
    },
    menu: (as = owner) => [...host.session(as).menus.values()],
    clickMenu: (caption, as = owner) => {
      const item = findItem([...host.session(as).menus.values()], caption);
      if (!item?.functionName) throw new Error(`There is no menu item "${caption}".`);
      enable();
      const { functionName } = item;
      run(as, 'FULL', limits.longRunMs, (script) => script.call(functionName, []));
    },
    call: (name, args, as = owner) => {
      const given = copyArguments(args);
      enable();
      return run(as, 'FULL', limits.longRunMs, (script) => {
        if (LIBRARY.test(name) || !script.has(name))
          throw new TypeError(`google.script.run.${name} is not a function`);
        return copyResult(script.call(name, given));
      });
    },
    hasEditTrigger: () => host.program().functions.includes('onEdit'),
    edited: ({ person, sheet, area, value, oldValue }) =>
      trigger('onEdit', person, 'LIMITED', {
        range: serve('Range', { sheet, area }),
        ...(value === undefined ? {} : { value }),
        ...(oldValue === undefined ? {} : { oldValue }),
      }),
  };
};
