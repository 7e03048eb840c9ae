/** Which functions of the script a sidebar can call: the top-level ones without an underscore at their end. */
import vm from 'node:vm';

/** A script must load without touching any service, so it loads in an empty room as well. */
export const readFunctionNames = (code: string): string[] => {
  const globals = vm.createContext({ console: { log: () => {} } }) as Record<string, unknown>;
  const before = new Set(Object.keys(globals));
  vm.runInContext(code, globals, { timeout: 5000 });
  return Object.keys(globals).filter(
    (name) => !before.has(name) && !name.endsWith('_') && typeof globals[name] === 'function',
  );
};
