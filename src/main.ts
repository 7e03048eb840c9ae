/** Composition root: the bank, Google and the use cases meet here and nowhere else. */
import * as z from 'zod/mini';
import en from 'zod/v4/locales/en.js';
import { addProgram } from './app/add-program.ts';
import { callProcedure, isProcedure } from './app/guard.ts';
import { runWriting } from './app/run.ts';
import { bank } from './bank/index.ts';
import { contracts } from './contracts/index.ts';
import type { CellArgument } from './functions/entry.ts';
import { customFunctions } from './functions/registry.ts';
import { makeRim } from './sheets/make-rim.ts';
import {
  afterEdit,
  buildMenu,
  log,
  type MenuFunction,
  menuFunctions,
  menuItems,
} from './sheets/menu.ts';

z.config(en());

const rim = () => makeRim(bank);
const menu = menuFunctions(rim, (at, name) => runWriting(at, addProgram, { name }));
const eventParameter = { name: 'event', type: 'Object', says: 'What Sheets tells of the event.' };

const triggers = {
  onOpen: () => {
    buildMenu();
  },
  onInstall: () => {
    buildMenu();
  },
  onEdit: (event: unknown) => {
    afterEdit(rim, event as GoogleAppsScript.Events.SheetsOnEdit);
  },
};

/** Everything that Google may call, with what its stub and its help need. The build reads this list. */
export const entries = [
  ...customFunctions.map(({ name, says, parameters, returns, examples }) => ({
    kind: 'custom-function',
    name,
    says,
    parameters,
    returns,
    examples,
  })),
  ...Object.values(contracts).map(({ name, says, example }) => ({
    kind: 'procedure',
    name,
    says,
    parameters: [{ name: 'request', type: 'Object', says: 'See src/contracts.' }],
    returns: { type: 'Object', says: 'The value, or the problems in words.' },
    examples: [example],
  })),
  ...menuItems.map(({ name, says }) => ({ kind: 'menu', name, says, parameters: [] })),
  ...(Object.keys(triggers) as (keyof typeof triggers)[]).map((name) => ({
    kind: 'trigger',
    name,
    says: 'Called by Sheets.',
    parameters: [eventParameter],
  })),
];

/** Where every stub leads. */
export const run = (name: string, args: readonly unknown[]): unknown => {
  const custom = customFunctions.find((one) => one.name === name);
  if (custom) return custom.run(bank, ...(args as CellArgument[]));
  if (isProcedure(name)) return callProcedure(rim(), name, args[0], log);
  if (name in triggers) return triggers[name as keyof typeof triggers](args[0]);
  if (name in menu) return menu[name as MenuFunction]();
  throw new Error(`There is no function ${name}.`);
};
