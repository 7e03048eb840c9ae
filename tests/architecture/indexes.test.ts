import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { procedures } from '../../src/app/procedures.ts';
import { contracts } from '../../src/contracts/index.ts';
import { customFunctions } from '../../src/functions/registry.ts';
import { root } from './imports.ts';

const kebab = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase();

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder)).filter((name) => name.endsWith('.ts'));

test('each contract is a file of that name and stands in the index', () => {
  const shared = ['contract.ts', 'shapes.ts', 'index.ts'];
  const files = filesIn('src/contracts').filter((name) => !shared.includes(name));
  expect(files.sort()).toEqual(
    Object.keys(contracts)
      .map((name) => `${kebab(name)}.ts`)
      .sort(),
  );
  for (const [key, { name }] of Object.entries(contracts)) expect(name).toBe(key);
});

test('each contract has a use case', () => {
  expect([...Object.keys(procedures), 'setUpSheet'].sort()).toEqual(Object.keys(contracts).sort());
});

test('each custom function is a file of its name', () => {
  const files = filesIn('src/functions');
  for (const { name } of customFunctions) {
    expect(files).toContain(`${name.toLowerCase().replace(/_/g, '-')}.ts`);
  }
});
